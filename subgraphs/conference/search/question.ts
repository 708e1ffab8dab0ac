import { BadInput } from '@relance/kit/errors.ts';
import { synonyms } from '@relance/schema/codes/synonyms.ts';
import { foldedWords } from './foldedWords.ts';

/** What was typed, taken apart: nothing of it has been looked up yet. */
export interface Question {
  /** The whole text, folded: for whoever typed a name in full. */
  text: string;
  terms: AskedTerm[];
  /** The same word by word, for a search that asks for less. */
  words: AskedTerm[];
  /** What must not be there. */
  excluded: string[];
  /** SIREN, also of what was typed as a SIRET. */
  sirens: string[];
}

/** Words that are looked for together. */
export interface AskedTerm {
  words: string;
  /** Said otherwise, see `synonyms`. */
  otherwise: readonly string[];
  /** Names what every record is. */
  generic: boolean;
  /** Typed within quotes: as it is, or not at all. */
  quoted: boolean;
  /** Perhaps not yet typed to its end. */
  open: boolean;
}

const longestText = 200;
const mostTerms = 24;

/** Takes a text apart; one that names nothing to look for is a BAD_USER_INPUT. */
export function readQuestion(asked: string): Question {
  if (asked.length > longestText) {
    throw new BadInput('text', `is longer than ${longestText} characters: give a few words.`);
  }
  const sirens: string[] = [];
  const numbered = asked.replace(identifiers, (typed: string) => {
    sirens.push(typed.replace(/\D/g, '').slice(0, 9));
    return ' ';
  });
  const excluded: string[] = [];
  const terms: AskedTerm[] = [];
  for (const { 1: minus, 2: phrase, 3: loose } of numbered.matchAll(parts)) {
    const words = sayingWords(phrase ?? loose ?? '');
    if (words.length === 0) continue;
    if (minus) excluded.push(words.join(' '));
    else if (phrase !== undefined) terms.push(asWritten(words.join(' '), true));
    else terms.push(...words.map((word) => asWritten(word, false)));
  }
  const last = terms.at(-1);
  if (last && terms.length <= mostTerms && /[\p{L}\p{N}]$/u.test(asked)) last.open = !last.quoted;
  const single = terms.slice(0, mostTerms);
  const grouped = withSynonyms(single, longestSynonym);
  if (grouped.length + sirens.length === 0) {
    throw new BadInput(
      'text',
      'names nothing to look for: give at least one word without a minus.',
    );
  }
  return {
    ...{ text: foldedWords(asked).join(' '), excluded, sirens },
    ...{ terms: grouped, words: withSynonyms(single, 1) },
  };
}

// A SIREN or a SIRET, with the spaces that people put into them.
const identifiers = /(?<!\d)\d{3}\s?\d{3}\s?\d{3}(?:\s?\d{5})?(?!\d)/g;

// A minus excludes where it begins a word: Saint-Hilaire has none. An open quote ends with the text.
const parts = /(-?)(?:["«“]([^"»”]*)["»”]?|([^\s"«“»”]+))/g;

// A letter alone is what an elision or a missing accent left: l’aide, a Agen.
function sayingWords(text: string): string[] {
  return foldedWords(text).filter((word) => word.length > 1 || /\d/.test(word));
}

function asWritten(words: string, quoted: boolean): AskedTerm {
  return { words, quoted, otherwise: [], generic: false, open: false };
}

const today = synonyms.filter(({ validTo }) => validTo === null);
const longestSynonym = Math.max(
  ...today.flatMap(({ terms }) => terms.map((term) => term.split(' ').length)),
);

// The longest run of words that has synonyms is one term: maison de retraite.
function withSynonyms(terms: readonly AskedTerm[], longest: number): AskedTerm[] {
  const grouped: AskedTerm[] = [];
  for (let at = 0; at < terms.length;) {
    const found = synonymsAt(terms, at, longest);
    const term = terms[at];
    if (term) grouped.push(found?.term ?? term);
    at += found?.length ?? 1;
  }
  return grouped;
}

function synonymsAt(
  terms: readonly AskedTerm[],
  at: number,
  longest: number,
): { term: AskedTerm; length: number } | null {
  for (let length = Math.min(longest, terms.length - at); length > 0; length -= 1) {
    const run = terms.slice(at, at + length);
    if (run.some(({ quoted }) => quoted)) continue;
    const words = run.map((term) => term.words);
    const groups = today.filter((group) => group.terms.some((term) => isSame(term, words)));
    if (groups.length === 0) continue;
    const all = groups.flatMap((group) => group.terms);
    const otherwise = all.filter((term) => !isSame(term, words));
    const generic = groups.some((group) => group.generic === true);
    const open = run.some((term) => term.open);
    return { term: { ...asWritten(words.join(' '), false), otherwise, generic, open }, length };
  }
  return null;
}

// In the singular or the plural; a letter that an elision left counts for nothing.
function isSame(term: string, words: readonly string[]): boolean {
  const own = term.split(' ').filter((word) => word.length > 1);
  return own.length === words.length && own.every((word, at) => isWord(words[at] ?? '', word));
}

function isWord(word: string, own: string): boolean {
  return word === own || word === `${own}s` || word === `${own}x` || `${word}s` === own;
}
