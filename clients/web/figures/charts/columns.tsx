import { scaleBand, scaleLinear } from 'd3-scale';
import { domainOf, type FigureData, type Row, valueOf } from '../data.ts';
import { short } from '../formats.ts';
import { em, percent } from '../lengths.ts';
import { absentFill, fillOf } from '../Patterns.tsx';
import { type Segment, stackOf, totalText } from './barLines.ts';
import type { Drawing } from './drawing.ts';
import { down, levelsOf, Plot, PLOT, PLOT_HEIGHT } from './Plot.tsx';

// More labels than that touch each other on a narrow screen.
const MOST_LABELS = 4;

/** A column of the drawing: one value, or a stack of them. */
interface Bar {
  left: number;
  width: number;
  segments: readonly Segment[];
  /** A value is absent: the place is hatched. */
  isAbsent: boolean;
  /** Written above it. */
  text: string;
}

/** Columns, one or a group for each row; stacked where asked. */
export function columns(id: string, data: FigureData, isStacked: boolean): Drawing {
  const [first] = data.columns;
  if (first === undefined) return { height: 0, marks: null };
  const places = data.rows.map((_, at) => at);
  const band = scaleBand<number>().domain(places).range([0, 100]).padding(0.25);
  const bars = data.rows.flatMap((row, at) => {
    const [left, width] = [band(at) ?? 0, band.bandwidth()];
    return isStacked ? [stacked(row, data, left, width)] : grouped(row, data, left, width);
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

function stacked(row: Row, data: FigureData, left: number, width: number): Bar {
  const isAbsent = data.columns.some((column) => valueOf(row, column) === null);
  const text = totalText(row, data.columns);
  return { left, width, isAbsent, text, segments: stackOf(row, data.columns) };
}

function grouped(row: Row, data: FigureData, left: number, width: number): Bar[] {
  const each = width / data.columns.length;
  return data.columns.map((column, series) => {
    const value = valueOf(row, column);
    return {
      left: left + series * each,
      width: each,
      segments: value === null ? [] : [{ from: 0, to: value, series }],
      isAbsent: value === null,
      text: short(value, column.format),
    };
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
  return (
    <g>
      {bar.isAbsent && (
        <rect
          {...{ x, width, y: down(0), height: heightOf(0, 1) }}
          fill={absentFill(id)}
          className="figure-none"
        />
      )}
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
      {isLabelled && !bar.isAbsent && <ColumnLabel bar={bar} scale={scale} />}
    </g>
  );
}

function ColumnLabel({ bar, scale }: { bar: Bar; scale: (value: number) => number }) {
  const ends = bar.segments.flatMap(({ from, to }) => [from, to]);
  const isBelow = Math.max(0, ...ends) === 0 && Math.min(0, ...ends) < 0;
  const y = isBelow ? down(scale(Math.min(...ends)), 1.2) : down(scale(Math.max(0, ...ends)), -0.4);
  return (
    <text x={percent(bar.left + bar.width / 2)} y={y} textAnchor="middle" className="figure-strong">
      {bar.text}
    </text>
  );
}

function heightOf(top: number, foot: number): string {
  return em((foot - top) * PLOT);
}
