import { partners, type RecordKind } from '@relance/schema/partners.ts';
import { derivedColumns } from '../index/derivedColumns.sql.ts';
import { indexTable, keptColumns } from '../index/kinds.ts';
import type { Parameters } from '../lists/parameters.ts';
import type { Moment } from './moment.ts';

/** Where a list finds its rows: in several places that share none, given a common table expression. */
export interface Source {
  /** Without the word `WITH`; empty where there is none. */
  with: string;
  /** Each a FROM item with the columns of the kind's table. */
  places: string[];
}

/** Today's records of a kind. */
export function recordsNow(kind: RecordKind): Source {
  return { with: '', places: [`record_index.${indexTable[kind]}`] };
}

/**
 * The records of a kind at a moment: today's table, with whatever changed since put back. So a list
 * of last month costs little more than today's, and uses the same indexes.
 */
export function recordsAsOf(kind: RecordKind, moment: Moment, p: Parameters): Source {
  const table = `record_index.${indexTable[kind]}`;
  const seen: string[] = [];
  const later: string[] = [];
  for (const [column, instant] of clocks(moment)) {
    const limit = p.add(instant, 'timestamptz');
    seen.push(`v.${column} <= ${limit}`);
    later.push(`v.${column} > ${limit}`);
  }
  const ofKind = `v.kind = ${p.add(kind, 'text')} AND v.owner = ANY(${p.add(ownersOf(kind), 'text[]')})`;
  const own = keptColumns[kind];
  const putBack = `${indexTable[kind]}_put_back`;
  const columns = [...own, ...derived].map((column) => `t.${column}`);
  const worked = derived.map((column) => `${derivedColumns[kind][column]} AS ${column}`);
  const listed = own.map((column) =>
    column === 'owner' ? 'changed.owner' : `(shown.listed).${column}`,
  );
  return {
    // The newest version that was there then; decoding stops at the first that fits.
    with: `
${putBack} AS MATERIALIZED (
  SELECT ${listed.join(', ')}
  FROM (SELECT DISTINCT v.record_id, v.owner FROM record_index.record_version AS v
        WHERE ${ofKind} AND (${later.join(' OR ')})) AS changed
  JOIN LATERAL ${holder('changed.record_id')} AS holder ON holder.owner = changed.owner
  CROSS JOIN LATERAL (
    SELECT listed FROM (
      SELECT v.document, as_listed(NULL::${table}, v.document) AS listed
      FROM record_index.record_version AS v
      WHERE v.record_id = changed.record_id AND v.owner = changed.owner AND ${ofKind}
        AND ${seen.join(' AND ')}
      ORDER BY v.version DESC OFFSET 0
    ) AS versions
    WHERE document IS NULL OR ${fits(table)}
    LIMIT 1
  ) AS shown
  WHERE (shown.listed).id IS NOT NULL
)`,
    places: [
      `
  (SELECT ${columns.join(', ')}
   FROM ${table} AS t
   WHERE NOT EXISTS (
     SELECT FROM record_index.record_version AS v
     WHERE v.record_id = t.id AND v.owner = t.owner AND ${ofKind} AND (${later.join(' OR ')})))`,
      `
  (SELECT ${[...own, ...worked].join(', ')} FROM ${putBack})`,
    ],
  };
}

const derived = ['territory', 'lexemes'] as const;

function clocks({ asOf, knownAt }: Moment): [column: string, instant: Date][] {
  return [
    ...(asOf ? [['occurred_at', asOf] as [string, Date]] : []),
    ...(knownAt ? [['received_at', knownAt] as [string, Date]] : []),
  ];
}

function ownersOf(kind: RecordKind): string[] {
  return partners.filter(({ kinds }) => kinds.includes(kind)).map(({ owner }) => owner);
}

/** An id belongs to who published it first, as in today's tables: another's use of it shows nothing. */
export function holder(recordId: string): string {
  return `(
    SELECT h.owner FROM record_index.record_version AS h
    WHERE h.record_id = ${recordId} ORDER BY h.received_at, h.owner LIMIT 1)`;
}

// As the table itself would have it: every value readable, none missing that must be there.
function fits(table: string): string {
  return `((listed).id IS NOT NULL AND jsonb_strip_nulls(document) ?& ARRAY(
        SELECT attname::text FROM pg_attribute
        WHERE attrelid = '${table}'::regclass AND attnum > 0 AND attnotnull
          AND attgenerated = '' AND attname <> 'owner'))`;
}
