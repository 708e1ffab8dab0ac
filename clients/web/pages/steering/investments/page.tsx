import { investmentStatuses, owners, schedules } from '@relance/sdk/french/labels.ts';
import { counted, shortEuro } from '@relance/sdk/french/numbers.ts';
import { investmentStatusSlugs, ownerSlugs, scheduleSlugs } from '@relance/sdk/french/slugs.ts';
import type {
  InvestmentFilter,
  InvestmentOrder,
  SteeringInvestmentListQuery,
} from '../../../__generated__/graphql.ts';
import { Exits } from '../../../parts/Exits.tsx';
import { Pager } from '../../../parts/Pager.tsx';
import { some, valuesOf } from '../../../server/filters.ts';
import type { Query } from '../../../server/query.ts';
import type { Page } from '../../../server/screen.ts';
import { Drawn } from '../figures/Drawn.tsx';
import { keysOf } from '../figures/keys.ts';
import { ListTable } from '../figures/ListTable.tsx';
import { Partial } from '../figures/Partial.tsx';
import { datedView } from '../frame/dated.ts';
import { FilterForm } from '../frame/FilterForm.tsx';
import { partsOf } from '../frame/parts.ts';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import { InvestmentList } from './documents.ts';
import { bySchedule, byYear } from './figures.ts';

const path = '/pilotage/investissements';

const orders = {
  '-cout': { label: 'Coût le plus élevé', order: 'TOTAL_COST_DESC' },
  annee: { label: 'Année', order: 'YEAR_ASC' },
  titre: { label: 'Titre', order: 'TITLE_ASC' },
} as const satisfies Record<string, { label: string; order: InvestmentOrder }>;

type Investment = SteeringInvestmentListQuery['investments']['nodes'][number];

/** Works that are kept, brought forward or put off, and what is paid of what was planned. */
export const page: Page = async (visit) => {
  const { query } = visit;
  const { asOf } = datedView(visit);
  const sort = query.choice('tri', keysOf(orders)) ?? '-cout';
  const [calendar, years, list] = await partsOf(
    bySchedule(visit),
    byYear(visit),
    visit.ask(InvestmentList, {
      ...{ asOf, filter: investmentFilter(query), orderBy: orders[sort].order },
      ...{ first: 20, after: query.text('apres', 2_000) },
    }),
  );
  const shared = { query, path };
  const found = list?.investments;
  if (found) visit.noteSilent(found.freshness.silent);
  return {
    title: 'Investissements',
    section: 'pilotage',
    body: (
      <SteeringPage {...{ visit, path, lead }} title="Investissements">
        <Drawn figure={calendar} {...shared} />
        <Drawn figure={years} {...shared} />
        <h2 id="liste">Les opérations</h2>
        <FilterForm
          {...shared}
          words
          button="Afficher les opérations"
          selects={[
            {
              ...{ name: 'calendrier', label: 'Calendrier', all: 'Tous' },
              options: keysOf(schedules).map((each) => ({
                ...{ value: scheduleSlugs.slugOf(each), label: schedules[each] },
              })),
            },
            {
              ...{ name: 'statut', label: 'Travaux', all: 'Tous' },
              options: keysOf(investmentStatuses).map((each) => ({
                ...{ value: investmentStatusSlugs.slugOf(each), label: investmentStatuses[each] },
              })),
            },
            {
              ...{ name: 'porteur', label: 'Partenaire', all: 'Tous' },
              options: keysOf(owners).map((each) => ({
                ...{ value: ownerSlugs.slugOf(each), label: owners[each] },
              })),
            },
            {
              ...{ name: 'tri', label: 'Trier par' },
              options: keysOf(orders).map((value) => ({ value, label: orders[value].label })),
            },
          ]}
        />
        {found && (
          <>
            <p role="status">
              <strong>{counted(found.totalCount, 'opération')}</strong>
              {'\u00A0'}: {shortEuro(found.sums.totalCost)} de coût,{' '}
              {shortEuro(found.sums.committed)} engagés, {shortEuro(found.sums.paid)} payés.
            </p>
            <Partial freshness={found.freshness} />
            <ListTable
              finding="Opérations d’investissement"
              columns={columns}
              rows={found.nodes.map(rowOf)}
            />
            <Pager path={path} query={query} pageInfo={found.pageInfo} />
          </>
        )}
        <Exits list="investissements" query={query} path={path} />
      </SteeringPage>
    ),
  };
};

const columns = [
  { label: 'Opération', type: 'text' },
  { label: 'Maître d’ouvrage', type: 'text' },
  { label: 'Calendrier', type: 'text' },
  { label: 'Travaux', type: 'text' },
  { label: 'Année', type: 'text' },
  { label: 'Coût HT', type: 'euro' },
  { label: 'Engagé', type: 'euro' },
  { label: 'Payé', type: 'euro' },
] as const;

function rowOf(works: Investment) {
  const { id, title, contractingAuthority, schedule, status, totalCost, committed, paid } = works;
  return {
    href: `/investissements/${id}`,
    cells: [
      ...[title, contractingAuthority.name ?? contractingAuthority.siren],
      ...[schedules[schedule], investmentStatuses[status], yearsOf(works)],
      ...[totalCost, committed, paid],
    ],
  };
}

function yearsOf({ programmeYear, revisedYear }: Investment): string {
  return revisedYear === null ? String(programmeYear) : `${programmeYear} → ${revisedYear}`;
}

function investmentFilter(query: Query): InvestmentFilter {
  const year = query.whole('annee', [1900, 2199]);
  return {
    text: query.text('q'),
    schedules: some(valuesOf(query, 'calendrier', scheduleSlugs)),
    statuses: some(valuesOf(query, 'statut', investmentStatusSlugs)),
    owners: some(valuesOf(query, 'porteur', ownerSlugs)),
    years: year === undefined ? undefined : { from: year, until: year },
  };
}

const lead =
  'Quels travaux sont maintenus, anticipés, reportés\u00A0? Qu’est-ce qui est payé\u00A0?';
