import { AidItem } from '../../parts/AidItem.tsx';
import { fixed } from '../../parts/fixed.ts';
import type { JudgedAid } from './lists.ts';
import type { Condition } from './verdict.ts';

export interface JudgedListProps {
  judged: readonly JudgedAid[];
  today: string;
  /** The name alone, with its reasons. */
  brief?: boolean;
  /** Level of the names as headings. */
  level?: 2 | 3;
}

/** Aids, each with its conditions: met, to be checked, not met. */
export function JudgedList({ judged, today, brief, level = 3 }: JudgedListProps) {
  const Heading = `h${level}` as const;
  if (judged.length === 0) return null;
  return (
    <ul className="list">
      {judged.map(({ aid, conditions }) => (
        <li key={aid.id}>
          {brief ? (
            <article>
              <Heading>
                <a href={`/aides/${aid.id}`}>{aid.title}</a>
              </Heading>
              <Reasons conditions={conditions.filter(({ mark }) => mark !== 'read')} />
            </article>
          ) : (
            <AidItem aid={aid} today={today} level={level}>
              <Reasons conditions={conditions} />
            </AidItem>
          )}
        </li>
      ))}
    </ul>
  );
}

const marks = {
  yes: { sign: '✔', said: 'Remplie' },
  check: { sign: '?', said: 'À vérifier' },
  read: { sign: '?', said: 'À lire' },
  no: { sign: '✘', said: 'Non remplie' },
} as const;

function Reasons({ conditions }: { conditions: readonly Condition[] }) {
  return (
    <ul className="reasons" aria-label="Pourquoi">
      {conditions.map(({ mark, text }) => (
        <li key={text} className={`reason-${mark}`}>
          <span aria-hidden="true">{marks[mark].sign}</span>
          <span>
            <span className="unseen">
              {marks[mark].said}
              {'\u00A0'}:{' '}
            </span>
            {fixed(text)}
          </span>
        </li>
      ))}
    </ul>
  );
}
