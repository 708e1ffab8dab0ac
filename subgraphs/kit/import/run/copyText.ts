/** How a column's values are written for COPY: PostgreSQL reads an array and a JSON list differently. */
export type CopyShape = 'plain' | 'array' | 'json';

const room = 256 * 1024;
/** Bytes of UTF-8 that a character of a string takes at most. */
const widest = 3;

/**
 * Rows in COPY's text format. Each is put into bytes as it is written: a quarter of a megabyte of text
 * would be ten thousands of pieces, to be kept and put together at the end.
 */
export class CopyText {
  #bytes = Buffer.allocUnsafe(room);
  #at = 0;

  /** In bytes. */
  get length(): number {
    return this.#at;
  }

  /** Writes one row, its values in the order of their shapes. A NUL is left out. */
  add(values: readonly unknown[], shapes: readonly CopyShape[]): void {
    let row = '';
    for (let place = 0; place < values.length; place += 1) {
      if (place > 0) row += '\t';
      row += cellOf(values[place], shapes[place] ?? 'plain');
    }
    row += '\n';
    this.#makeRoom(row.length * widest);
    this.#at += this.#bytes.write(row, this.#at);
  }

  /** The rows since it was asked last. */
  take(): Buffer {
    const rows = this.#bytes.subarray(0, this.#at);
    this.#bytes = Buffer.allocUnsafe(room);
    this.#at = 0;
    return rows;
  }

  #makeRoom(wanted: number): void {
    const needed = this.#at + wanted;
    if (needed <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(wider, 0, 0, this.#at);
    this.#bytes = wider;
  }
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

const special = /[\\\t\n\r\0]/;
const everySpecial = new RegExp(special, 'g');
const escapes: Record<string, string> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '',
};

function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(everySpecial, (character) => escapes[character] ?? '');
}
