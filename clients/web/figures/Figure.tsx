import { barLines } from './charts/barLines.ts';
import { columns } from './charts/columns.tsx';
import { describe } from './charts/describe.ts';
import type { Drawing } from './charts/drawing.ts';
import { horizontalBars } from './charts/horizontalBars.tsx';
import { lines } from './charts/lines.tsx';
import type { FigureData } from './data.ts';
import { DataTable } from './DataTable.tsx';
import { Frame, type FrameProps, Scroll } from './Frame.tsx';
import { Legend } from './Legend.tsx';
import { em } from './lengths.ts';
import { Matrix } from './Matrix.tsx';
import { Patterns } from './Patterns.tsx';

/** How a figure is drawn; its name in French opens the description. */
const kinds = {
  bars: 'Barres',
  'stacked bars': 'Barres empilées',
  columns: 'Colonnes',
  'stacked columns': 'Colonnes empilées',
  line: 'Courbe',
  area: 'Surface',
  funnel: 'Étapes',
  gauge: 'Jauge',
} as const;

/** A kind of chart. */
export type ChartKind = keyof typeof kinds | 'matrix';

interface FigureProps<Key extends string> extends FrameProps {
  chart: ChartKind;
  /** A funnel and a gauge draw the first column; a gauge takes its first row for the whole. */
  data: FigureData<Key>;
  /** What the table holds; the finding where nothing is said. */
  caption?: string;
  /** A sentence that says what the chart shows; made of the rows where nothing is said. */
  description?: string;
}

/** A chart, its finding, its rows as a table, and where they are from. */
export function Figure<Key extends string>(props: FigureProps<Key>) {
  const { chart, data, caption = props.finding, description, ...frame } = props;
  if (data.rows.length === 0 || data.columns.length === 0) {
    return (
      <Frame {...frame}>
        <p className="figure-empty">Aucune donnée</p>
      </Frame>
    );
  }
  if (chart === 'matrix') {
    return (
      <Frame {...frame}>
        <Scroll label={caption}>
          <Matrix data={data} caption={caption} />
        </Scroll>
      </Frame>
    );
  }
  const text = description ?? describe(kinds[chart], data);
  return (
    <Frame {...frame} table={<DataTable data={data} caption={caption} />}>
      <Chart id={frame.id} kind={chart} data={data} title={frame.finding} description={text} />
    </Frame>
  );
}

interface ChartProps {
  id: string;
  kind: keyof typeof kinds;
  data: FigureData;
  title: string;
  description: string;
}

function Chart({ id, kind, data, title, description }: ChartProps) {
  const { height, marks, isPlot = false } = drawingOf(id, kind, data);
  const series = kind === 'funnel' || kind === 'gauge' ? data.columns.slice(0, 1) : data.columns;
  return (
    <>
      <Legend id={id} columns={series} kind={kind === 'line' ? 'lines' : 'fills'} />
      <svg
        {...{ width: '100%', height: em(height) }}
        className={isPlot ? 'figure-chart figure-plot' : 'figure-chart'}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        <Patterns id={id} series={series.length} />
        {marks}
      </svg>
    </>
  );
}

function drawingOf(id: string, kind: keyof typeof kinds, data: FigureData): Drawing {
  switch (kind) {
    case 'columns':
    case 'stacked columns':
      return columns(id, data, kind === 'stacked columns');
    case 'line':
    case 'area':
      return lines(id, data, kind === 'area');
    default:
      return horizontalBars(id, barLines(kind, data));
  }
}
