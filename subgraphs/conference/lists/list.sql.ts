import { indexTable, indexedColumns } from '../index/kinds.ts';
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
  const direction = order.descending !== page.backwards ? 'DESC' : 'ASC';
  const columns = indexedColumns[list.kind].map((column) => `r.${column}`).join(', ');
  return {
    text: `
SELECT parent.key AS parent_key, page.*
FROM unnest(${keys}) AS parent (key)
CROSS JOIN LATERAL (
  SELECT ${columns}, (${key.expression})::text AS sort_value
  FROM record_index.${indexTable[list.kind]} AS r
  WHERE ${where.join(' AND ')}
  ORDER BY ${key.expression} ${direction}, r.id ${direction}
  LIMIT ${p.add(page.size + 1, 'int')}
) AS page`,
    values: p.values,
  };
}

/** Number of records and their sums, per parent. */
export function totalsStatement(selection: Selection, parents: readonly string[]): Statement {
  const { list } = selection;
  const sums = list.sums.map((column) => `coalesce(sum(r.${column}), 0)::bigint AS ${column}`);
  return aggregate(selection, selection.conditions, parents, ['count(*)::int AS total', ...sums]);
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
    `coalesce(sum(r.${selection.list.mainSum}), 0)::bigint AS amount`,
  ];
  return aggregate(selection, others, parents, columns, facet);
}

const largestFacet = 200;

function aggregate(
  { list, relation }: Selection,
  conditions: Condition[],
  parents: readonly string[],
  columns: string[],
  facet?: FacetSource,
): Statement {
  const p = new Parameters();
  const keys = p.add(parents, 'text[]');
  const where = [relations[relation], ...conditions.map(({ sql }) => sql(p))];
  if (facet) where.push(`${facet.code} IS NOT NULL`);
  const unfolded = facet?.values ? `CROSS JOIN LATERAL unnest(r.${facet.values}) AS value` : '';
  const grouped = facet ? `GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${largestFacet}` : '';
  return {
    text: `
SELECT parent.key AS parent_key, found.*
FROM unnest(${keys}) AS parent (key)
CROSS JOIN LATERAL (
  SELECT ${columns.join(', ')}
  FROM record_index.${indexTable[list.kind]} AS r ${unfolded}
  WHERE ${where.join(' AND ')}
  ${grouped}
) AS found`,
    values: p.values,
  };
}
