import { BadInput } from '../errors.ts';
import type { Condition } from './recordPage.sql.ts';

/** Words of these columns, unaccented: the same for the index of a table and for a question to it. */
export function wordsOf(columns: readonly string[]): string {
  const text = columns.map((column) => `coalesce(${column}, '')`).join(` || ' ' || `);
  const folded = `replace(lower(${text}), 'œ', 'oe')`;
  return `to_tsvector('simple', translate(${folded}, 'àâäçéèêëîïôöùûüÿ-’''', 'aaaceeeeiioouuuy   '))`;
}

const longestText = 200;

/** Every word that is asked for begins a word of the text. */
export function matches(words: string, text: string | null | undefined): Condition[] {
  const asked = text?.trim();
  if (!asked) return [];
  if (asked.length > longestText) {
    throw new BadInput(
      'filter.text',
      `is longer than ${longestText} characters: give a few words.`,
    );
  }
  const folded = asked.toLowerCase().replaceAll('œ', 'oe').normalize('NFD');
  const found = folded.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  // A question of no words, such as "?", is empty, and matches nothing.
  const value = found.map((word) => `${word}:*`).join(' & ');
  return [{ sql: (placeholder) => `${words} @@ to_tsquery('simple', ${placeholder})`, value }];
}
