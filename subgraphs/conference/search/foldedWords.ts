/** The words of a text as the index has them: what `plain_words` makes of it in SQL. */
export function foldedWords(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
  return folded.match(/[a-z0-9]+/g) ?? [];
}
