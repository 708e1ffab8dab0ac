import type { EntityManager } from 'typeorm';
import type { FeedEvent, FeedPage } from '@relance/kit/feed/feed.sql.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { indexedColumns, indexTable, kindsOf } from './kinds.ts';

export interface IndexCursor {
  epoch: string;
  position: number;
  event: number;
}

/** Where the index stands in an owner's feed; null before the first page. */
export async function readCursor(
  manager: EntityManager,
  schema: string,
  owner: string,
): Promise<IndexCursor | null> {
  const [cursor] = await manager.query<IndexCursor[]>(
    `SELECT epoch, position, event FROM ${schema}.feed_cursor WHERE owner = $1 FOR UPDATE`,
    [owner],
  );
  return cursor ?? null;
}

/**
 * Applies a page and moves the cursor in one transaction. A page that does not follow the cursor
 * (another process was faster, or the index was swapped) changes nothing and answers false.
 */
export async function applyPage(
  manager: EntityManager,
  schema: string,
  owner: string,
  asked: IndexCursor | null,
  page: FeedPage,
): Promise<boolean> {
  const stored = await readCursor(manager, schema, owner);
  if (stored?.position !== asked?.position || stored?.event !== asked?.event) return false;
  // Another database than before, or an older copy of it: the positions applied so far mean nothing
  // there, so it is read from its start.
  const anew =
    stored !== null && (stored.epoch !== page.epoch || page.head < stored.position);
  if (anew) await forgetOwner(manager, schema, owner);
  const events = anew ? [] : page.events;

  await keepVersions(manager, schema, owner, events);
  for (const kind of kindsOf(owner)) {
    const ids = events.filter((event) => event.kind === kind).map((event) => event.recordId);
    if (ids.length > 0) await project(manager, schema, owner, kind, [...new Set(ids)]);
  }
  const start = { position: 0, event: 0 };
  const next = events.at(-1) ?? (anew ? start : (stored ?? start));
  const complete = page.complete && !anew;
  await manager.query(
    `INSERT INTO ${schema}.feed_cursor AS c
       (owner, epoch, position, event, head, complete, applied_at, caught_up_at)
     VALUES ($1, $2, $3, $4, $5, $6, now(), CASE WHEN $6 THEN now() END)
     ON CONFLICT (owner) DO UPDATE SET
       epoch = excluded.epoch, position = excluded.position, event = excluded.event,
       head = excluded.head, complete = excluded.complete, applied_at = now(),
       caught_up_at = coalesce(excluded.caught_up_at, c.caught_up_at)`,
    [owner, page.epoch, next.position, next.event, page.head, complete],
  );
  return true;
}

/**
 * Keeps that a page could not be applied: the feed stops there, since what follows may build on it,
 * and `indexStatus` shows the owner as behind until the page goes in.
 */
export async function noteRefusedPage(
  manager: EntityManager,
  schema: string,
  owner: string,
  page: FeedPage,
): Promise<void> {
  await manager.query(
    `INSERT INTO ${schema}.feed_cursor (owner, epoch, position, event, head, complete)
     VALUES ($1, $2, 0, 0, $3, false)
     ON CONFLICT (owner) DO UPDATE SET head = excluded.head, complete = false`,
    [owner, page.epoch, page.head],
  );
}

async function keepVersions(
  manager: EntityManager,
  schema: string,
  owner: string,
  events: FeedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await manager.query(
    `INSERT INTO ${schema}.record_version
       (record_id, version, owner, kind, document, occurred_at, position, event)
     SELECT "recordId", version, $2, kind, document, "occurredAt", position, event
     FROM jsonb_to_recordset($1::jsonb) AS e ("recordId" uuid, version int, kind text,
       document jsonb, "occurredAt" timestamptz, position bigint, event bigint)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(events), owner],
  );
}

// The newest version decides, whatever the order of arrival: applying twice or late changes nothing.
async function project(
  manager: EntityManager,
  schema: string,
  owner: string,
  kind: RecordKind,
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

// A beneficiary that turns out to be a natural person must not stay under its old name.
async function forgetUnnamed(
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

async function forgetOwner(manager: EntityManager, schema: string, owner: string): Promise<void> {
  for (const table of Object.values(indexTable)) {
    await manager.query(`DELETE FROM ${schema}.${table} WHERE owner = $1`, [owner]);
  }
  await manager.query(`DELETE FROM ${schema}.record_version WHERE owner = $1`, [owner]);
  await forgetUnnamed(manager, schema, `SELECT siren FROM ${schema}.organization`, []);
}
