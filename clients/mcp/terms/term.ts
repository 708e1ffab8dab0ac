import { slug } from '@relance/sdk/french/slugs.ts';

/** In the order in which they answer: what the law and the vocabulary say comes before fields. */
export const termKinds = [
  ...(['THEME', 'PROPOSITION', 'REGIME', 'RULE', 'TYPE', 'SYNONYMS', 'PARTNER', 'VALUE'] as const),
  'FIELD',
] as const;

/** Something that the project names and says what it is. */
export interface Term {
  kind: (typeof termKinds)[number];
  /** As the graph calls it: a code, `Epci`, `Aid.ceiling`. */
  code: string;
  /** As people call it. */
  label: string;
  /** What else it is called, in French and English. */
  names: readonly string[];
  /** What it is, in the words of its source. */
  definition: string;
  language: 'fr' | 'en';
  /** Where that is said. */
  source: string;
  /** False for a rule that was not checked against its text; null where nobody has to. */
  confirmed: boolean | null;
}

/** What was found: terms called so, else those that contain it, and what is written like it. */
export interface Found {
  exact: boolean;
  terms: readonly Term[];
  near: readonly string[];
}

const enough = { terms: 6, near: 8 };
/** Share of pairs of letters below which two words are not alike. */
const alike = 0.6;

/** Looks a term up as somebody writes it: accents, capitals and plurals are forgiven. */
export function lookUp(terms: readonly Term[], written: string): Found {
  const asked = fold(written);
  if (asked === '') return { exact: false, terms: [], near: [] };
  const scored = terms
    .map((term) => ({
      term,
      score: Math.max(...namesOf(term).map((name) => scoreOf(name, asked))),
    }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score || rankOf(a.term) - rankOf(b.term));
  const exact = scored.filter(({ score }) => score === 3);
  const chosen = exact.length > 0 ? exact : scored.filter(({ score }) => score === 2);
  const found = chosen.slice(0, enough.terms).map(({ term }) => term);
  const near = scored.map(({ term }) => term).filter((term) => !found.includes(term));
  return {
    exact: exact.length > 0,
    terms: found,
    near: [...new Set(near.map(({ label }) => label))]
      .filter((label) => label.length > 2)
      .slice(0, enough.near),
  };
}

/** 3 for the name itself, 2 where the name has it among its words, less than 1 for what is only written like it. */
function scoreOf(name: string, asked: string): number {
  if (name === asked) return 3;
  if (`-${name}-`.includes(`-${asked}-`)) return 2;
  return likeness(name, asked);
}

function rankOf({ kind }: Term): number {
  return termKinds.indexOf(kind);
}

const foldedNames = new WeakMap<Term, readonly string[]>();

function namesOf(term: Term): readonly string[] {
  const known = foldedNames.get(term);
  if (known) return known;
  const names = [term.code, term.label, ...term.names].map(fold).filter((name) => name !== '');
  foldedNames.set(term, names);
  return names;
}

// `Les communes` and `commune` are one: articles and plural endings say nothing.
function fold(text: string): string {
  return slug(text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/œ/gi, 'oe'))
    .split('-')
    .filter((word, at, words) => words.length === 1 || at > 0 || !articles.has(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join('-');
}

const articles = new Set(['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'the', 'a']);

/** The share of pairs of letters that both have (Dice). */
function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  if (pairs.size + others.size === 0) return 0;
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * common) / (pairs.size + others.size);
}

function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)),
  );
}
