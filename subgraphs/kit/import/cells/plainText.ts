/** Lower case without accents, each run of anything but letters and digits one space. */
export function folded(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '');
  // Nearly every name is plain now, and ten times faster to go on with.
  return /^[ -~]*$/.test(plain) ? spaced(plain, /[^a-z0-9]+/g) : foldedWhole(text);
}

function foldedWhole(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return spaced(plain, /[^\p{L}\p{N}]+/gu);
}

function spaced(text: string, others: RegExp): string {
  return text.replace(others, ' ').trim();
}

/** Letters and digits alone, unaccented and in lower case: what two spellings share. */
export function squeezed(text: string): string {
  const lower = text.toLowerCase();
  const plain = /^[ -~]*$/.test(lower) ? lower : lower.replaceAll('œ', 'oe').normalize('NFD');
  return plain.replace(/[^a-z0-9]+/g, '');
}

/** Trimmed, each run of spaces one space; null when nothing is left. */
export function tidied(text: string): string | null {
  const spaced = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
  return spaced.trim() || null;
}
