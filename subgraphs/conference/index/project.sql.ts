import { type EntityManager, QueryFailedError } from 'typeorm';
import type { RecordKind } from '@relance/schema/partners.ts';
import { indexedColumns, indexTable } from './kinds.ts';

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
  const latest = `
    SELECT DISTINCT ON (record_id) record_id, owner, document
    FROM ${schema}.record_version
    WHERE record_id = ANY($1::uuid[]) AND kind = $2 AND owner = $3
    ORDER BY record_id, version DESC`;
  await manager.query(
    `INSERT INTO ${table} AS current (${columns.join(', ')})
     SELECT ${columns.map((column) => `r.${column}`).join(', ')}
     FROM (${latest}) AS latest
     CROSS JOIN LATERAL jsonb_populate_record(NULL::${table},
       latest.document || jsonb_build_object('owner', latest.owner)) AS r
     WHERE latest.document IS NOT NULL
     ON CONFLICT (id) DO UPDATE SET
       ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
     WHERE current.owner = excluded.owner AND current.version < excluded.version`,
    [ids, kind, owner],
  );
  await manager.query(
    `DELETE FROM ${table} AS current USING (${latest}) AS latest
     WHERE current.id = latest.record_id AND current.owner = latest.owner
       AND latest.document IS NULL`,
    [ids, kind, owner],
  );
  if (kind !== 'Subsidy') return;
  await nameOrganizations(manager, schema, ids);
  await forgetUnnamed(
    manager,
    schema,
    `SELECT named.siren FROM ${schema}.record_version
     CROSS JOIN LATERAL (VALUES (document ->> 'beneficiary_siren'), (document ->> 'funder_siren'))
       AS named (siren)
     WHERE record_id = ANY($1::uuid[])`,
    [ids],
  );
}

/** Beneficiaries and funders as the newest subsidy names them. */
async function nameOrganizations(
  manager: EntityManager,
  schema: string,
  ids: string[],
): Promise<void> {
  await manager.query(
    `INSERT INTO ${schema}.organization AS o (siren, name, kind, seen_at)
     SELECT DISTINCT ON (siren) siren, name, kind, updated_at
     FROM ${schema}.subsidy
     CROSS JOIN LATERAL (VALUES (beneficiary_siren, beneficiary_name, beneficiary_kind),
                                (funder_siren, funder_name, 'PUBLIC_BODY')) AS named (siren, name, kind)
     WHERE id = ANY($1::uuid[]) AND siren IS NOT NULL AND name IS NOT NULL
     ORDER BY siren, updated_at DESC
     ON CONFLICT (siren) DO UPDATE SET name = excluded.name, kind = excluded.kind, seen_at = excluded.seen_at
     WHERE o.seen_at <= excluded.seen_at AND (o.name, o.kind) IS DISTINCT FROM (excluded.name, excluded.kind)`,
    [ids],
  );
}

/** Forgets those of the organizations that no subsidy names any more. */
// A beneficiary that turns out to be a natural person must not stay under its old name.
export async function forgetUnnamed(
  manager: EntityManager,
  schema: string,
  sirens: string,
  values: unknown[],
): Promise<void> {
  await manager.query(
    `DELETE FROM ${schema}.organization AS o WHERE siren IN (${sirens})
       AND NOT EXISTS (SELECT FROM ${schema}.subsidy
         WHERE beneficiary_siren = o.siren AND beneficiary_name IS NOT NULL)
       AND NOT EXISTS (SELECT FROM ${schema}.subsidy
         WHERE funder_siren = o.siren AND funder_name IS NOT NULL)`,
    values,
  );
}
