import type { EntityManager } from 'typeorm';
import type { ImportFormat } from './format.ts';

/** A line that became a record, waiting in the transaction. */
export interface StagedLine {
  line: number;
  key: string;
  amount: number;
  /** Row of the record's table by column name. */
  document: Record<string, unknown>;
}

const createStageSql = `
CREATE TEMPORARY TABLE staged_line (
  line int NOT NULL,
  key text NOT NULL,
  amount bigint NOT NULL,
  document jsonb NOT NULL
) ON COMMIT DROP`;

const stageSql = `
INSERT INTO staged_line (line, key, amount, document)
SELECT line, key, amount, document
FROM jsonb_to_recordset($1::jsonb) AS staged (line int, key text, amount bigint, document jsonb)`;

/** A table of the transaction for lines that are not yet checked to the end of the file. */
export async function createStage(manager: EntityManager): Promise<void> {
  await manager.query(createStageSql);
}

export async function stage(manager: EntityManager, lines: StagedLine[]): Promise<void> {
  if (lines.length > 0) await manager.query(stageSql, [JSON.stringify(lines)]);
}

export interface WrittenCounts {
  added: number;
  changed: number;
}

/**
 * Writes what was staged. Lines with the same key are told apart by their place among their like,
 * smallest amount first, so that a publisher may reorder a file without changing a record.
 */
export function writeStagedSql(
  table: string,
  names: { columns: string[]; initial: string[] },
): string {
  const { columns, initial } = names;
  const written = [...columns, ...initial];
  return `
WITH keyed AS (
  SELECT line, document, encode(sha256(convert_to(
    key || ' ' || row_number() OVER (PARTITION BY key ORDER BY amount, document::text, line), 'UTF8'
  )), 'hex') AS source_key
  FROM staged_line
), written AS (
  INSERT INTO ${table} AS kept (id, source, source_key, ${written.join(', ')})
  SELECT gen_random_uuid(),
         jsonb_build_object('origin', 'IMPORT', 'file', $1::text, 'line', line),
         keyed.source_key,
         ${written.map((name) => `record.${name}`).join(', ')}
  FROM keyed CROSS JOIN jsonb_populate_record(NULL::${table}, document) AS record
  ON CONFLICT (source_key) DO UPDATE
  SET source = excluded.source, ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}
  WHERE (${columns.map((name) => `kept.${name}`).join(', ')})
    IS DISTINCT FROM (${columns.map((name) => `excluded.${name}`).join(', ')})
  RETURNING xmax = 0 AS added
)
SELECT count(*) FILTER (WHERE added) AS added, count(*) FILTER (WHERE NOT added) AS changed
FROM written`;
}

/** Adds the staged lines that are new and changes the records whose facts are not the same. */
export async function writeStaged(
  manager: EntityManager,
  { type }: ImportFormat,
  written: { columns: string[]; initial: string[] },
  file: string,
): Promise<WrittenCounts> {
  const { tableName } = manager.connection.getMetadata(type);
  const [counts] = await manager.query<[WrittenCounts]>(writeStagedSql(tableName, written), [file]);
  return counts;
}
