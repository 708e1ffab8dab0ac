/** Letters and digits alone, unaccented and in lower case: what two spellings share. */
export function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '');
}

/** Trimmed, each run of spaces one space; null when nothing is left. */
export function tidied(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}
