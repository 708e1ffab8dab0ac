import { stringify } from 'csv-stringify/sync';
import { type CellType, type Cell, flat, type Writer } from './table.ts';

/** How a CSV file is written. */
export interface Dialect {
  delimiter: string;
  bom: boolean;
  decimal: string;
  yes: string;
  no: string;
  /** Whether a text that a spreadsheet would run as a formula is kept from it. */
  defused: boolean;
}

/** Comma, point, ISO dates, UTF-8: the standard dialect of the national schemas. */
export const standard: Dialect = {
  ...{ delimiter: ',', bom: false, decimal: '.', yes: 'true', no: 'false', defused: false },
};
/** What a French Excel opens with a double click. */
export const excel: Dialect = {
  ...{ delimiter: ';', bom: true, decimal: ',', yes: 'oui', no: 'non', defused: true },
};

/** In the standard dialect. */
export const writeCsv: Writer = (table) => csv(table, standard);

/** For a French Excel: mark of UTF-8, semicolons, decimal commas, no formulas. */
export const writeExcelCsv: Writer = (table) => csv(table, excel);

/** In a dialect of one’s own. */
export function csvWriter(dialect: Dialect): Writer {
  return (table) => csv(table, dialect);
}

async function* csv(
  { columns, pages }: Parameters<Writer>[0],
  dialect: Dialect,
): AsyncGenerator<Uint8Array> {
  const options = { delimiter: dialect.delimiter, record_delimiter: 'windows' as const };
  const heading = stringify([columns.map((column) => column.heading)], options);
  yield Buffer.from(dialect.bom ? `\uFEFF${heading}` : heading);
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    const texts = rows.map((row) =>
      row.map((cell, at) => textOf(cell, columns[at]?.type ?? 'text', dialect)),
    );
    yield Buffer.from(stringify(texts, options));
  }
}

function textOf(cell: Cell, type: CellType, dialect: Dialect): string {
  const value = flat(cell);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? dialect.yes : dialect.no;
  if (typeof value === 'number') {
    const digits = type === 'euro' ? value.toFixed(2) : String(value);
    return digits.replace('.', dialect.decimal);
  }
  return dialect.defused && type !== 'date' && type !== 'instant' ? harmless(value) : value;
}

/** A text that a spreadsheet neither runs, nor takes for a number or a day: codes keep their leading zeros. */
function harmless(text: string): string {
  if (/^[=+\-@\t\r\n＝＋－＠]/.test(text)) return `'${text}`;
  return isMistakable(text) ? `="${text}"` : text;
}

// `047`, SIRET and other long numbers, `12-03`, `3/4`, `1E5`.
function isMistakable(text: string): boolean {
  return /^(?:0\d+|\d{12,}|\d+(?:[-/.:]\d+)+|\d+[eE]\d+)$/.test(text);
}
