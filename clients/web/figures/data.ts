import type { Format } from './formats.ts';

/**
 * What a figure shows. Chart and table are drawn from the same rows, so that they cannot differ;
 * a row without a value for each column does not compile.
 */
export interface FigureData<Key extends string = string> {
  /** What a row is: « Partenaire », « Année ». */
  head: string;
  columns: readonly Column<Key>[];
  rows: readonly Row<NoInfer<Key>>[];
}

/** A measure, and how its values are written. */
export interface Column<Key extends string = string> {
  key: Key;
  label: string;
  format: Format;
}

/** A category or a moment. */
export interface Row<Key extends string = string> {
  label: string;
  /** The civil date of a row of time, `2026-11-30`; `2026` and `2026-11` serve too. */
  at?: string;
  /** Where the records behind the row are listed. */
  href?: string;
  /** `null` where nobody said. */
  values: Readonly<Record<Key, number | null>>;
}

/** The value of a row, or null: a quotient of nothing is no value either. */
export function valueOf(row: Row, column: Column): number | null {
  const value = row.values[column.key];
  return value == null || !Number.isFinite(value) ? null : value;
}

/** Every value that is known. */
export function knownValues({ columns, rows }: FigureData): number[] {
  return rows
    .flatMap((row) => columns.map((column) => valueOf(row, column)))
    .filter((value) => value !== null);
}

/** Lowest and highest of these and of nought: bars begin there, and all noughts still have a scale. */
export function domainOf(values: readonly number[]): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}
