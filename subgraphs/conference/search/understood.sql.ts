import type { DataSource } from 'typeorm';
import { nearStems } from '../index/words.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import type { Statement } from '../lists/list.sql.ts';
import { organizationByName } from './names.sql.ts';
import type { AskedTerm, Question } from './question.ts';

/** A term as the index knows it: questions to its stems, each null where there is nothing to ask for. */
export interface Term {
  words: string;
  /** The words themselves, in any form. */
  stems: string | null;
  /** Words that they are taken for. */
  synonyms: string | null;
  /** Words that go on as they do: the last one may not be typed to its end. */
  longer: string | null;
  /** Words that are these but for a typo. */
  nearby: string | null;
  /** Of a place: what names it, and what is around it or within it. */
  place: { own: string[]; around: string[] } | null;
  /** Of organizations: their SIREN. */
  sirens: string[] | null;
  /** Names what every record is. */
  generic: boolean;
}

export interface Understood {
  text: string;
  /** What a record must have all of … */
  terms: Term[];
  /** … or, where too few do, most or any of. */
  words: Term[];
  /** The stems that must not be there. */
  excluded: string[];
}

interface TermRow {
  stems: string;
  synonyms: string | null;
  known: boolean;
  longer: string | null;
  nearby: string | null;
}

interface PlaceRow {
  asked: string;
  own: string[];
  around: string[];
}

/** Looks all words of a question up at once: in the dictionary, among places and among organizations. */
export function understandingStatement(question: Question): Statement {
  const p = new Parameters();
  const { excluded, text } = question;
  const terms = [...question.terms, ...question.words];
  const asked = p.add(
    JSON.stringify(
      terms.map(({ words, otherwise, quoted, open }) => ({ words, otherwise, quoted, open })),
    ),
    'jsonb',
  );
  const runs = p.add([...runsOf(question.words).keys()], 'text[]');
  return {
    text: `
SELECT
  (SELECT jsonb_agg(jsonb_build_object('stems', stems, 'synonyms', synonyms, 'known', known, 'longer', longer, 'nearby', nearby) ORDER BY at)
   FROM jsonb_array_elements(${asked}) WITH ORDINALITY AS asked (term, at)
   CROSS JOIN LATERAL (SELECT term ->> 'words' AS words) AS said
   CROSS JOIN LATERAL (
     SELECT phraseto_tsquery('public.french_folded', words)::text AS stems,
            ${synonymQuery} AS synonyms,
            ${isKnown} AS known,
            CASE WHEN (term ->> 'open')::boolean THEN ${longerStems('words')} END AS longer,
            CASE WHEN words ~ '^[a-z]{5,40}$' AND NOT (term ->> 'quoted')::boolean THEN ${nearStems('words')}::text END AS nearby
   ) AS found) AS terms,
  (SELECT array_agg(phraseto_tsquery('public.french_folded', words)::text)
   FROM unnest(${p.add(excluded, 'text[]')}) AS words) AS excluded,
  (SELECT jsonb_agg(jsonb_build_object('asked', asked, 'own', own, 'around', around))
   FROM (
     SELECT run AS asked, array_agg(DISTINCT own) AS own, array_agg(DISTINCT around) AS around
     FROM unnest(${runs}) AS run
     JOIN place ON run = ANY(place.names)
     CROSS JOIN LATERAL unnest(ARRAY[code] || ARRAY(SELECT commune_code FROM territory_member WHERE epci_siren = code)) AS own
     CROSS JOIN LATERAL unnest(territory_codes(code)) AS around
     GROUP BY run
   ) AS places) AS places,
  ${organizationByName(p.add(text, 'text'))} AS organizations`,
    values: p.values,
  };
}

// Long names are cut and turned round: of three words and more all must be there, of two as they stand.
// A phrase of small words alone asks for nothing.
const synonymQuery = `(
  SELECT string_agg('(' || query::text || ')', ' | ')
  FROM jsonb_array_elements_text(term -> 'otherwise') AS synonym
  CROSS JOIN LATERAL plainto_tsquery('public.french_folded', synonym) AS anyhow
  CROSS JOIN LATERAL (
    SELECT CASE WHEN numnode(anyhow) > 3 THEN anyhow ELSE phraseto_tsquery('public.french_folded', synonym) END AS query) AS asked
  WHERE numnode(query) > 0)`;

const isKnown = `EXISTS (
  SELECT FROM record_index.word
  WHERE lexeme = ANY(ts_lexize('pg_catalog.french_stem', words)))`;

/** Stems of at most so many words that begin in this way, the shortest ones; or null. */
export function longerStems(begun: string): string {
  return `(
    SELECT string_agg(DISTINCT quote_literal(lexeme), ' | ')
    FROM (SELECT lexeme FROM record_index.word
          WHERE length(${begun}) > 2 AND word COLLATE "C" >= ${begun} AND word COLLATE "C" < ${begun} || '~' AND word <> ${begun}
          ORDER BY length(word), word LIMIT 40) AS begun)`;
}

const longestName = 7;

/** Every run of words that may be the name of a place, with the terms that it takes up. */
function runsOf(terms: readonly AskedTerm[]): Map<string, { from: number; until: number }> {
  const runs = new Map<string, { from: number; until: number }>();
  for (let from = 0; from < terms.length; from += 1) {
    for (let until = from + 1; until <= Math.min(terms.length, from + longestName); until += 1) {
      const run = terms.slice(from, until).map(({ words }) => words);
      runs.set(run.join(' '), { from, until });
    }
  }
  return runs;
}

interface UnderstandingRow {
  terms: TermRow[] | null;
  excluded: string[] | null;
  places: PlaceRow[] | null;
  organizations: string[] | null;
}

/** What a question asks of the index, in one statement. */
export async function understand(dataSource: DataSource, question: Question): Promise<Understood> {
  const { text, values } = understandingStatement(question);
  const [row] = await dataSource.query<[UnderstandingRow]>(text, values);
  const rows = row.terms ?? [];
  const places = row.places ?? [];
  const excluded = (row.excluded ?? []).filter((query) => query !== '');
  const numbers = question.sirens.map((siren) => named(siren, [siren]));
  const count = question.terms.length;
  const terms = [...termsOf(question.terms, rows.slice(0, count), places), ...numbers];
  const words = [...termsOf(question.words, rows.slice(count), places), ...numbers];
  const { text: whole } = question;
  const organizations = row.organizations ?? [];
  if (organizations.length === 0 || terms.length === 0)
    return { text: whole, terms, words, excluded };
  return { text: whole, terms: [ofOrganizations(whole, terms, organizations)], words, excluded };
}

/** Whoever types a name in full asks for its records, before those that have its words. */
function ofOrganizations(whole: string, terms: readonly Term[], sirens: string[]): Term {
  const [only, ...others] = terms;
  if (only && others.length === 0) return { ...only, sirens };
  const stems = terms.map((term) => term.stems).filter((query) => query !== null);
  return { ...named(whole, sirens), stems: stems.map(inBrackets).join(' & ') || null };
}

function termsOf(
  asked: readonly AskedTerm[],
  rows: readonly TermRow[],
  known: readonly PlaceRow[],
): Term[] {
  const places = new Map(known.map((place) => [place.asked, place]));
  const runs = [...runsOf(asked)].filter(([run]) => places.has(run));
  const terms: Term[] = [];
  for (let at = 0; at < asked.length;) {
    const longest = runs
      .filter(([, { from }]) => from === at)
      .sort(([, one], [, other]) => other.until - one.until)
      .at(0);
    const until = longest?.[1].until ?? at + 1;
    const { words = '', quoted = false, generic = false } = asked[at] ?? {};
    const place = places.get(longest?.[0] ?? words);
    const found = rows.slice(at, until);
    const [only] = found;
    const stems = found.map((term) => term.stems).filter((query) => query !== '');
    at = until;
    if (stems.length === 0 || !only) continue;
    const isWord = found.length === 1 && !quoted;
    terms.push({
      words: longest?.[0] ?? words,
      stems: stems.map(inBrackets).join(' & '),
      synonyms: isWord ? only.synonyms : null,
      longer: isWord && !only.known ? only.longer : null,
      nearby: isWord && !only.known && !only.longer ? only.nearby : null,
      place: place ? { own: place.own, around: place.around } : null,
      sirens: null,
      generic,
    });
  }
  return terms;
}

function named(words: string, sirens: string[]): Term {
  return {
    ...{ words, sirens, stems: null, synonyms: null, longer: null, nearby: null, place: null },
    generic: false,
  };
}

export function inBrackets(query: string): string {
  return `(${query})`;
}
