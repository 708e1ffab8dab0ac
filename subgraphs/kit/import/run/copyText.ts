/** How a column's values are written for COPY: PostgreSQL reads an array and a JSON list differently. */
export type CopyShape = 'plain' | 'array' | 'json';

/** One line of COPY's text format. A NUL, which no text of PostgreSQL can hold, is left out. */
export function copyText(values: readonly unknown[], shapes: readonly CopyShape[]): string {
  let text = '';
  for (let at = 0; at < values.length; at += 1) {
    if (at > 0) text += '\t';
    text += cellOf(values[at], shapes[at] ?? 'plain');
  }
  return `${text}\n`;
}

function cellOf(value: unknown, shape: CopyShape): string {
  if (value === null || value === undefined) return '\\N';
  if (shape === 'json') return escaped(JSON.stringify(value));
  if (typeof value === 'string') return escaped(value);
  if (Array.isArray(value)) return escaped(`{${value.map(elementOf).join(',')}}`);
  return plainText(value);
}

function elementOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  return `"${plainText(value).replace(/["\\]/g, '\\$&')}"`;
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`a column takes no ${typeof value}`);
}

const special = /[\\\t\n\r\0]/g;
const escapes: Record<string, string> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '',
};

function escaped(text: string): string {
  return text.replace(special, (character) => escapes[character] ?? '');
}
