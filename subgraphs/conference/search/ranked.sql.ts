import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import type { Moment } from '../history/moment.ts';
import { recordsAsOf, recordsNow } from '../history/recordsAsOf.sql.ts';
import { type Statement, withClause } from '../lists/list.sql.ts';
import { type Condition, Parameters } from '../lists/parameters.ts';
import { matching, scoreOf, type Strictness, type Way } from './matching.sql.ts';
import { searchKinds } from './searchKinds.ts';
import { inBrackets, type Understood } from './understood.sql.ts';

/** Which records a search is over, and what it asks of them. */
export interface SearchSelection {
  understood: Understood;
  strictness: Strictness;
  /** Those that the filter leaves. */
  kinds: readonly RecordKind[];
  /** The filter of each kind. */
  conditions: (kind: RecordKind) => Condition[];
  sight: Sight;
  /** Null for today's records. */
  moment: Moment | null;
}

/** A place in the order of the search. */
export interface Rank {
  score: string;
  id: string;
}

export interface HitRow {
  kind: RecordKind;
  id: string;
  owner: Owner;
  title: string;
  rest: string | null;
  score: string;
  /** Place in the whole order, from 1. */
  rank: number;
  /** Words of its texts, folded, that are what was asked for. */
  marked: string[];
}

/** So many hits can be reached. */
export const mostRanked = 1_000;
/** So many of each kind are ranked, the last changed ones: more would cost what nobody reads. */
const mostOfKind = 500;
/** Of each way to answer, where there are several. */
const fewest = 100;

/** The hits after a rank, the best first; one more than asked to know whether more follow. */
export function hitsStatement(
  selection: SearchSelection,
  size: number,
  after: Rank | null,
): Statement {
  const p = new SharedParameters();
  const ranked = selection.kinds.map((kind) => scored(selection, kind, p));
  const lexemes = p.add(lexemesOf(selection.understood), 'text[]');
  const beyond = after
    ? `WHERE score < ${p.add(after.score, 'numeric')} OR (score = ${p.add(after.score, 'numeric')} AND id > ${p.add(after.id, 'uuid')})`
    : '';
  return {
    text: `
WITH ranked AS (
  SELECT *, row_number() OVER (ORDER BY score DESC, id)::int AS rank
  FROM (${ranked.join(' UNION ALL ')}) AS scored
  ORDER BY score DESC, id LIMIT ${mostRanked}
), page AS MATERIALIZED (
  SELECT * FROM ranked ${beyond} ORDER BY score DESC, id LIMIT ${p.add(size + 1, 'int')}
)
SELECT kind, id, owner, title, rest, score::text AS score, rank,
       ARRAY(SELECT word FROM unnest(string_to_array(public.plain_words(concat_ws(' ', title, rest)), ' ')) AS word
             WHERE ts_lexize('pg_catalog.french_stem', word) && ${lexemes}) AS marked
FROM page ORDER BY score DESC, id`,
    values: p.values,
  };
}

// The last changed candidates. Of one term PostgreSQL knows how frequent it is: it reads backwards along the
// index of `updated_at` for a common one, and gathers a rare one from the index of stems. Of several it can only
// guess how often they meet, and would read on and on for what hardly ever does: they are always gathered.
function scored(selection: SearchSelection, kind: RecordKind, p: Parameters): string {
  const { understood, strictness } = selection;
  const read = searchKinds[kind];
  const { with: clause, from, ways, where } = candidates(selection, kind, p);
  const most = Math.max(fewest, Math.floor(mostOfKind / ways.length));
  const newest =
    (columns: string) =>
    ({ condition, terms }: Way) => {
      const changed = terms > 1 ? `r.updated_at + interval '0'` : 'r.updated_at';
      return `SELECT ${columns} FROM ${from} AS r WHERE ${condition} AND ${where}
        ORDER BY ${changed} DESC, r.id DESC LIMIT ${most}`;
    };
  const rows =
    ways.length === 1
      ? ways.map(newest('*')).map(inBrackets).join('')
      : `(SELECT * FROM ${from} AS r WHERE r.id IN (${ways.map(newest('id')).map(inBrackets).join(' UNION ')}))`;
  return `(${clause}
  SELECT '${kind}' AS kind, r.id, r.owner, r.title, ${read.rest ?? 'NULL'} AS rest,
         ${scoreOf(understood, strictness, read, p)} AS score
  FROM ${rows} AS r
  CROSS JOIN LATERAL (SELECT public.fold(r.title) AS folded_title OFFSET 0) AS said)`;
}

/** Where the records of a kind that answer are, with what is hidden from who asks left out. */
export function candidates(
  selection: SearchSelection,
  kind: RecordKind,
  p: Parameters,
  without?: string,
): { with: string; from: string; ways: Way[]; where: string } {
  const { understood, strictness, moment, sight } = selection;
  const read = searchKinds[kind];
  const source = moment ? recordsAsOf(kind, moment, p) : recordsNow(kind);
  const [place = '', ...more] = source.places;
  const conditions = selection.conditions(kind).filter(({ dimension }) => dimension !== without);
  return {
    with: withClause(source),
    from: more.length === 0 ? place : `(${[place, ...more].join(' UNION ALL ')})`,
    ways: matching(understood, strictness, read, p),
    where: [visible(sight, columnsOf('r', kind)), ...conditions.map(({ sql }) => sql(p))].join(
      ' AND ',
    ),
  };
}

/** A condition that holds where one of them does. */
export function anyOf(ways: readonly Way[]): string {
  return inBrackets(ways.map(({ condition }) => inBrackets(condition)).join(' OR '));
}

/** So many records with all terms are an answer; with fewer, those with most of them follow. */
export const fewHits = 20;

/** Whether fewer records than that have all terms. */
export function isFewStatement(selection: SearchSelection): Statement {
  const p = new SharedParameters();
  const each = selection.kinds.map((kind) => {
    const { with: clause, from, ways, where } = candidates(selection, kind, p);
    return `(${clause} SELECT FROM ${from} AS r WHERE ${anyOf(ways)} AND ${where} LIMIT ${fewHits})`;
  });
  return {
    text: `SELECT count(*) < ${fewHits} AS "isFew" FROM (${each.join(' UNION ALL ')}) AS found`,
    values: p.values,
  };
}

function lexemesOf({ terms, words }: Understood): string[] {
  const queries = [...terms, ...words].flatMap(({ stems, synonyms, longer, nearby }) => [
    ...[stems, synonyms, longer, nearby],
  ]);
  // Each between quotes, as PostgreSQL writes a question to stems.
  const quoted = queries.flatMap((query) => query?.match(/'[^']+'/g) ?? []);
  return [...new Set(quoted.map((lexeme) => lexeme.slice(1, -1)))];
}

/** The kinds ask much the same: a value that several of them have is sent once. */
export class SharedParameters extends Parameters {
  readonly #known = new Map<string, string>();

  override add(value: unknown, type: string): string {
    const key = `${type} ${JSON.stringify(value)}`;
    const placeholder = this.#known.get(key) ?? super.add(value, type);
    this.#known.set(key, placeholder);
    return placeholder;
  }
}
