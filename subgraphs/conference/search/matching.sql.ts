import type { Parameters } from '../lists/parameters.ts';
import type { SearchKind } from './searchKinds.ts';
import { inBrackets, type Term, type Understood } from './understood.sql.ts';

/** How many of the terms a record must have. */
export type Strictness = 'ALL' | 'MOST' | 'ANY';

/** One way to have enough of a question. */
export interface Way {
  /** Over a record as `r`. */
  condition: string;
  /** Terms that must meet in the record. */
  terms: number;
}

/**
 * Which records of a kind, as `r`, have enough of a question: ways of which one must hold, the
 * strictest first. Each is asked alone, so that a rare word is not lost among the many that have another.
 */
export function matching(
  { terms, words, excluded }: Understood,
  strictness: Strictness,
  kind: SearchKind,
  p: Parameters,
): Way[] {
  const all = [allOf(terms, terms, excluded, kind, p)];
  if (strictness === 'ALL') return all;
  const saying = sayingTerms(words);
  const most = subsets(saying, enough(saying.length));
  const single = strictness === 'ANY' ? subsets(saying, 1) : [];
  return [...all, ...[...most, ...single].map((some) => allOf(some, words, excluded, kind, p))];
}

/** What to ask for where too few records have all of it; null where there is no less to ask for. */
export function relaxed({ words }: Understood, strictness: Strictness): Strictness | null {
  const { length } = sayingTerms(words);
  if (strictness === 'ANY' || words.length < 2) return null;
  return strictness === 'ALL' && length > 2 ? 'MOST' : 'ANY';
}

const mostChoices = 12;

// « Aide » alone is no answer to « aide vélo ». Of a page of text the first words have to do.
function sayingTerms(terms: readonly Term[]): readonly Term[] {
  const saying = terms.filter(({ generic }) => !generic);
  return (saying.length > 0 ? saying : terms).slice(0, mostChoices);
}

// One question to one index, as far as it goes.
function allOf(
  some: readonly Term[],
  terms: readonly Term[],
  excluded: readonly string[],
  kind: SearchKind,
  p: Parameters,
): Way {
  const queries = [
    ...some.filter(isText).map(textQuery),
    ...excluded.map((query) => `!(${query})`),
  ];
  const conditions = [
    ...(queries.length > 0 ? [`r.lexemes @@ ${p.add(queries.join(' & '), 'tsquery')}`] : []),
    ...some.filter((term) => !isText(term)).map((term) => hasTerm(term, terms, kind, p)),
  ];
  return { condition: conditions.join(' AND '), terms: some.length };
}

// Of three terms two, of four or five three; of a long text all but one.
function enough(terms: number): number {
  return terms > 6 ? terms - 1 : Math.max(1, Math.floor(terms / 2) + (terms > 2 ? 1 : 0));
}

function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    subsets(items.slice(at + 1), size - 1).map((others) => [item, ...others]),
  );
}

function isText({ place, sirens }: Term): boolean {
  return place === null && sirens === null;
}

function textQuery({ stems, synonyms, longer, nearby }: Term): string {
  const queries = [stems, synonyms, longer, nearby].filter((query) => query !== null);
  return inBrackets(queries.map(inBrackets).join(' | '));
}

function hasTerm(term: Term, terms: readonly Term[], kind: SearchKind, p: Parameters): string {
  const ways: string[] = [];
  if (term.stems !== null) ways.push(`r.lexemes @@ ${p.add(textQuery(term), 'tsquery')}`);
  if (term.place) {
    // What is for the whole département concerns the place too, as far as it is about the rest.
    const isWide = kind.isEverywhere && terms.length > 1;
    const codes = isWide ? term.place.around : term.place.own;
    ways.push(`r.territory && ${p.add(codes, 'text[]')}`);
  }
  if (term.sirens) {
    const sirens = p.add(term.sirens, 'text[]');
    ways.push(...kind.sirens.map((column) => `r.${column} = ANY(${sirens})`));
  }
  return `(${ways.join(' OR ')})`;
}

// From the title before the rest, and from the words themselves before those taken for them.
const worth = {
  asTyped: 1.1,
  title: 1,
  firstSiren: 1,
  otherSiren: 0.6,
  rest: 0.6,
  longerInTitle: 0.55,
  place: 0.5,
  synonymInTitle: 0.5,
  nearbyInTitle: 0.45,
  longerInRest: 0.35,
  synonymInRest: 0.3,
  nearbyInRest: 0.25,
  around: 0.15,
} as const;

// What names every record tells little of any.
const weightOf = ({ generic }: Term) => (generic ? 0.3 : 1);

/**
 * How well a record `r` answers, over its columns and its `folded_title`: what each term is worth where it
 * is found, on average; whether all are; how near to each other the words stand in how short a text; a whole
 * name; then the kind, the state, and a hundredth for each year since 2000.
 */
export function scoreOf(
  { text, terms, words }: Understood,
  strictness: Strictness,
  kind: SearchKind,
  p: Parameters,
): string {
  const whole = p.add(text, 'text');
  const isNamed = kind.rest === null ? [] : [`WHEN ${isExactly(kind.rest, whole)} THEN 1`];
  const answers = strictness === 'ALL' ? [terms] : [terms, words];
  return `round((
    greatest(${answers.map((some) => answerOf(some, kind, p)).join(', ')})
    + CASE ${isNamed.join(' ')} WHEN ${isExactly('r.title', whole)} THEN 0.5 ELSE 0 END
    + ${kind.preference} - ${kind.penalty}
    - CASE r.publication WHEN 'PUBLISHED' THEN 0 ELSE 0.05 END
    + date_part('year', r.updated_at AT TIME ZONE 'UTC') / 100 - 20)::numeric, 6)`;
}

// Most texts are much longer, or shorter, than what was typed: only the others are folded.
function isExactly(text: string, whole: string): string {
  return `CASE WHEN abs(length(${text}) - length(${whole})) < 10 THEN public.plain_words(${text}) = ${whole} ELSE false END`;
}

function answerOf(terms: readonly Term[], kind: SearchKind, p: Parameters): string {
  const worths = terms.map((term) => worthOf(term, kind, p));
  const weighted = terms.map((term, at) => `${weightOf(term)} * worths[${at + 1}]`);
  const weight = terms.reduce((sum, term) => sum + weightOf(term), 0);
  const texts = terms.filter(({ stems }) => stems !== null).map(textQuery);
  const closeness =
    texts.length === 0
      ? ''
      : `+ 0.2 * ts_rank_cd('{0, 0, 0.4, 1}', r.lexemes, ${p.add(texts.join(' & '), 'tsquery')}, 1)`;
  return `(SELECT (${weighted.join(' + ')}) / ${weight}
      + CASE WHEN 0 < ALL (worths) THEN 0.5 ELSE 0 END ${closeness}
    FROM (SELECT ARRAY[${worths.join(', ')}]::float8[] AS worths) AS worth)`;
}

function worthOf(term: Term, kind: SearchKind, p: Parameters): string {
  const { stems, synonyms, longer, nearby, place, sirens } = term;
  const cases: [value: number, condition: string][] = [];
  const found = (query: string | null, inTitle: number, inRest: number) => {
    if (query === null) return;
    cases.push([inTitle, `r.lexemes @@ ${p.add(inTitleOnly(query), 'tsquery')}`]);
    if (kind.rest !== null) cases.push([inRest, `r.lexemes @@ ${p.add(query, 'tsquery')}`]);
  };
  if (stems !== null) {
    const typed = `\\m${term.words.replaceAll(' ', '[^a-z0-9]+')}\\M`;
    const inTitle = `r.lexemes @@ ${p.add(inTitleOnly(stems), 'tsquery')}`;
    cases.push([worth.asTyped, `${inTitle} AND folded_title ~ ${p.add(typed, 'text')}`]);
  }
  found(stems, worth.title, worth.rest);
  found(longer, worth.longerInTitle, worth.longerInRest);
  found(synonyms, worth.synonymInTitle, worth.synonymInRest);
  found(nearby, worth.nearbyInTitle, worth.nearbyInRest);
  if (place) {
    cases.push([worth.place, `r.territory && ${p.add(place.own, 'text[]')}`]);
    if (kind.isEverywhere) {
      cases.push([worth.around, `r.territory && ${p.add(place.around, 'text[]')}`]);
    }
  }
  kind.sirens.forEach((column, at) => {
    if (!sirens) return;
    const value = at === 0 ? worth.firstSiren : worth.otherSiren;
    cases.push([value, `r.${column} = ANY(${p.add(sirens, 'text[]')})`]);
  });
  // The best case counts: equal ones keep their order.
  cases.sort(([one], [other]) => other - one);
  const whens = cases.map(([value, condition]) => `WHEN ${condition} THEN ${value}`);
  return `CASE ${whens.join(' ')} ELSE 0 END`;
}

/** The same question to the stems of weight A. */
function inTitleOnly(query: string): string {
  return query.replace(/'(?:[^']|'')*'/g, (lexeme) => `${lexeme}:A`);
}
