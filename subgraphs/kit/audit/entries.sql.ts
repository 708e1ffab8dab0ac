import type { ClientBase } from 'pg';
import { sealedText } from './auditTables.sql.ts';

/** An entry as it stands in the chain. */
export interface SealedEntry {
  /** A number as text: it may be larger than those of JSON. */
  id: string;
  position: number;
  /** In hexadecimal digits. */
  hash: string;
  /** What the hash covers. */
  text: string;
}

export interface Head {
  position: number;
  hash: string;
}

const batch = 5_000;

export const unsealedSql = 'SELECT id FROM audit_entry WHERE seal_position IS NULL ORDER BY id';

const sealedSql = `
SELECT id::text, seal_position::float8 AS position, encode(hash, 'hex') AS hash, ${sealedText} AS text
FROM audit_entry WHERE (seal_position, id) > ($1, $2) ORDER BY seal_position, id LIMIT ${batch}`;

/** Gives all committed entries their place. */
export async function seal(client: ClientBase): Promise<void> {
  await client.query('SELECT audit_seal()');
}

export async function readHead(client: ClientBase): Promise<Head | undefined> {
  const { rows } = await client.query<Head>(
    `SELECT position::float8 AS position, encode(hash, 'hex') AS hash FROM audit_head`,
  );
  return rows[0];
}

export async function countUnsealed(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(unsealedSql);
  return rowCount ?? 0;
}

/** The chain from its beginning. */
export async function* sealedEntries(client: ClientBase): AsyncGenerator<SealedEntry> {
  let after: [number, string] = [-1, '0'];
  for (;;) {
    const { rows } = await client.query<SealedEntry>(sealedSql, after);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = [last.position, last.id];
  }
}

// Named here, so that a column more does not leave unseen; the text is what the hash was taken of.
const exportSql = `
SELECT seal_position::float8 AS after, json_build_object('position', seal_position, 'id', id, 'at', at, 'actor', actor,
  'scopes', scopes, 'databaseUser', database_user, 'requestId', request_id, 'action', action,
  'partOf', part_of, 'what', what, 'recordIds', record_ids, 'rowCount', row_count,
  'importRun', import_run, 'transaction', transaction_id, 'sealed', ${sealedText},
  'hash', encode(hash, 'hex'))::text AS line
FROM audit_entry WHERE seal_position > $1 AND ($2::timestamptz IS NULL OR at >= $2)
ORDER BY seal_position LIMIT ${batch}`;

/** A line of JSON for each sealed entry, in the order of the chain. */
export async function* exportedLines(
  client: ClientBase,
  since: string | null = null,
): AsyncGenerator<string> {
  let after = 0;
  for (;;) {
    const { rows } = await client.query<{ after: number; line: string }>(exportSql, [after, since]);
    for (const { line } of rows) yield line;
    if (rows.length < batch) return;
    after = rows.at(-1)?.after ?? after;
  }
}
