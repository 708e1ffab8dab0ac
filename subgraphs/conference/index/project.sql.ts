import { type EntityManager, QueryFailedError } from 'typeorm';
import type { RecordKind } from '@relance/schema/partners.ts';
import { derivedColumns, lexemesOf } from './derivedColumns.sql.ts';
import { indexedColumns, indexTable } from './kinds.ts';
import { forgetUnnamed, noNaming, organizationNaming } from './organizations.sql.ts';
import { learnWords } from './words.sql.ts';

/** Which records are brought into the lists, and in which edition of the index. */
export interface Projection {
  schema: string;
  owner: string;
  kind: RecordKind;
}

/** A record whose newest version the index's tables do not take. */
export interface RefusedRecord {
  kind: RecordKind;
  recordId: string;
  reason: string;
}

/**
 * Brings the newest versions into the lists. One that PostgreSQL refuses is set aside and tried
 * again with the record's next version: it must not hold up an owner's other records.
 */
export async function projectOrSetAside(
  manager: EntityManager,
  projection: Projection,
  ids: string[],
): Promise<RefusedRecord[]> {
  const [id] = ids;
  if (id === undefined) return [];
  try {
    // Within a transaction this is a savepoint.
    await manager.transaction((attempt) => project(attempt, projection, ids));
    await forgetRefusals(manager, projection, ids);
    return [];
  } catch (error) {
    if (!isAboutTheRecord(error)) throw error;
    if (ids.length === 1) {
      const refused = { kind: projection.kind, recordId: id, reason: error.message };
      await keepRefusal(manager, projection, refused);
      return [refused];
    }
    // By halves, one bad record among thousands costs a few attempts.
    const middle = ids.length >> 1;
    return [
      ...(await projectOrSetAside(manager, projection, ids.slice(0, middle))),
      ...(await projectOrSetAside(manager, projection, ids.slice(middle))),
    ];
  }
}

// Data exceptions, integrity violations, and values too large for an index.
function isAboutTheRecord(error: unknown): error is QueryFailedError<Error & { code?: string }> {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return /^(22|23|54)/.test(code ?? '');
}

async function keepRefusal(
  manager: EntityManager,
  { schema, owner }: Projection,
  { kind, recordId, reason }: RefusedRecord,
): Promise<void> {
  await manager.query(
    `INSERT INTO ${schema}.refused_record (record_id, owner, kind, reason) VALUES ($1, $2, $3, $4)
     ON CONFLICT (record_id, owner) DO UPDATE SET reason = excluded.reason, refused_at = now()`,
    [recordId, owner, kind, reason],
  );
}

async function forgetRefusals(
  manager: EntityManager,
  { schema, owner }: Projection,
  ids: string[],
): Promise<void> {
  await manager.query(
    `DELETE FROM ${schema}.refused_record WHERE owner = $2 AND record_id = ANY($1::uuid[])`,
    [ids, owner],
  );
}

// The newest version decides, whatever the order of arrival: applying twice or late changes nothing.
async function project(
  manager: EntityManager,
  { schema, owner, kind }: Projection,
  ids: string[],
): Promise<void> {
  const table = `${schema}.${indexTable[kind]}`;
  const columns = indexedColumns[kind];
  const published = columns.map((column) => (column === 'owner' ? '$3 AS owner' : column));
  const naming = kind === 'Subsidy' ? organizationNaming(schema) : noNaming;
  const unnamed = await manager.query<{ siren: string }[]>(
    `WITH latest AS MATERIALIZED (
      SELECT DISTINCT ON (record_id) record_id, document
      FROM ${schema}.record_version
      WHERE record_id = ANY($1::uuid[]) AND kind = $2 AND owner = $3
      ORDER BY record_id, version DESC
    ), deleted AS (
      DELETE FROM ${table} AS current USING latest
      WHERE current.id = latest.record_id AND current.owner = $3 AND latest.document IS NULL
    ), incoming AS MATERIALIZED (
      SELECT ${published.join(', ')}, ${derivedColumns[kind].words} AS words
      FROM latest CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, document)
      WHERE document IS NOT NULL
    ), learnt AS (${learnWords(schema)}
    ), written AS (
      INSERT INTO ${table} AS current (${columns.join(', ')}, lexemes)
      SELECT ${columns.join(', ')}, ${lexemesOf('words')} FROM incoming
      ON CONFLICT (id) DO UPDATE SET
        ${[...columns, 'lexemes'].map((column) => `${column} = excluded.${column}`).join(', ')}
      WHERE current.owner = excluded.owner AND current.version < excluded.version
      RETURNING ${naming.of}
    ), named AS (${naming.names}
    )${naming.noLongerNamed}`,
    [ids, kind, owner],
  );
  await forgetUnnamed(manager, schema, unnamed);
}
