import { TextDecoder } from 'node:util';
import type { ImportLine } from '../format.ts';

// Its characters in the order of their bytes, so that a text can be turned back into bytes.
// As a stream, since Node 20 takes Windows-1252 for Latin-1 where it decodes all at once.
const windows1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 256 }, (_, byte) => byte),
  { stream: true },
);
const followers = `[${windows1252.slice(0x80, 0xc0)}]`;
const twiceDecoded = new RegExp(`[Â-ß]${followers}|[à-ï]${followers}{2}|[ð-ô]${followers}{3}`);
const everyTwiceDecoded = new RegExp(twiceDecoded, 'g');
/** What stands for bytes that are no character. */
export const damaged = '\uFFFD';
const utf8 = new TextDecoder();

/**
 * Puts UTF-8 right that was read as Windows-1252, as often as that was done (`Ã©`, `ÃƒÂ©` → `é`). What
 * would not become a character of Windows-1252 itself is left: `CAFÉ»` is no mojibake.
 */
export function withoutMojibake(text: string): string {
  const mended = text.replace(everyTwiceDecoded, (found) => {
    const character = utf8.decode(Uint8Array.from([...found].map(byteOf)));
    return character.length === 1 && byteOf(character) >= 0x80 ? character : found;
  });
  return mended === text ? text : withoutMojibake(mended);
}

/** Whether a text has no characters that stand together in mojibake, nor one that is damaged. */
export function isClean(text: string): boolean {
  return !text.includes(damaged) && !twiceDecoded.test(text);
}

/** Puts every cell of a line right that holds mojibake, and notes which. */
export function mendMojibake({ cells, repairs }: ImportLine): void {
  for (const [column, raw] of Object.entries(cells)) {
    const text = withoutMojibake(raw);
    if (text === raw) continue;
    cells[column] = text.trim();
    repairs.push({ column, raw, rule: 'MOJIBAKE' });
  }
}

function byteOf(character: string): number {
  return windows1252.indexOf(character);
}
