import { owners, subsidyStatuses } from '@relance/sdk/french/labels.ts';
import { counted, share } from '@relance/sdk/french/numbers.ts';
import type { YearCellFragment } from '../../../__generated__/graphql.ts';
import { freshnessAt } from '../../../parts/freshness.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Listing, SteeringFigure } from '../figures/figure.ts';
import { subsidyFilter } from '../effectiveness/waiting.ts';
import { walk } from '../effectiveness/walk.ts';
import { datedView } from '../frame/dated.ts';
import { SubsidyList, SubsidySteps } from './documents.ts';

type Status = keyof typeof subsidyStatuses;

/** Steps of a subsidy, and the states of those that came that far. Cancelled ones went back out. */
const steps: readonly { label: string; reached: readonly Status[] }[] = [
  {
    label: 'Demandées',
    reached: ['REQUESTED', 'REJECTED', 'GRANTED', 'NOTIFIED', 'PARTLY_PAID', 'PAID', 'CANCELLED'],
  },
  { label: 'Attribuées', reached: ['GRANTED', 'NOTIFIED', 'PARTLY_PAID', 'PAID'] },
  { label: 'Notifiées', reached: ['NOTIFIED', 'PARTLY_PAID', 'PAID'] },
  { label: 'Versées, au moins en partie', reached: ['PARTLY_PAID', 'PAID'] },
  { label: 'Versées en entier', reached: ['PAID'] },
];

/** From request to payment: how many came how far. */
export async function funnel(visit: Visit): Promise<SteeringFigure> {
  const { asOf } = datedView(visit);
  const [freshness, { counts, amounts }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(SubsidySteps, { asOf }),
  ]);
  const rows = steps.map(({ label, reached }) => ({
    label,
    values: { count: sumOf(counts.cells, reached), amount: sumOf(amounts.cells, reached) },
  }));
  const [asked, paid] = [rows[0]?.values.count ?? 0, rows.at(-1)?.values.count ?? 0];
  return {
    ...{ name: 'etapes', chart: 'funnel', freshness },
    finding:
      asked === 0
        ? 'Aucune demande de subvention'
        : `${share(paid / asked)} des ${counted(asked, 'demande')} sont versées en entier`,
    data: {
      head: 'Étape',
      columns: [
        { key: 'count', label: 'Dossiers', format: 'count' },
        { key: 'amount', label: 'Montant', format: 'euro' },
      ],
      rows,
    },
  };
}

function sumOf(cells: readonly YearCellFragment[], reached: readonly Status[]): number {
  return cells
    .filter(({ keys }) => reached.some((status) => status === keys[0]?.code))
    .reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** A page of subsidies, and where the next begins. */
export interface SubsidyPage extends Listing {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Subsidies whose event did not take place: paid all the same, or for what was spent. */
export async function cancelledEvents(
  visit: Visit,
  whole = false,
  size = 10,
): Promise<SubsidyPage> {
  return subsidyPage(visit, { name: 'manifestations-annulees', whole, size, cancelledEvent: true });
}

/** All subsidies, the last granted first. */
export async function allSubsidies(visit: Visit, whole = false, size = 20): Promise<SubsidyPage> {
  return subsidyPage(visit, { name: 'subventions', whole, size });
}

interface Asked {
  name: string;
  whole: boolean;
  size: number;
  cancelledEvent?: boolean;
}

async function subsidyPage(
  visit: Visit,
  { name, whole, size, cancelledEvent }: Asked,
): Promise<SubsidyPage> {
  const { asOf } = datedView(visit);
  const filter = { ...subsidyFilter(visit), cancelledEvent };
  const window = whole
    ? { first: 200, whole }
    : { first: size, after: visit.query.text('apres', 2_000), whole };
  const { edges, first } = await walk(window, async (page) => {
    const { subsidies } = await visit.ask(SubsidyList, { asOf, filter, ...page });
    return { ...subsidies, edges: subsidies.nodes };
  });
  visit.noteSilent(first.freshness.silent);
  const what = cancelledEvent === true ? 'pour une manifestation annulée' : '';
  return {
    ...{ name, total: first.totalCount, freshness: first.freshness, pageInfo: first.pageInfo },
    finding: `${counted(first.totalCount, 'subvention')} ${what}`.trim(),
    columns: [
      { label: 'Objet', type: 'text' },
      { label: 'Bénéficiaire', type: 'text' },
      { label: 'Financeur', type: 'text' },
      { label: 'État', type: 'text' },
      { label: 'Attribuée le', type: 'day' },
      { label: 'Attribué', type: 'euro' },
      { label: 'Versé', type: 'euro' },
    ],
    rows: edges.map(({ id, title, beneficiaryName, funder, owner, status, ...rest }) => ({
      href: `/subventions/${id}`,
      cells: [
        ...[title, beneficiaryName, funder?.name ?? owners[owner], subsidyStatuses[status]],
        ...[rest.grantedOn, rest.amount, rest.paidAmount],
      ],
    })),
  };
}
