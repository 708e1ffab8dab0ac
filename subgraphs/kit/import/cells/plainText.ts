import { byCharacter } from '@relance/schema/codes/byCharacter.ts';

/** Lower case without accents, each run of anything but letters and digits one space. */
export const folded = byCharacter((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** Letters and digits alone, unaccented and in lower case: what two spellings share. */
export const squeezed = byCharacter((text) =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ''),
);

/** Trimmed, each run of spaces one space; null when nothing is left. */
export function tidied(text: string): string | null {
  if (text === '') return null;
  const spaced = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  return spaced.trim() || null;
}
