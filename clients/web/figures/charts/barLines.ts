import { share } from '@relance/sdk/french/numbers.ts';
import { stack, stackOffsetDiverging } from 'd3-shape';
import { type Column, type FigureData, type Row, valueOf } from '../data.ts';
import { ABSENT, short } from '../formats.ts';

/** One bar with its words: what the rows of a figure become in each kind of bars. */
export interface BarLine {
  /** Opens a group of bars. */
  heading?: string;
  label: string;
  /** The value, at the other end of the line. */
  text: string;
  note?: string;
  segments: readonly Segment[];
  /** A value is absent: the place is hatched, and what is known of a stack lies over it. */
  isAbsent: boolean;
  /** A gauge's whole: drawn as a track behind the bar. */
  whole?: number;
}

/** A piece of a bar, in the values of the figure. */
export interface Segment {
  from: number;
  to: number;
  series: number;
}

/** The kinds of chart that are drawn with bars across. */
export type BarKind = 'bars' | 'stacked bars' | 'funnel' | 'gauge';

/** The bars of a figure; a funnel and a gauge draw its first column. */
export function barLines(kind: BarKind, data: FigureData): BarLine[] {
  const [first] = data.columns;
  if (first === undefined) return [];
  if (kind === 'stacked bars') return stackedLines(data);
  if (kind === 'funnel') return funnelLines(data.rows, first);
  if (kind === 'gauge') return gaugeLines(data.rows, first);
  return data.columns.length === 1
    ? data.rows.map((row) => lineOf(row.label, valueOf(row, first), first))
    : groupedLines(data);
}

/** The pieces of a stacked bar, those below nought to the left of it. */
export function stackOf(row: Row, columns: readonly Column[]): Segment[] {
  const stacked = stack<Row, Column>()
    .keys(columns)
    .value((each, column) => valueOf(each, column) ?? 0)
    .offset(stackOffsetDiverging)([row]);
  return stacked.flatMap(([piece], series) =>
    piece === undefined ? [] : [{ from: piece[0], to: piece[1], series }],
  );
}

/** The total of a row as it is written: a sum that lacks a part is none. */
export function totalText(row: Row, columns: readonly Column[]): string {
  const values = columns.map((each) => valueOf(row, each));
  const known = values.filter((value) => value !== null);
  const [first] = columns;
  if (first === undefined || known.length === 0) return ABSENT;
  if (known.length < values.length) return 'incomplet';
  const total = known.reduce((sum, value) => sum + value, 0);
  return short(total, first.format);
}

function lineOf(label: string, value: number | null, column: Column, series = 0): BarLine {
  return {
    label,
    text: short(value, column.format),
    segments: value === null ? [] : [{ from: 0, to: value, series }],
    isAbsent: value === null,
  };
}

function groupedLines({ columns, rows }: FigureData): BarLine[] {
  return rows.flatMap((row) =>
    columns.map((column, at) => ({
      ...lineOf(column.label, valueOf(row, column), column, at),
      ...(at === 0 ? { heading: row.label } : {}),
    })),
  );
}

function stackedLines({ columns, rows }: FigureData): BarLine[] {
  return rows.map((row) => ({
    label: row.label,
    text: totalText(row, columns),
    note: columns
      .map((each) => `${each.label} ${short(valueOf(row, each), each.format)}`)
      // Parted between series only.
      .map((text) => text.replaceAll(' ', '\u00A0'))
      .join(' · '),
    segments: stackOf(row, columns),
    isAbsent: columns.some((each) => valueOf(row, each) === null),
  }));
}

function funnelLines(rows: readonly Row[], column: Column): BarLine[] {
  return rows.map((row, at) => {
    const line = lineOf(row.label, valueOf(row, column), column);
    const before = rows[at - 1];
    const part = before && quotient(valueOf(row, column), valueOf(before, column));
    return part == null
      ? line
      : { ...line, note: `${share(part)} de «\u00A0${before?.label}\u00A0»` };
  });
}

function gaugeLines(rows: readonly Row[], column: Column): BarLine[] {
  const [first] = rows;
  const whole = first ? valueOf(first, column) : null;
  return rows.map((row, at) => {
    const line = lineOf(row.label, valueOf(row, column), column);
    if (at === 0 || whole === null) return line;
    const part = quotient(valueOf(row, column), whole);
    return { ...line, whole, text: part === null ? line.text : `${line.text} · ${share(part)}` };
  });
}

function quotient(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
