/** How a column's values are written for COPY: PostgreSQL reads an array and a JSON list differently. */
export type CopyShape = 'plain' | 'array' | 'json';

const room = 256 * 1024;
/** Bytes of UTF-8, or of an escape, that a character of a string takes at most. */
const longest = 3;
const [tab, newline, backslash] = [0x09, 0x0a, 0x5c];
const absent = '\\N';
// How COPY writes what else would end a cell or a line; a NUL no text of PostgreSQL can hold.
const escapes = new Map([
  [0x00, ''],
  [tab, '\\t'],
  [newline, '\\n'],
  [0x0d, '\\r'],
  [backslash, '\\\\'],
]);

/**
 * Rows in COPY's text format. Written character by character into the bytes that are sent: texts put
 * together from a dozen million pieces cost ten times as much to build, keep and encode.
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
    for (let place = 0; place < values.length; place += 1) {
      if (place > 0) this.#write(tab);
      this.#cell(values[place], shapes[place] ?? 'plain');
    }
    this.#write(newline);
  }

  /** The rows since it was asked last. */
  take(): Buffer {
    const rows = this.#bytes.subarray(0, this.#at);
    this.#bytes = Buffer.allocUnsafe(room);
    this.#at = 0;
    return rows;
  }

  #cell(value: unknown, shape: CopyShape): void {
    if (value === null || value === undefined) {
      for (let place = 0; place < absent.length; place += 1) this.#write(absent.charCodeAt(place));
    } else if (shape === 'json') this.#text(JSON.stringify(value));
    else if (typeof value === 'string') this.#text(value);
    else if (Array.isArray(value)) this.#text(`{${value.map(elementOf).join(',')}}`);
    else this.#text(plainText(value));
  }

  #text(text: string): void {
    this.#makeRoom(text.length * longest);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let place = 0; place < text.length; place += 1) {
      const code = text.charCodeAt(place);
      if (code < 0x80) {
        if (code >= 0x20 && code !== backslash) bytes[at++] = code;
        else at += bytes.write(escapes.get(code) ?? text.charAt(place), at);
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        // Half of a character: its other half follows, or it is none and is written as such.
        const character = String.fromCodePoint(text.codePointAt(place) ?? code);
        at += bytes.write(character, at);
        place += character.length - 1;
      }
    }
    this.#at = at;
  }

  #write(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#at] = byte;
    this.#at += 1;
  }

  #makeRoom(wanted: number): void {
    const needed = this.#at + wanted;
    if (needed <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(wider, 0, 0, this.#at);
    this.#bytes = wider;
  }
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
