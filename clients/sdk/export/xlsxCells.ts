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

function cell(place: string, value: string | number | boolean, style: Style): string {
  const head = `<c r="${place}" s="${formats[style]}"`;
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (style === 'date' || style === 'instant') {
    const at = Date.parse(value);
    if (at >= firstDay) return `${head}><v>${(at - nought) / day}</v></c>`;
  }
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

const names = Array.from({ length: 26 * 27 }, (_, at) => {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : String.fromCharCode(64 + Math.floor(at / 26)) + last;
});

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return printable(text)
    .slice(0, longest)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}

/** Without what XML 1.0 has no place for: control characters and halves of characters. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
