import { moment } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import type { SessionChangesQuery } from '../../../__generated__/graphql.ts';
import { changesOf } from '../../../parts/changes.ts';
import { ListTable } from '../../steering/figures/ListTable.tsx';
import { Partial } from '../../steering/figures/Partial.tsx';

type Told = NonNullable<SessionChangesQuery['committeeSession']>['changes'];
type Change = Told['nodes'][number];

const kinds: Readonly<Record<Change['kind'], string>> = {
  AID: 'Aides',
  SUBSIDY: 'Subventions',
  INVESTMENT: 'Investissements',
  RECOVERY_ACTION: 'Actions',
};

const one: Readonly<Record<Change['kind'], string>> = {
  AID: 'Aide',
  SUBSIDY: 'Subvention',
  INVESTMENT: 'Investissement',
  RECOVERY_ACTION: 'Action',
};

/** Where records of a kind have their pages. */
const places: Readonly<Record<Change['kind'], string>> = {
  AID: 'aides',
  SUBSIDY: 'subventions',
  INVESTMENT: 'investissements',
  RECOVERY_ACTION: 'actions',
};

const became: Readonly<Record<Change['change'], string>> = {
  ADDED: 'ajout',
  CHANGED: 'modification',
  WITHDRAWN: 'retrait',
};

const counts = [
  { label: 'Ajouts', type: 'count' },
  { label: 'Modifications', type: 'count' },
  { label: 'Retraits', type: 'count' },
] as const;

/** What became of the records since the committee met last: in numbers, then one by one. */
export function Changes({ changes }: { changes: Told }) {
  const { since, until, totalCount, totals, propositions, nodes, freshness } = changes;
  return (
    <>
      <p>
        {counted(totalCount, 'fiche changée', 'fiches changées')}{' '}
        {since === null ? (
          'depuis le début'
        ) : (
          <>
            entre le <time dateTime={since}>{moment(since)}</time>
          </>
        )}{' '}
        et {until === null ? 'maintenant' : <time dateTime={until}>le {moment(until)}</time>}. Ce
        qui a changé puis est revenu n’y est pas.
      </p>
      <Partial freshness={freshness} />
      {totals.length > 0 && <h3>Par partenaire et par nature</h3>}
      <ListTable
        finding="Par partenaire et par nature"
        columns={[
          { label: 'Partenaire', type: 'text' },
          { label: 'Fiches', type: 'text' },
          ...counts,
        ]}
        rows={totals.map(({ owner, kind, added, changed, withdrawn }) => ({
          cells: [owners[owner], kinds[kind], added, changed, withdrawn],
        }))}
      />
      {propositions.length > 0 && <h3>Par proposition du plan</h3>}
      <ListTable
        finding="Par proposition du plan"
        columns={[{ label: 'Proposition', type: 'text' }, ...counts]}
        rows={propositions.map(({ proposition, added, changed, withdrawn }) => ({
          cells: [
            `${proposition.number}. ${proposition.title ?? ''}`,
            ...[added, changed, withdrawn],
          ],
        }))}
      />
      {nodes.length > 0 && <h3>Une par une</h3>}
      <ul className="list">
        {nodes.map((change) => (
          <li key={change.recordId}>
            <p>
              <strong>
                {change.change === 'WITHDRAWN' ? (
                  (change.title ?? 'Sans titre')
                ) : (
                  <a href={`/${places[change.kind]}/${change.recordId}`}>
                    {change.title ?? 'Sans titre'}
                  </a>
                )}
              </strong>{' '}
              <span className="soft">
                {one[change.kind]}, {owners[change.owner]}
                {'\u00A0'}: {became[change.change]} le{' '}
                <time dateTime={change.occurredAt}>{moment(change.occurredAt)}</time>
              </span>
            </p>
            {change.fields.length > 0 && (
              <ul>
                {changesOf(change.fields).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
