import { stringify } from 'csv-stringify/sync';
import { type CellType, type Cell, flat, type Writer } from './table.ts';

/** How a CSV file is written. */
interface Dialect {
  delimiter: string;
  bom: boolean;
  decimal: string;
  yes: string;
  no: string;
  /** Whether a text that a spreadsheet would run as a formula is kept from it. */
  defused: boolean;
}

const standard: Dialect = {
  ...{ delimiter: ',', bom: false, decimal: '.', yes: 'true', no: 'false', defused: false },
};
/** What a French Excel opens with a double click. */
const excel: Dialect = {
  ...{ delimiter: ';', bom: true, decimal: ',', yes: 'oui', no: 'non', defused: true },
};

/** Comma, point, ISO dates, UTF-8: the standard dialect of the national schemas. */
export const writeCsv: Writer = (table) => csv(table, standard);

/** For a French Excel: mark of UTF-8, semicolons, decimal commas, no formulas. */
export const writeExcelCsv: Writer = (table) => csv(table, excel);

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
  return dialect.defused && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
