import { shortEuro } from '@relance/sdk/french/numbers.ts';
import type { FigureCellsFragment } from '../../__generated__/graphql.ts';
import { Figure } from '../../figures/Figure.tsx';
import type { FigureData } from '../../figures/data.ts';
import type { TerritoryPlace } from './place.ts';

export interface MoneyFigureProps {
  place: TerritoryPlace;
  /** The place as a filter of addresses: `commune=47323`. */
  filter: string;
  /** The instant that the figures are of. */
  at: string;
  table: FigureCellsFragment;
}

/** Funders that are drawn one by one; the others are added up in one row. */
const most = 8;

/** Who paid how much. */
export function FunderFigure({ place, filter, at, table }: MoneyFigureProps) {
  const rows = table.cells.map(({ keys, value, count }) => ({
    label: keys[0]?.label ?? keys[0]?.code ?? 'Non précisé',
    values: { amount: value, count },
  }));
  const [first] = rows;
  if (!first) return <p>Aucune subvention connue.</p>;
  const others = rows.slice(most);
  const sum = (key: 'amount' | 'count') =>
    others.reduce((total, { values }) => total + Math.round((values[key] ?? 0) * 100), 0) / 100;
  const shown = [
    ...rows.slice(0, most),
    ...(others.length === 0
      ? []
      : [
          {
            label: `${others.length} autres financeurs`,
            values: { amount: sum('amount'), count: sum('count') },
          },
        ]),
  ];
  const data: FigureData<'amount'> = {
    head: 'Financeur',
    columns: [{ key: 'amount', label: 'Montant attribué', format: 'euro' }],
    rows: shown.map(({ label, values }) => ({ label, values: { amount: values.amount } })),
  };
  return (
    <Figure
      id="financeurs"
      level={3}
      chart="bars"
      data={data}
      finding={`${first.label} a attribué ${shortEuro(first.values.amount ?? 0)}`}
      caption={`Subventions reçues à ${place.name}, par financeur`}
      source={source(at)}
      links={linksOf(filter, place, 'financeurs')}
    />
  );
}

/** How much was granted each year. */
export function YearFigure({ place, filter, at, table }: MoneyFigureProps) {
  const rows = table.cells
    .map(({ keys, value }) => ({ label: keys[0]?.code ?? 'Sans date', values: { amount: value } }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const best = [...table.cells].sort((one, other) => (other.value ?? 0) - (one.value ?? 0))[0];
  if (!best) return null;
  const data: FigureData<'amount'> = {
    head: 'Année',
    columns: [{ key: 'amount', label: 'Montant attribué', format: 'euro' }],
    rows,
  };
  return (
    <Figure
      id="annees"
      level={3}
      chart="bars"
      data={data}
      finding={`L’année la plus forte${'\u00A0'}: ${best.keys[0]?.code ?? 'sans date'}, avec ${shortEuro(best.value ?? 0)}`}
      caption={`Subventions reçues à ${place.name}, par année d’attribution`}
      source={source(at)}
      links={linksOf(filter, place, 'annees')}
    />
  );
}

function source(at: string) {
  return { name: 'Partenaires du plan de relance', at };
}

function linksOf(filter: string, { code }: TerritoryPlace, id: string) {
  return {
    csv: `/opendata/subventions.csv?${filter}`,
    xlsx: `/opendata/subventions.xlsx?${filter}`,
    permalink: `/territoires/${code}#${id}`,
  };
}
