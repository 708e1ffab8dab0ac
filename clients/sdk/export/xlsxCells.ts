import { flat, type Row } from './table.ts';

/** Numbers of the cell formats in `xlsxParts.ts`. */
const formats = { plain: 0, heading: 1, date: 2, instant: 3, euro: 4 };

export type Style = keyof typeof formats;

interface SheetCell {
  value: string | number | boolean | null;
  style: Style;
}

/** The most characters of a cell. */
const longest = 32_767;
const day = 86_400_000;
// Excel counts from 1900 and takes that year for a leap year: from March of it on, this is day nought.
const nought = Date.UTC(1899, 11, 30);
const firstDay = Date.UTC(1900, 2, 1);

/** A line of a sheet. Cells without value are left out, so the others name their place. */
export function sheetRow(line: number, cells: readonly SheetCell[]): string {
  let text = `<row r="${line}">`;
  for (const [at, { value, style }] of cells.entries()) {
    if (value !== null) text += cell(`${names[at] ?? ''}${line}`, value, style);
  }
  return `${text}</row>`;
}

/** How the rows of a sheet are written whose columns have these styles. */
export function rowWriter(columns: readonly Style[]): (line: number, row: Row) => string {
  return (line, row) => {
    let text = `<row r="${line}">`;
    for (let at = 0; at < columns.length; at += 1) {
      const given = row[at] ?? null;
      const value = typeof given === 'object' ? flat(given) : given;
      if (value !== null) text += cell(`${names[at] ?? ''}${line}`, value, columns[at] ?? 'plain');
    }
    return `${text}</row>`;
  };
}

function cell(place: string, value: string | number | boolean, style: Style): string {
  const head = style === 'plain' ? `<c r="${place}"` : `<c r="${place}" s="${formats[style]}"`;
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (style === 'date' || style === 'instant') {
    const at = Date.parse(value);
    if (at >= firstDay) return `${head}><v>${(at - nought) / day}</v></c>`;
  }
  const space = /^\s|\s$/.test(value) ? ' xml:space="preserve"' : '';
  return `${head} t="inlineStr"><is><t${space}>${escaped(value)}</t></is></c>`;
}

const names = Array.from({ length: 26 * 27 }, (_, at) => {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : String.fromCharCode(64 + Math.floor(at / 26)) + last;
});

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  // Nearly every text is harmless, and to look costs less than to mend.
  if (text.length <= longest && !/[&<>\0-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/.test(text)) return text;
  return printable(text)
    .slice(0, longest)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}

/** Without what XML 1.0 has no place for: control characters and halves of characters. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
