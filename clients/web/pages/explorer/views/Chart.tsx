import { briefDate } from '@relance/sdk/french/dates.ts';
import { count } from '@relance/sdk/french/numbers.ts';
import { Figure } from '../../../figures/Figure.tsx';
import type { FigureData } from '../../../figures/data.ts';
import type { Source } from '../../../figures/Frame.tsx';
import type { ColumnShape } from '../rows/shape.ts';
import { formatOf, type Listed, NotDrawn, summed } from './measures.ts';

/** As many as can be told apart on one screen. */
const most = { bars: 40, points: 400 };

interface ChartProps {
  listed: Listed;
  label: ColumnShape | undefined;
  measure: ColumnShape | undefined;
  source: Source;
}

/** A measure by what it is of: a line over time, bars else; or why there is none. */
export function Chart({ listed, label, measure, source }: ChartProps) {
  const drawn = chartOf(listed, label, measure);
  if (drawn instanceof NotDrawn) return <p className="notice">{drawn.reason}</p>;
  const { data, kind, left } = drawn;
  return (
    <>
      {left > 0 && (
        <p>
          Les {count(data.rows.length)} plus grandes valeurs sont dessinées, {count(left)} autres
          non.
        </p>
      )}
      <Figure
        id="graphique"
        level={3}
        finding={`«\u00A0${measure?.heading}\u00A0» selon «\u00A0${label?.heading}\u00A0»`}
        chart={kind}
        data={data}
        source={source}
      />
    </>
  );
}

interface Drawn {
  kind: 'line' | 'bars';
  data: FigureData<'value'>;
  /** How many are not drawn. */
  left: number;
}

function chartOf(
  listed: Listed,
  label: ColumnShape | undefined,
  measure: ColumnShape | undefined,
): Drawn | NotDrawn {
  if (listed.rows.length === 0) return new NotDrawn('Il n’y a aucune ligne à dessiner.');
  if (!measure) {
    return new NotDrawn(
      'Un graphique demande un nombre\u00A0: aucune colonne de cette liste n’en contient.',
    );
  }
  if (!label) {
    return new NotDrawn(
      'Un graphique demande une étiquette, un texte ou une date\u00A0: cette liste n’a que des nombres.',
    );
  }
  const values = summed(listed, label, measure);
  if (values instanceof NotDrawn) return values;
  const kind = isTime(values.keys()) ? 'line' : 'bars';
  const all = [...values];
  const few = kind === 'line' ? inTime(all) : largest(all);
  return {
    kind,
    left: all.length - few.length,
    data: {
      head: label.heading,
      columns: [{ key: 'value', label: measure.heading, format: formatOf(measure) }],
      rows: few.map(([name, value]) => ({
        label: /^\d{4}-\d{2}-\d{2}$/.test(name) ? briefDate(name) : name,
        ...(kind === 'line' && { at: name }),
        values: { value },
      })),
    },
  };
}

type Valued = [name: string, value: number | null];

function isTime(names: Iterable<string>): boolean {
  return [...names].every((name) => /^(?:19|20|21)\d{2}(?:-\d{2}-\d{2})?$/.test(name));
}

function inTime(values: Valued[]): Valued[] {
  return values.sort(([one], [other]) => (one < other ? -1 : 1)).slice(-most.points);
}

/** In the order of the list, where all have room. */
function largest(values: Valued[]): Valued[] {
  if (values.length <= most.bars) return values;
  return values.sort(([, one], [, other]) => (other ?? 0) - (one ?? 0)).slice(0, most.bars);
}
