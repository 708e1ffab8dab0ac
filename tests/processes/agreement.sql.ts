import pg from 'pg';
import { indexTable, keptColumns } from '@relance/conference/index/kinds.ts';
import { pgTypes } from '@relance/kit/database/pgTypes.ts';
import type { Partner } from '@relance/schema/partners.ts';

export type Row = Record<string, unknown>;

/** Every record of an owner, as far as the index keeps it: by table, in the order of the ids. */
export async function recordsOfOwner(url: string, { kinds }: Partner): Promise<Row[][]> {
  return inOrder(url, kinds, (table, columns) => [`SELECT ${columns} FROM ${table} ORDER BY id`]);
}

/** The same of the index. */
export async function recordsOfIndex(url: string, { kinds, owner }: Partner): Promise<Row[][]> {
  return inOrder(url, kinds, (table, columns) => [
    `SELECT ${columns} FROM record_index.${table} WHERE owner = $1 ORDER BY id`,
    [owner],
  ]);
}

/** Every event with its document, be it stored or still the newest. */
export const publishedSql = `
  SELECT event.record_id, event.version, event.kind, coalesce(event.document, newest.document) AS document
  FROM feed_event AS event LEFT JOIN LATERAL feed_current(event.kind, ARRAY[event.record_id]) AS newest
    ON newest.version = event.version AND NOT event.deleted`;

/** Every event that an owner has published, as a version of its record. */
export async function publishedVersions(url: string): Promise<Row[]> {
  return query(
    url,
    `SELECT record_id, version, kind, document FROM (${publishedSql}) AS published
     ORDER BY record_id, version`,
  );
}

/** Every version of an owner that the index has applied. */
export async function appliedVersions(url: string, owner: string): Promise<Row[]> {
  return query(
    url,
    `SELECT record_id, version, kind, document FROM record_index.record_version
     WHERE owner = $1 ORDER BY record_id, version`,
    [owner],
  );
}

/** Records whose events do not tell versions 1, 2, 3 … up to the row, or up to its deletion. */
export async function halfWritten(url: string, { kinds }: Partner): Promise<Row[]> {
  const rows = kinds.map((kind) => `SELECT id, version FROM ${indexTable[kind]}`);
  return query(
    url,
    `WITH present AS (${rows.join(' UNION ALL ')}),
     told AS (
       SELECT record_id AS id, count(*)::int AS events, count(DISTINCT version)::int AS versions,
              max(version) AS newest, min(version) AS oldest,
              (array_agg(deleted ORDER BY version DESC))[1] AS deleted
       FROM feed_event GROUP BY record_id
     )
     SELECT id, present.version, events, newest, deleted
     FROM present FULL JOIN told USING (id)
     WHERE told.id IS NULL OR oldest <> 1 OR events <> newest OR versions <> newest
        OR deleted <> (present.id IS NULL) OR present.version <> newest`,
  );
}

async function inOrder(
  url: string,
  kinds: Partner['kinds'],
  statement: (table: string, columns: string) => [string, unknown[]?],
): Promise<Row[][]> {
  const tables = kinds.map((kind) => {
    const columns = keptColumns[kind].filter((column) => column !== 'owner');
    const [sql, values] = statement(indexTable[kind], columns.join(', '));
    return query(url, sql, values);
  });
  return Promise.all(tables);
}

async function query(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, types: pgTypes });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
