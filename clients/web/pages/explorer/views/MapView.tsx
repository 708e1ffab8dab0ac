import type { Source } from '../../../figures/Frame.tsx';
import { Choropleth } from '../../../map/Choropleth.tsx';
import { drawnCommunes } from '../../../map/communes.ts';
import type { ColumnShape } from '../rows/shape.ts';
import { formatOf, type Listed, NotDrawn, summed } from './measures.ts';

interface MapProps {
  listed: Listed;
  measure: ColumnShape | undefined;
  source: Source;
}

/** A measure, or how many rows there are, by commune; or why there is no map. */
export function MapView({ listed, measure, source }: MapProps) {
  const values = valuesOf(listed, measure);
  if (values instanceof NotDrawn) return <p className="notice">{values.reason}</p>;
  const column = measure
    ? { label: measure.heading, format: formatOf(measure) }
    : { label: 'Lignes', format: 'count' as const };
  return (
    <Choropleth
      id="carte"
      level={3}
      finding={`«\u00A0${column.label}\u00A0» par commune`}
      column={column}
      values={values}
      hrefOf={(code) => `/territoires/${code}`}
      order={{ by: 'value', direction: 'descending' }}
      source={source}
    />
  );
}

const codes = new Set(drawnCommunes.map(({ code }) => code));

function valuesOf(listed: Listed, measure: ColumnShape | undefined) {
  const { columns, rows } = listed;
  const commune = columns.find((_column, at) => {
    const known = rows.map((row) => row[at]).filter((cell) => cell !== null);
    return known.length > 0 && known.every((cell) => typeof cell === 'string' && codes.has(cell));
  });
  if (!commune) {
    return new NotDrawn(
      'Une carte demande le code INSEE de communes du Lot-et-Garonne dans une colonne, comme «\u00A0inseeCode\u00A0».',
    );
  }
  if (measure) return summed(listed, commune, measure);
  const at = columns.indexOf(commune);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const code = row[at];
    if (typeof code === 'string') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
