import { valueOf } from '../../../figures/data.ts';
import type { Listing, SteeringFigure } from './figure.ts';

type Value = string | number | null;

/** Rows for a file: a heading, then what the page shows, unrounded. */
export function rowsOf(shown: SteeringFigure | Listing): Value[][] {
  if ('rows' in shown) {
    return [shown.columns.map(({ label }) => label), ...shown.rows.map(({ cells }) => [...cells])];
  }
  const { head, columns, rows } = shown.data;
  return [
    [head, ...columns.map(({ label }) => label)],
    ...rows.map((row) => [row.label, ...columns.map((column) => valueOf(row, column))]),
  ];
}

/** How a CSV file is written: for programs, or for a French Excel, as `/opendata` writes both. */
export type Dialect = 'standard' | 'excel';

/** The text of a CSV file (RFC 4180). */
export function csvOf(rows: readonly Value[][], dialect: Dialect): string {
  const isExcel = dialect === 'excel';
  const separator = isExcel ? ';' : ',';
  const lines = rows.map((row) =>
    row
      .map((value) => quoted(isExcel ? forExcel(value) : String(value ?? ''), separator))
      .join(separator),
  );
  // A mark tells Excel that this is UTF-8.
  return `${isExcel ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function forExcel(value: Value): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  // What begins like a formula would be run as one.
  return value !== null && /^[=+\-@\t\r]/.test(value) ? `'${value}` : (value ?? '');
}

function quoted(text: string, separator: string): string {
  const needed = text.includes(separator) || /["\r\n]/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
