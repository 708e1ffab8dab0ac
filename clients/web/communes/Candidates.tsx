import type { Query } from '../server/query.ts';
import type { ChosenCommune } from './chosenCommune.ts';
import { labelOf } from './CommuneField.tsx';

export interface CandidatesProps {
  chosen: ChosenCommune;
  path: string;
  query: Query;
}

/** Links to the communes that a typed text may mean. */
export function Candidates({ chosen: { candidates = [] }, path, query }: CandidatesProps) {
  if (candidates.length === 0) return null;
  return (
    <nav aria-label="Communes possibles" className="notice">
      <p>Quelle commune{'\u00A0'}?</p>
      <ul>
        {candidates.map((commune) => (
          <li key={commune.inseeCode}>
            <a href={query.with(path, { lieu: undefined, commune: commune.inseeCode })}>
              {labelOf(commune)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
