import { count, euro } from '@relance/sdk/french/numbers.ts';
import type { TerritoryTotalsQuery } from '../../__generated__/graphql.ts';
import { CommuneField } from '../../communes/CommuneField.tsx';
import type { Query } from '../../server/query.ts';
import type { Visit } from '../../server/visit.ts';
import { TerritoryTotals } from './documents.ts';
import type { TerritoryPlace } from './place.ts';

/** A place and what it is compared by. */
export interface Compared {
  place: TerritoryPlace;
  totals: TerritoryTotalsQuery;
}

/** The figures that places are compared by, one question for each. */
export async function comparedOf(
  visit: Visit,
  places: readonly TerritoryPlace[],
): Promise<Compared[]> {
  return Promise.all(
    places.map(async (place) => ({ place, totals: await visit.ask(TerritoryTotals, place.asked) })),
  );
}

/** One row for each measure, so that the table stays as wide as there are places. */
const measures: readonly { label: string; of: (each: Compared) => string }[] = [
  {
    label: 'Habitants',
    of: ({ place }) => (place.population === null ? '–' : count(place.population)),
  },
  { label: 'Aides ouvertes', of: ({ totals }) => count(totals.aids.totalCount) },
  { label: 'Subventions reçues', of: ({ totals }) => euro(totals.subsidies.sums.amount) },
  { label: 'par habitant', of: ({ totals }) => perHeadOf(totals.perHead) },
  { label: 'Dossiers', of: ({ totals }) => count(totals.subsidies.totalCount) },
  {
    label: 'Investissements qui le concernent',
    of: ({ totals }) => euro(totals.investments.sums.totalCost),
  },
];

/** `75,60 €`, or a dash where nothing was received. */
export function perHeadOf({ cells }: TerritoryTotalsQuery['perHead']): string {
  const value = cells[0]?.value;
  return value == null ? '–' : euro(value);
}

export interface ComparisonProps {
  path: string;
  query: Query;
  compared: readonly Compared[];
}

/** Up to four places side by side, and a field to add one more. */
export function Comparison({ path, query, compared }: ComparisonProps) {
  const others = compared.slice(1).map(({ place }) => place.code);
  const without = (code: string) =>
    query.with(path, { avec: others.filter((each) => each !== code).join(',') });
  return (
    <>
      {others.length > 0 && (
        <div className="scroll" role="region" aria-label="Comparaison" tabIndex={0}>
          <table>
            <caption>Chiffres comparés</caption>
            <thead>
              <tr>
                <th scope="col">Mesure</th>
                {compared.map(({ place }, at) => (
                  <th scope="col" className="num" key={place.code}>
                    {at === 0 ? (
                      place.name
                    ) : (
                      <a href={`/territoires/${place.code}`}>{place.name}</a>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {measures.map(({ label, of }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {compared.map((each) => (
                    <td className="num" key={each.place.code}>
                      {of(each)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {others.length > 0 && (
        <ul className="exits no-print">
          {compared.slice(1).map(({ place }) => (
            <li key={place.code}>
              <a href={without(place.code)}>Retirer {place.name}</a>
            </li>
          ))}
        </ul>
      )}
      {others.length < 3 && (
        <form action={path} className="no-print">
          {others.length > 0 && <input type="hidden" name="avec" value={others.join(',')} />}
          <div className="search-line">
            <div>
              <CommuneField chosen={{ commune: undefined }} />
            </div>
            <button className="second">Comparer avec cette commune</button>
          </div>
        </form>
      )}
    </>
  );
}
