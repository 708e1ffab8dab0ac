import type { Parameters } from '../lists/parameters.ts';
import type { SearchKind } from './searchKinds.ts';
import { inBrackets, type Term, type Understood } from './understood.sql.ts';

/** How many of the terms a record must have. */
export type Strictness = 'ALL' | 'MOST';

/** Which records of a kind, as `r`, have the terms of a question. */
export function matching(
  { terms, excluded }: Understood,
  strictness: Strictness,
  kind: SearchKind,
  p: Parameters,
): string {
  const without = excluded.map((query) => `!(${query})`);
  const stems = (queries: readonly string[]) =>
    `r.lexemes @@ ${p.add([...queries, ...without].join(' & '), 'tsquery')}`;
  if (strictness === 'ALL') {
    // One question to one index, as far as it goes.
    const texts = terms.filter(isText).map(textQuery);
    const others = terms.filter((term) => !isText(term));
    return [
      ...(texts.length + without.length > 0 ? [stems(texts)] : []),
      ...others.map((term) => hasTerm(term, terms, kind, p)),
    ].join(' AND ');
  }
  const each = terms.map((term) => hasTerm(term, terms, kind, p));
  const chosen = subsets(each, enough(terms.length)).map((all) => `(${all.join(' AND ')})`);
  const most = `(${chosen.join(' OR ')})`;
  return without.length > 0 ? `${most} AND ${stems([])}` : most;
}

/** Whether fewer terms than all can be asked for. */
export function canBeRelaxed({ terms }: Understood): boolean {
  return terms.length > 1;
}

// One of two, two of three, three of four or five …; of a long text all but one.
function enough(terms: number): number {
  return terms > 6 ? terms - 1 : Math.max(1, Math.floor(terms / 2) + (terms > 2 ? 1 : 0));
}

function subsets(items: readonly string[], size: number): string[][] {
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

/**
 * How well a record `r` answers, over its columns and `title_words`: what each term is worth where it
 * is found, on average; how near to each other the words stand in how short a text; a whole name; then the
 * kind, the state, and a hundredth for each year since 2000.
 */
export function scoreOf({ text, terms }: Understood, kind: SearchKind, p: Parameters): string {
  const worths = terms.map((term) => worthOf(term, kind, p));
  const texts = terms.filter(({ stems }) => stems !== null).map(textQuery);
  const closeness =
    texts.length === 0
      ? '0'
      : `0.2 * ts_rank_cd('{0, 0, 0.4, 1}', r.lexemes, ${p.add(texts.join(' & '), 'tsquery')}, 1)`;
  const whole = p.add(text, 'text');
  const isNamed = kind.rest === null ? [] : [`WHEN public.plain_words(${kind.rest}) = ${whole} THEN 1`];
  return `round((
    (${worths.join(' + ')}) / ${terms.length}
    + ${closeness}
    + CASE ${isNamed.join(' ')} WHEN title_words = ' ' || ${whole} || ' ' THEN 0.5 ELSE 0 END
    + ${kind.preference} - ${kind.penalty}
    - CASE r.publication WHEN 'PUBLISHED' THEN 0 ELSE 0.05 END
    + date_part('year', r.updated_at AT TIME ZONE 'UTC') / 100 - 20)::numeric, 6)`;
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
    cases.push([worth.asTyped, `strpos(title_words, ${p.add(` ${term.words} `, 'text')}) > 0`]);
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
