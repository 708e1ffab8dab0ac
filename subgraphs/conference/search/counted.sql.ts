import type { RecordKind } from '@relance/schema/partners.ts';
import { indexedColumns } from '../index/kinds.ts';
import type { Parameters } from '../lists/parameters.ts';
import type { Statement } from '../lists/list.sql.ts';
import { anyOf, candidates, type SearchSelection, SharedParameters } from './ranked.sql.ts';
import { searchKinds } from './searchKinds.ts';

/** So many of each kind are counted: whoever reads "at least 10 000" narrows the search. */
export const mostCounted = 10_000;

export interface CountRow {
  kind: RecordKind;
  count: number;
  amount: number;
}

/** Numbers by kind, each of `mostCounted` at most, with the main amount of what was counted. */
export function countsStatement(selection: SearchSelection): Statement {
  return over(selection, undefined, (kind) => `'${kind}' AS code`, 'kind');
}

/** What a search counts by: the part of the filter that each leaves out, and its values over `r`. */
const facets = {
  owners: { dimension: 'owners', values: 'ARRAY[r.owner]' },
  themes: { dimension: 'themes', values: 'r.theme_codes' },
  statuses: { dimension: 'statuses', values: 'ARRAY[r.status]' },
  communes: {
    dimension: 'territory',
    values: `ARRAY(SELECT commune_code FROM territory_member WHERE commune_code = ANY(r.territory))`,
  },
  epcis: {
    dimension: 'territory',
    values: `ARRAY(SELECT DISTINCT epci_siren FROM territory_member
      WHERE (commune_code = ANY(r.territory) OR epci_siren = ANY(r.territory)) AND epci_siren IS NOT NULL)`,
  },
} as const;

export type SearchFacet = keyof typeof facets;

/** Counts by the values of a facet, the most frequent first; over what `countsStatement` counts. */
export function facetStatement(selection: SearchSelection, facet: SearchFacet): Statement {
  const { dimension, values } = facets[facet];
  return over(selection, dimension, () => `unnest(${values}) AS code`, 'code');
}

const largestFacet = 200;

function over(
  selection: SearchSelection,
  without: string | undefined,
  code: (kind: RecordKind) => string,
  name: string,
): Statement {
  const p = new SharedParameters();
  const each = selection.kinds.map((kind) => counted(selection, kind, p, without, code(kind)));
  if (each.length === 0) return { text: `SELECT NULL WHERE false`, values: [] };
  return {
    text: `
SELECT code AS ${name}, count(*)::int AS count, coalesce(sum(amount), 0)::bigint AS amount
FROM (${each.join(' UNION ALL ')}) AS counted
GROUP BY code ORDER BY 2 DESC, 1 LIMIT ${largestFacet}`,
    values: p.values,
  };
}

// No order: whichever rows come first, so that a frequent word is not read to its end.
function counted(
  selection: SearchSelection,
  kind: RecordKind,
  p: Parameters,
  without: string | undefined,
  code: string,
): string {
  const { with: clause, from, ways, where } = candidates(selection, kind, p, without);
  return `(${clause}
  SELECT ${code}, ${amountOf(kind)} AS amount
  FROM (SELECT * FROM ${from} AS r WHERE ${anyOf(ways)} AND ${where} LIMIT ${mostCounted + 1}) AS r)`;
}

// What somebody decided to be one thing told twice counts once in sums.
function amountOf(kind: RecordKind): string {
  const column = `r.${searchKinds[kind].list.mainSum}`;
  const once = indexedColumns[kind].includes('duplicate_of');
  return once ? `CASE WHEN r.duplicate_of IS NULL THEN ${column} END` : column;
}
