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
  const { delimiter, bom } = dialect;
  const quoted = quotingFor(delimiter);
  const heading = columns.map((column) => quoted(column.heading)).join(delimiter);
  yield Buffer.from(`${bom ? '\uFEFF' : ''}${heading}\r\n`);
  const writers = columns.map(({ type }) => cellWriter(type, dialect, quoted));
  for await (const rows of pages) {
    let text = '';
    for (const row of rows) {
      for (let at = 0; at < writers.length; at += 1) {
        if (at > 0) text += delimiter;
        text += writers[at]?.(row[at] ?? null) ?? '';
      }
      text += '\r\n';
    }
    if (text !== '') yield Buffer.from(text);
  }
}

type Quoting = (text: string) => string;

/** RFC 4180. A library does no more, and takes more than twice as long: rows come by the million. */
function quotingFor(delimiter: string): Quoting {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  return (text) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
}

/** How the cells of a column are written: what depends on its type is decided once. */
function cellWriter(
  type: CellType,
  { delimiter, decimal, yes, no, defused }: Dialect,
  quoted: Quoting,
): (cell: Cell) => string {
  const isCode = type === 'date' || type === 'instant';
  const number = (value: number) => {
    const digits = type === 'euro' ? value.toFixed(2) : String(value);
    if (decimal === '.') return digits;
    const text = digits.replace('.', decimal);
    return decimal === delimiter ? quoted(text) : text;
  };
  return (cell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return number(cell);
    if (typeof cell === 'boolean') return cell ? yes : no;
    const value = typeof cell === 'string' ? cell : flat(cell);
    if (typeof value !== 'string') return '';
    return isCode ? value : quoted(defused ? harmless(value) : value);
  };
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
