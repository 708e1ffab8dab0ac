import { help } from '@relance/sdk/french/help.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import type { Query } from '../../server/query.ts';
import { finderAddress } from './address.ts';
import type { Wider } from './lists.ts';

const drops: Readonly<Record<Wider['drop'], string>> = {
  theme: 'Quel que soit le besoin',
  commune: 'Dans tout le département',
  public: 'Pour tous les publics',
};

export interface NothingFoundProps {
  query: Query;
  wider: readonly Wider[];
  /** How many aids are to be checked all the same. */
  check: number;
}

/** No dead end: somebody to call, and the answers that keep most aids away. */
export function NothingFound({ query, wider, check }: NothingFoundProps) {
  return (
    <div className="notice">
      <p>
        Aucune aide ne remplit toutes les conditions.
        {check > 0 && ' Regardez celles à vérifier, ci-dessous.'}
      </p>
      <p>
        Appelez la cellule de relance{'\u00A0'}: <a href={help.href}>{help.phone}</a>, {help.hours}.
      </p>
      {wider.length > 0 && (
        <>
          <p>Ou élargissez la recherche{'\u00A0'}:</p>
          <ul>
            {wider.map(({ drop, more }) => (
              <li key={drop}>
                <a href={finderAddress(query, without(drop))}>{drops[drop]}</a>
                {`\u00A0: ${counted(more, 'aide')} de plus`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function without(drop: Wider['drop']): Record<string, string | undefined> {
  const shown = { etape: 'resultat', [drop]: undefined };
  return drop === 'public' ? { ...shown, situation: undefined } : shown;
}
