import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import { nameWords } from '../index/organizations.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';

export interface SuggestedRow {
  kind: 'WORD' | 'AID' | 'ORGANIZATION' | 'COMMUNE' | 'EPCI';
  label: string;
  /** Null for a word. */
  key: string | null;
}

/**
 * What the last of these folded words may become, each kind from an index of beginnings: so many of each. Of a
 * letter alone nothing but names that begin with the whole text: too many words begin so.
 * Words and names come from what everybody may see; aids are those that who asks sees.
 */
export function suggestionsStatement(
  words: readonly string[],
  sight: Sight,
  most: number,
): Statement {
  const p = new Parameters();
  const text = p.add(words.join(' '), 'text');
  const last = p.add(words.at(-1) ?? '', 'text');
  const before = p.add(words.slice(0, -1).join(' '), 'text');
  const size = p.add(most, 'int');
  return {
    text: `
WITH begun AS MATERIALIZED (
  SELECT word, lexeme FROM record_index.word
  WHERE length(${last}) > 1 AND word COLLATE "C" >= ${last} AND word COLLATE "C" < ${last} || '~'
  ORDER BY length(word), word LIMIT 40
), asked AS MATERIALIZED (
  SELECT string_agg(DISTINCT quote_literal(lexeme) || ':A', ' | ')::tsquery && plainto_tsquery('public.french_folded', ${before}) AS query
  FROM begun
)
(SELECT 'WORD' AS kind, word AS label, NULL AS key FROM begun LIMIT ${size})
UNION ALL
(SELECT 'AID', r.title, r.id::text FROM record_index.aid AS r
 WHERE r.lexemes @@ (SELECT query FROM asked) AND ${visible(sight, columnsOf('r', 'Aid'))}
 ORDER BY r.status = 'OPEN' DESC, r.updated_at DESC, r.id LIMIT ${size})
UNION ALL
(SELECT 'ORGANIZATION', min(name), siren FROM (
   (${begunNames('reference_organization', text, size)})
   UNION ALL
   (${begunNames('record_index.organization', text, size)})
 ) AS named GROUP BY siren ORDER BY min(rank), min(name) LIMIT ${size})
UNION ALL
(SELECT kind, name, code FROM place
 WHERE EXISTS (SELECT FROM unnest(names) AS own WHERE starts_with(own, ${text}) OR (length(${last}) > 1 AND starts_with(own, ${last})))
 ORDER BY kind = 'EPCI', population DESC, code LIMIT ${size})`,
    values: p.values,
  };
}

// The official name counts before the one that records give.
function begunNames(table: string, text: string, size: string): string {
  const rank = table === 'reference_organization' ? 1 : 2;
  return `SELECT ${rank} AS rank, siren, name FROM ${table}
     WHERE ${nameWords} >= ${text} AND ${nameWords} < ${text} || '~'
     ORDER BY ${nameWords} LIMIT ${size}`;
}
