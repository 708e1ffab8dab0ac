import type { Moment } from '../history/moment.ts';
import { recordsAsOf, recordsNow, type Source } from '../history/recordsAsOf.sql.ts';
import { indexedColumns } from '../index/kinds.ts';
import { type FacetSource, type ListKind, type Relation, relations } from './listKind.ts';
import type { Cursor, Page } from './page.ts';
import { type Condition, Parameters } from './parameters.ts';

/** A statement and its values. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** What a list is of: the records of a kind that belong to a parent and pass the filter. */
export interface Selection {
  list: ListKind;
  relation: Relation;
  conditions: Condition[];
  /** Null for today's records. */
  moment: Moment | null;
}

export interface Order {
  name: string;
  descending: boolean;
}

/** A page per parent, one row more than asked to know whether more follow. */
export function pageStatement(
  selection: Selection,
  order: Order,
  page: Page,
  parents: readonly string[],
): Statement {
  const { list } = selection;
  const key = list.sortKeys[order.name];
  if (!key) throw new Error(`no sort key ${order.name} for ${list.kind}`);
  const p = new Parameters();
  const keys = p.add(parents, 'text[]');
  // Row comparison on one direction for both columns, so that one index serves both ways.
  const bound = (cursor: Cursor, comparison: string) =>
    `(${key.expression}, r.id) ${comparison} (${p.add(cursor.value, key.type)}, ${p.add(cursor.id, 'uuid')})`;
  const where = [relations[selection.relation], ...selection.conditions.map(({ sql }) => sql(p))];
  if (page.after) where.push(bound(page.after, order.descending ? '<' : '>'));
  if (page.before) where.push(bound(page.before, order.descending ? '>' : '<'));
  const source = sourceOf(selection, p);
  const direction = order.descending !== page.backwards ? 'DESC' : 'ASC';
  const columns = indexedColumns[list.kind].map((column) => `r.${column}`).join(', ');
  const sorted = `ORDER BY ${key.expression} ${direction}, r.id ${direction}
  LIMIT ${p.add(page.size + 1, 'int')}`;
  // Each place gives its own first rows, in the order of its index.
  const [first = '', ...more] = source.places.map(
    (place) => `
  SELECT ${columns}, (${key.expression})::text AS sort_value
  FROM ${place} AS r
  WHERE ${where.join(' AND ')}
  ${sorted}`,
  );
  const rows = more.length === 0 ? first : merged([first, ...more], sorted);
  return {
    text: `${withClause(source)}
SELECT parent.key AS parent_key, page.*
FROM unnest(${keys}) AS parent (key)
CROSS JOIN LATERAL (${rows}
) AS page`,
    values: p.values,
  };
}

function merged(queries: string[], sorted: string): string {
  return `
  SELECT * FROM (${queries.map((query) => `(${query})`).join(' UNION ALL ')}) AS r
  ${sorted}`;
}

export function sourceOf({ list, moment }: Selection, p: Parameters): Source {
  return moment ? recordsAsOf(list.kind, moment, p) : recordsNow(list.kind);
}

/** The clause that a source’s places rely on, or nothing. */
export function withClause(source: Source): string {
  return source.with === '' ? '' : `WITH ${source.with}`;
}

/** Number of records and their sums, per parent. */
export function totalsStatement(selection: Selection, parents: readonly string[]): Statement {
  const { list } = selection;
  const sums = list.sums.map((column) => `${sumOf(list, column)} AS ${column}`);
  const counts = ['count(*)::int AS total'];
  if (countsOnce(list)) {
    counts.push('count(r.duplicate_of)::int AS duplicates_left_out');
  }
  return aggregate(selection, selection.conditions, parents, [...counts, ...sums]);
}

function countsOnce({ kind }: ListKind): boolean {
  return indexedColumns[kind].includes('duplicate_of');
}

// What somebody decided to be one thing told twice counts once.
function sumOf(list: ListKind, column: string): string {
  const once = countsOnce(list) ? ' FILTER (WHERE r.duplicate_of IS NULL)' : '';
  return `coalesce(sum(r.${column})${once}, 0)::bigint`;
}

/** Counts and sums by the values of one dimension, per parent, the most frequent first. */
export function facetStatement(
  selection: Selection,
  facet: FacetSource,
  parents: readonly string[],
): Statement {
  const others = selection.conditions.filter(({ dimension }) => dimension !== facet.dimension);
  const columns = [
    `(${facet.code})::text AS code`,
    'count(*)::int AS count',
    `${sumOf(selection.list, selection.list.mainSum)} AS amount`,
  ];
  return aggregate(selection, others, parents, columns, facet);
}

const largestFacet = 200;

function aggregate(
  selection: Selection,
  conditions: Condition[],
  parents: readonly string[],
  columns: string[],
  facet?: FacetSource,
): Statement {
  const p = new Parameters();
  const keys = p.add(parents, 'text[]');
  const where = [relations[selection.relation], ...conditions.map(({ sql }) => sql(p))];
  if (facet) where.push(`${facet.code} IS NOT NULL`);
  const source = sourceOf(selection, p);
  const [place = '', ...more] = source.places;
  const from = more.length === 0 ? place : `(${[place, ...more].join(' UNION ALL ')})`;
  const unfolded = facet?.values ? `CROSS JOIN LATERAL unnest(r.${facet.values}) AS value` : '';
  const grouped = facet ? `GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${largestFacet}` : '';
  return {
    text: `${withClause(source)}
SELECT parent.key AS parent_key, found.*
FROM unnest(${keys}) AS parent (key)
CROSS JOIN LATERAL (
  SELECT ${columns.join(', ')}
  FROM ${from} AS r ${unfolded}
  WHERE ${where.join(' AND ')}
  ${grouped}
) AS found`,
    values: p.values,
  };
}
