import { schedules } from '@relance/sdk/french/labels.ts';
import { counted, share, shortEuro } from '@relance/sdk/french/numbers.ts';
import { scheduleSlugs } from '@relance/sdk/french/slugs.ts';
import type { YearCellFragment } from '../../../__generated__/graphql.ts';
import { freshnessAt } from '../../../parts/freshness.ts';
import type { Visit } from '../../../server/visit.ts';
import type { SteeringFigure } from '../figures/figure.ts';
import { keysOf } from '../figures/keys.ts';
import { datedView } from '../frame/dated.ts';
import { InvestmentsByYear, InvestmentSchedules } from './documents.ts';

/** Works that keep their year, come sooner or later: how many, and what they cost. */
export async function bySchedule(visit: Visit): Promise<SteeringFigure> {
  const { asOf } = datedView(visit);
  const [freshness, { investments }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(InvestmentSchedules, { asOf }),
  ]);
  const { totalCount, facets } = investments;
  const of = (code: string) => facets.schedules.find((each) => each.code === code);
  const delayed = of('DELAYED')?.count ?? 0;
  const held = totalCount === 0 ? 0 : (totalCount - delayed) / totalCount;
  return {
    ...{ name: 'calendrier', chart: 'bars', freshness },
    finding:
      totalCount === 0
        ? 'Aucun investissement'
        : `${share(held)} des ${counted(totalCount, 'investissement')} gardent leur année ou l’avancent`,
    data: {
      head: 'Calendrier',
      columns: [{ key: 'count', label: 'Opérations', format: 'count' }],
      rows: keysOf(schedules).map((schedule) => ({
        label: schedules[schedule],
        href: visit.query.with('/pilotage/investissements', {
          ...{ calendrier: scheduleSlugs.slugOf(schedule), apres: undefined },
        }),
        values: { count: of(schedule)?.count ?? 0 },
      })),
    },
    notes: keysOf(schedules).map(
      (schedule) => `${schedules[schedule]}\u00A0: ${shortEuro(of(schedule)?.amount ?? 0)} HT.`,
    ),
  };
}

/** Planned and actual by the year that works are now expected in. */
export async function byYear(visit: Visit): Promise<SteeringFigure> {
  const { asOf } = datedView(visit);
  const [freshness, { authorised, committed, paid }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(InvestmentsByYear, { asOf }),
  ]);
  const years = authorised.cells
    .map(yearOf)
    .filter((year) => year !== null)
    .sort();
  const [voted, done] = [authorised.total.value ?? 0, paid.total.value ?? 0];
  const valueIn = (cells: readonly YearCellFragment[], year: string) =>
    cells.find((cell) => yearOf(cell) === year)?.value ?? 0;
  return {
    ...{ name: 'investissements-par-annee', chart: 'columns', freshness },
    finding:
      voted > 0
        ? `${share(done / voted)} des crédits votés pour les investissements sont payés`
        : 'Aucun crédit voté',
    data: {
      head: 'Année attendue',
      columns: [
        { key: 'authorised', label: 'Prévu (voté)', format: 'euro' },
        { key: 'committed', label: 'Engagé', format: 'euro' },
        { key: 'paid', label: 'Payé', format: 'euro' },
      ],
      rows: years.map((year) => ({
        ...{ label: year, at: year },
        values: {
          authorised: valueIn(authorised.cells, year),
          committed: valueIn(committed.cells, year),
          paid: valueIn(paid.cells, year),
        },
      })),
    },
  };
}

function yearOf({ keys }: YearCellFragment): string | null {
  return keys[0]?.code ?? null;
}
