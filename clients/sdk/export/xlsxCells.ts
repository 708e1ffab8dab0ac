import { flat, type Row } from './table.ts';
import type { SharedTexts } from './xlsxTexts.ts';

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

/** A line of a sheet of a few lines. */
export function sheetRow(line: number, cells: readonly SheetCell[]): string {
  const write = rowWriter(cells.map(({ style }) => style));
  return write(
    line,
    cells.map(({ value }) => value),
  );
}

/**
 * How the rows of a sheet are written whose columns have these styles. Cells without value are left out, so the others name
 * their place. A sheet has cells by the ten million: what depends on the column alone is put together once.
 */
export function rowWriter(
  columns: readonly Style[],
  shared?: SharedTexts,
): (line: number, row: Row) => string {
  const writers = columns.map((style, at) =>
    cellWriter(names[at] ?? '', style, shared?.ofColumn() ?? inline),
  );
  return (line, row) => {
    const number = String(line);
    let text = `<row r="${number}">`;
    for (let at = 0; at < writers.length; at += 1) {
      const value = flat(row[at] ?? null);
      if (value !== null) text += writers[at]?.(number, value) ?? '';
    }
    return `${text}</row>`;
  };
}

type Value = string | number | boolean;

const inline = () => undefined;

function cellWriter(
  column: string,
  style: Style,
  numberOf: (text: string) => number | undefined,
): (line: string, value: Value) => string {
  const start = `<c r="${column}`;
  const styled = style === 'plain' ? '"' : `" s="${formats[style]}"`;
  const number = `${styled}><v>`;
  const boolean = `${styled} t="b"><v>`;
  const numbered = `${styled} t="s"><v>`;
  const text = `${styled} t="inlineStr"><is>`;
  const isDay = style === 'date' || style === 'instant';
  return (line, value) => {
    if (typeof value === 'number') return `${start}${line}${number}${value}</v></c>`;
    if (typeof value === 'boolean') return `${start}${line}${boolean}${value ? 1 : 0}</v></c>`;
    const at = isDay ? Date.parse(value) : Number.NaN;
    if (at >= firstDay) return `${start}${line}${number}${(at - nought) / day}</v></c>`;
    const shared = numberOf(value);
    if (shared !== undefined) return `${start}${line}${numbered}${shared}</v></c>`;
    return `${start}${line}${text}${textElement(value)}</is></c>`;
  };
}

const names = Array.from({ length: 26 * 27 }, (_, at) => {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : String.fromCharCode(64 + Math.floor(at / 26)) + last;
});

/** A text as workbooks have it. */
export function textElement(text: string): string {
  return `<t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text)}</t>`;
}

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
