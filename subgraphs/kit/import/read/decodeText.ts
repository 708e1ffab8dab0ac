import { TextDecoder } from 'node:util';
import type { Encoding } from './readingChoices.ts';

const longestCharacter = 4;
// As UTF-8 writes it, and as Windows-1252 reads that.
const byteOrderMark = /^(?:\ufeff|\u00ef\u00bb\u00bf)/;
const damaged = '\ufffd';

/**
 * Text of a file that doesn't say its encoding: the one that is chosen, else UTF-8 with or without BOM,
 * else Windows-1252. What is no character, NUL bytes among it, becomes U+FFFD: whoever reads the line
 * refuses it.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  onEncoding: (encoding: Encoding) => void = () => undefined,
  chosen?: Encoding,
): AsyncGenerator<string> {
  let atStart = true;
  for await (const decoded of decode(bytes, onEncoding, chosen)) {
    const text = atStart ? decoded.replace(byteOrderMark, '') : decoded;
    if (decoded !== '') atStart = false;
    yield text.includes('\0') ? text.replaceAll('\0', damaged) : text;
  }
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  onEncoding: (encoding: Encoding) => void,
  chosen: Encoding | undefined,
): AsyncGenerator<string> {
  let decoder = chosen === undefined ? undefined : decoderOf(chosen);
  if (chosen !== undefined) onEncoding(chosen);
  let held: Uint8Array = new Uint8Array();
  for await (const chunk of bytes) {
    const known: Uint8Array = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const special = decoder ? 0 : known.findIndex((byte) => byte > 0x7f);
    // A character cut in two at the end of a chunk tells nothing yet.
    const undecided = special !== -1 && !decoder && known.length - special < longestCharacter;
    if (special !== -1 && !undecided && !decoder) {
      const encoding = encodingOf(known.subarray(special));
      onEncoding(encoding);
      decoder = decoderOf(encoding);
    }
    const ready = undecided ? special : known.length;
    held = known.subarray(ready);
    const part = known.subarray(0, ready);
    yield decoder ? decoder.decode(part, { stream: true }) : ascii(part);
  }
  const rest = decoder ?? decoderOf(encodingOf(held));
  if (!decoder) onEncoding(encodingOf(held));
  // Without `stream`, Node 20 reads Windows-1252 as if it were Latin-1.
  yield rest.decode(held, { stream: true }) + rest.decode();
}

// A mark in the middle, where two files were put together, is left to whoever reads the cell.
function decoderOf(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { ignoreBOM: true });
}

// One broken byte doesn't make a UTF-8 file Windows-1252: its cell will hold U+FFFD and be refused.
function encodingOf(bytes: Uint8Array): Encoding {
  const characters = [...new TextDecoder().decode(bytes)].filter((character) => character > '\x7f');
  const broken = characters.filter((character) => character === damaged).length;
  return broken * 2 > characters.length ? 'windows-1252' : 'utf-8';
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** The encoding of a text, read as far as its first character that tells. */
export async function toldEncoding(bytes: AsyncIterable<Uint8Array>): Promise<Encoding> {
  let told: Encoding | undefined;
  const texts = decodeText(bytes, (encoding) => (told = encoding));
  while (told === undefined && !(await texts.next()).done);
  await texts.return(undefined);
  return told ?? 'utf-8';
}
