// Up to this length a look at each character is cheaper than calls out of the compiled code.
const short = 64;

/** Bytes that one character of a string may take in UTF-8. */
const perCharacter = 3;
const quotes = 2;

/** Room that is kept from one text to the next; what an unusually large one took is given back. */
const kept = 1024 * 1024;

const encoder = new TextEncoder();

/**
 * Writes JSON as UTF-8, exactly as JSON.stringify would say it. A text of a whole answer is never made: V8 would
 * join it of thousands of pieces, with two bytes a character as soon as one is a typographic quote, and encode it again.
 */
export class JsonWriter {
  #room = new Uint8Array(64 * 1024);
  #at = 0;

  /** Begins anew; what a projection that was given up has written is forgotten. */
  begin(): void {
    this.#at = 0;
  }

  /** What was written since `begin`, in memory of its own. */
  bytes(): Buffer {
    const written = Buffer.from(this.#room.subarray(0, this.#at));
    if (this.#room.length > kept) this.#room = new Uint8Array(kept);
    return written;
  }

  /** Bytes that are there already. */
  raw(bytes: Uint8Array): void {
    const { length } = bytes;
    const room = this.#roomFor(length);
    let at = this.#at;
    for (let index = 0; index < length; index++) room[at++] = bytes[index] as number;
    this.#at = at;
  }

  string(text: string): void {
    const { length } = text;
    if (length > short) {
      this.value(text);
      return;
    }
    const room = this.#roomFor(length * perCharacter + quotes);
    let at = this.#at;
    room[at++] = 0x22;
    for (let index = 0; index < length; index++) {
      const character = text.charCodeAt(index);
      if (character < 0x80) {
        // Control characters, the quote and the backslash need an escape.
        if (character < 0x20 || character === 0x22 || character === 0x5c) {
          this.value(text);
          return;
        }
        room[at++] = character;
      } else if (character < 0x800) {
        room[at++] = 0xc0 | (character >> 6);
        room[at++] = 0x80 | (character & 0x3f);
      } else if (character >= 0xd800 && character <= 0xdfff) {
        // Halves of surrogate pairs stand for one character, or for none.
        this.value(text);
        return;
      } else {
        room[at++] = 0xe0 | (character >> 12);
        room[at++] = 0x80 | ((character >> 6) & 0x3f);
        room[at++] = 0x80 | (character & 0x3f);
      }
    }
    room[at++] = 0x22;
    this.#at = at;
  }

  /** A finite number. */
  number(value: number): void {
    const text = `${value}`;
    const { length } = text;
    const room = this.#roomFor(length);
    let at = this.#at;
    for (let index = 0; index < length; index++) room[at++] = text.charCodeAt(index);
    this.#at = at;
  }

  /** Anything that JSON can say. */
  value(value: unknown): void {
    const text = JSON.stringify(value);
    const room = this.#roomFor(text.length * perCharacter);
    this.#at += encoder.encodeInto(text, room.subarray(this.#at)).written;
  }

  #roomFor(bytes: number): Uint8Array {
    const needed = this.#at + bytes;
    if (needed <= this.#room.length) return this.#room;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#room.length));
    larger.set(this.#room.subarray(0, this.#at));
    return (this.#room = larger);
  }
}
