import { TextDecoder } from 'node:util';
import { BadFile } from './errors.ts';

export type Encoding = 'utf-8' | 'windows-1252';

const NUL = 0;
const longestCharacter = 4;

/** Text of a file that doesn't say its encoding: UTF-8 with or without BOM, else Windows-1252. */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  onEncoding: (encoding: Encoding) => void = () => undefined,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let held: Uint8Array = new Uint8Array();
  for await (const chunk of bytes) {
    if (chunk.includes(NUL)) {
      throw new BadFile(
        'NOT_TEXT',
        'The file is not text (a workbook or UTF-16?): export it as CSV, UTF-8.',
      );
    }
    const known: Uint8Array = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    const special = decoder ? 0 : known.findIndex((byte) => byte > 0x7f);
    // A character cut in two at the end of a chunk tells nothing yet.
    const undecided = special !== -1 && !decoder && known.length - special < longestCharacter;
    if (special !== -1 && !undecided && !decoder) {
      const encoding = encodingOf(known.subarray(special));
      onEncoding(encoding);
      decoder = new TextDecoder(encoding);
    }
    const ready = undecided ? special : known.length;
    held = known.subarray(ready);
    const part = known.subarray(0, ready);
    yield decoder ? decoder.decode(part, { stream: true }) : ascii(part);
  }
  const rest = decoder ?? new TextDecoder(encodingOf(held));
  if (!decoder) onEncoding(encodingOf(held));
  yield rest.decode(held);
}

// One broken byte doesn't make a UTF-8 file Windows-1252: its cell will hold U+FFFD and be refused.
function encodingOf(bytes: Uint8Array): Encoding {
  const characters = [...new TextDecoder().decode(bytes)].filter((character) => character > '\x7f');
  const broken = characters.filter((character) => character === '\uFFFD').length;
  return broken * 2 > characters.length ? 'windows-1252' : 'utf-8';
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
