import { scaleBand, scaleLinear } from 'd3-scale';
import { type Column, domainOf, type FigureData, type Row, valueOf } from '../data.ts';
import { short } from '../formats.ts';
import { em, percent } from '../lengths.ts';
import { absentFill, fillOf } from '../Patterns.tsx';
import { type Segment, stackOf, totalOf } from './barLines.ts';
import type { Drawing } from './drawing.ts';
import { down, levelsOf, Plot, PLOT, PLOT_HEIGHT } from './Plot.tsx';

// More labels than that touch each other on a narrow screen.
const MOST_LABELS = 4;

/** A column of the drawing: one value, or a stack of them. */
interface Bar {
  left: number;
  width: number;
  segments: readonly Segment[];
  /** Written above it; null says that nobody knows. */
  value: number | null;
  column: Column;
}

/** Columns, one or a group for each row; stacked where asked. */
export function columns(id: string, data: FigureData, isStacked: boolean): Drawing {
  const [first] = data.columns;
  if (first === undefined) return { height: 0, marks: null };
  const places = data.rows.map((_, at) => at);
  const band = scaleBand<number>().domain(places).range([0, 100]).padding(0.25);
  const bars = data.rows.flatMap((row, at) => {
    const [left, width] = [band(at) ?? 0, band.bandwidth()];
    return isStacked ? [stacked(row, data, first, left, width)] : grouped(row, data, left, width);
  });
  const ends = bars.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to]));
  const scale = scaleLinear().domain(domainOf(ends)).nice(4).range([1, 0]);
  const marks = (
    <Plot
      ticks={data.rows.map(({ label }, at) => ({
        label,
        at: (band(at) ?? 0) + band.bandwidth() / 2,
      }))}
      levels={levelsOf(scale, first.format)}
      format={first.format}
    >
      {bars.map((bar, at) => (
        <ColumnBar
          key={at}
          id={id}
          bar={bar}
          scale={scale}
          isLabelled={bars.length <= MOST_LABELS}
        />
      ))}
    </Plot>
  );
  return { height: PLOT_HEIGHT, marks, isPlot: true };
}

function stacked(row: Row, data: FigureData, column: Column, left: number, width: number): Bar {
  const value = totalOf(row, data.columns);
  return { left, width, column, value, segments: stackOf(row, data.columns) };
}

function grouped(row: Row, data: FigureData, left: number, width: number): Bar[] {
  const each = width / data.columns.length;
  return data.columns.map((column, at) => {
    const value = valueOf(row, column);
    const segments = value === null ? [] : [{ from: 0, to: value, series: at }];
    return { left: left + at * each, width: each, column, value, segments };
  });
}

interface ColumnBarProps {
  id: string;
  bar: Bar;
  scale: (value: number) => number;
  isLabelled: boolean;
}

function ColumnBar({ id, bar, scale, isLabelled }: ColumnBarProps) {
  const [x, width] = [percent(bar.left), percent(bar.width)];
  if (bar.value === null) {
    return (
      <rect
        {...{ x, width, y: down(0), height: heightOf(0, 1) }}
        fill={absentFill(id)}
        className="figure-none"
      />
    );
  }
  return (
    <g>
      {bar.segments.map(({ from, to, series }) => {
        const [top, foot] = [Math.min(scale(from), scale(to)), Math.max(scale(from), scale(to))];
        if (top === foot) return null;
        return (
          <g key={series} className={`series-${series + 1}`}>
            <rect
              {...{ x, width, y: down(top), height: heightOf(top, foot) }}
              fill={fillOf(id, series)}
              className="figure-mark"
            />
          </g>
        );
      })}
      {isLabelled && <ColumnLabel bar={bar} scale={scale} />}
    </g>
  );
}

function ColumnLabel({ bar, scale }: { bar: Bar; scale: (value: number) => number }) {
  const ends = bar.segments.flatMap(({ from, to }) => [from, to]);
  const isBelow = Math.max(0, ...ends) === 0 && Math.min(0, ...ends) < 0;
  const y = isBelow ? down(scale(Math.min(...ends)), 1.2) : down(scale(Math.max(0, ...ends)), -0.4);
  return (
    <text x={percent(bar.left + bar.width / 2)} y={y} textAnchor="middle" className="figure-strong">
      {short(bar.value, bar.column.format)}
    </text>
  );
}

function heightOf(top: number, foot: number): string {
  return em((foot - top) * PLOT);
}
