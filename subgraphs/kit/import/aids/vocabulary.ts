import type { ThemeCode } from '@relance/schema/codes/themes.ts';
import { type AidInstrument } from '@relance/schema/enums/aid.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { squeezed } from '../cells/plainText.ts';
import type { ImportLine } from '../format.ts';
import { audienceWords, everyAudience } from './audienceWords.ts';
import { instrumentWords } from './instrumentWords.ts';
import { themeWords } from './themeWords.ts';
import { wordsOf } from './wordsOf.ts';

/** What providers' words mean in our own lists; a known word may mean nothing of ours: []. */
export interface Vocabulary<Value> {
  name: string;
  meanings: ReadonlyMap<string, readonly Value[]>;
}

/** Themes (thématiques) of an aid. */
export const themeVocabulary = vocabulary<ThemeCode>('themes', themeWords);

/** Who may apply (bénéficiaires). */
export const audienceVocabulary = withEvery(
  vocabulary<Audience>('audiences', audienceWords),
  everyAudience,
  Object.values(Audience),
);

/** What an aid consists of (types d’aide). */
export const instrumentVocabulary = vocabulary<AidInstrument>('instruments', instrumentWords);

/** What a word means, whatever its accents, case and signs; undefined when we don't know it. */
export function meaningOf<Value>(
  { meanings }: Vocabulary<Value>,
  word: string,
): readonly Value[] | undefined {
  return meanings.get(squeezed(word));
}

/**
 * What the words of a cell mean, each value once. A cell holds one word, several with commas or a
 * list; a word that we don't know is flagged by itself and left out.
 */
export function mapped<Field extends string, Value>(
  line: ImportLine<Field>,
  field: Field,
  known: Vocabulary<Value>,
): Value[] {
  const words = wordsOf(line.cells[field], (word) => meaningOf(known, word) !== undefined);
  return meaningsOf(line, field, known, words);
}

/** What words that a cell holds mean, each value once; a word that we don't know is flagged. */
export function meaningsOf<Field extends string, Value>(
  line: ImportLine<Field>,
  field: Field,
  known: Vocabulary<Value>,
  words: readonly string[],
): Value[] {
  const values = words.flatMap((word) => {
    const meaning = meaningOf(known, word);
    if (meaning === undefined) flagUnmapped(line, field, word, known.name);
    return meaning ?? [];
  });
  return [...new Set(values)];
}

function flagUnmapped<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
  word: string,
  list: string,
): void {
  line.flags.push({
    column: field,
    raw: word,
    code: 'UNMAPPED_WORD',
    reason: `"${word}" is no word of our ${list}: the aid is kept without it; add it to the vocabulary.`,
  });
}

function vocabulary<Value extends string>(
  name: string,
  lists: Readonly<Record<Value | 'NONE', string>>,
): Vocabulary<Value> {
  const meanings = new Map<string, Value[]>();
  for (const [value, list] of Object.entries<string>(lists)) {
    for (const word of list.split('|').map(squeezed)) {
      const meaning = meanings.get(word) ?? [];
      // The keys of `lists` are the values and NONE, which Object.entries forgets.
      if (value !== 'NONE' && !meaning.includes(value as Value)) meaning.push(value as Value);
      meanings.set(word, meaning);
    }
  }
  return { name, meanings };
}

function withEvery<Value>(
  { name, meanings }: Vocabulary<Value>,
  words: string,
  every: readonly Value[],
): Vocabulary<Value> {
  const all = words.split('|').map((word) => [squeezed(word), every] as const);
  return { name, meanings: new Map([...meanings, ...all]) };
}
