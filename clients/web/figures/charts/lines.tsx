import { scaleLinear, scalePoint, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type Column, domainOf, type FigureData, knownValues, type Row, valueOf } from '../data.ts';
import { short } from '../formats.ts';
import { em, percent, rounded } from '../lengths.ts';
import { absentFill, fillOf } from '../Patterns.tsx';
import type { Drawing } from './drawing.ts';
import { Marker } from './Marker.tsx';
import { ABOVE, anchorAt, down, levelsOf, Plot, PLOT, PLOT_HEIGHT } from './Plot.tsx';

// Points closer than that look like a thick line.
const MOST_MARKERS = 24;

/** A series: where each of its points stands; `y` is null where the value is absent. */
interface Series {
  column: Column;
  points: readonly Point[];
}
interface Point {
  x: number;
  y: number | null;
  value: number | null;
}

/** Lines over time, broken where a value is absent; filled below where asked. */
export function lines(id: string, data: FigureData, isFilled: boolean): Drawing {
  const [first] = data.columns;
  if (first === undefined) return { height: 0, marks: null };
  const xOf = placesOf(data.rows);
  const scale = scaleLinear()
    .domain(domainOf(knownValues(data)))
    .nice(4)
    .range([1, 0]);
  const series = data.columns.map((column): Series => {
    const points = data.rows.map((row, at) => {
      const value = valueOf(row, column);
      return { x: xOf(row, at), y: value === null ? null : scale(value), value };
    });
    return { column, points };
  });
  const gaps = data.rows.flatMap((row, at) =>
    data.columns.some((column) => valueOf(row, column) === null) ? [xOf(row, at)] : [],
  );
  const marks = (
    <Plot
      ticks={data.rows.map((row, at) => ({ label: row.label, at: xOf(row, at) }))}
      levels={levelsOf(scale, first.format)}
      format={first.format}
    >
      {gaps.map((x) => (
        <Gap key={x} id={id} x={x} />
      ))}
      {series.map((each, at) => (
        <Line key={at} id={id} at={at} series={each} foot={isFilled ? scale(0) : null} />
      ))}
      <LastValues series={series} />
    </Plot>
  );
  return { height: PLOT_HEIGHT, marks, isPlot: true };
}

/** By the calendar where every row has its date, else at even steps. */
function placesOf(rows: readonly Row[]): (row: Row, at: number) => number {
  const range = [3, 97];
  const moments = rows.map(({ at }) => (at === undefined ? NaN : Date.parse(at)));
  if (moments.some(Number.isNaN)) {
    const steps = scalePoint<number>()
      .domain(rows.map((_, at) => at))
      .range([3, 97]);
    return (_, at) => rounded(steps(at) ?? 50);
  }
  const calendar = scaleUtc()
    .domain([Math.min(...moments), Math.max(...moments)])
    .range(range);
  return (_, at) => rounded(calendar(moments[at] ?? NaN));
}

/** A place where somebody's value is absent. */
function Gap({ id, x }: { id: string; x: number }) {
  return (
    <rect
      {...{ x: percent(x - 1.5), width: '3%', y: down(0), height: em(PLOT) }}
      fill={absentFill(id)}
      className="figure-none"
    />
  );
}

interface LineProps {
  id: string;
  at: number;
  series: Series;
  /** Where the area below ends; null for a line alone. */
  foot: number | null;
}

function Line({ id, at, series: { points }, foot }: LineProps) {
  const isMarked = (point: Point, place: number) =>
    point.y !== null &&
    (points.length <= MOST_MARKERS ||
      place === points.length - 1 ||
      (points[place - 1]?.y == null && points[place + 1]?.y == null));
  return (
    <g className={`series-${at + 1}`}>
      {/* Stretched to the plot; strokes keep their width. */}
      <svg
        {...{ y: em(ABOVE), width: '100%', height: em(PLOT), overflow: 'visible' }}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        {foot !== null && (
          <path className="figure-area" fill={fillOf(id, at)} d={areaPath(points, foot)} />
        )}
        <path
          className={`figure-line figure-dash-${at + 1}`}
          vectorEffect="non-scaling-stroke"
          d={linePath(points)}
        />
      </svg>
      {points.filter(isMarked).map(({ x, y }) => (
        <Marker key={x} series={at} x={percent(x)} y={down(y ?? 0)} />
      ))}
    </g>
  );
}

function linePath(points: readonly Point[]): string {
  return (
    line<Point>()
      .defined(({ y }) => y !== null)
      .x(({ x }) => x)
      .y(({ y }) => (y ?? 0) * 100)
      .digits(2)([...points]) ?? ''
  );
}

function areaPath(points: readonly Point[], foot: number): string {
  return (
    area<Point>()
      .defined(({ y }) => y !== null)
      .x(({ x }) => x)
      .y0(foot * 100)
      .y1(({ y }) => (y ?? 0) * 100)
      .digits(2)([...points]) ?? ''
  );
}

/** The last known value of each series at its point, pushed apart where they would touch. */
function LastValues({ series }: { series: readonly Series[] }) {
  const lasts = series
    .flatMap(({ column, points }) => {
      const last = points.findLast(({ y }) => y !== null);
      return last ? [{ x: last.x, y: (last.y ?? 0) * PLOT - 0.7, value: last.value, column }] : [];
    })
    .sort((one, other) => other.y - one.y);
  let lowest = Infinity;
  return lasts.map(({ column, value, x, y }) => {
    lowest = Math.min(y, lowest - 1.2);
    const figure = short(value, column.format);
    const text = series.length === 1 ? figure : `${column.label} ${figure}`;
    return (
      <text
        key={column.key}
        {...{ x: percent(x), y: em(ABOVE + lowest), textAnchor: anchorAt(x, text) }}
        className="figure-strong figure-halo"
      >
        {text}
      </text>
    );
  });
}
