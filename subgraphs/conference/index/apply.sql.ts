import type { EntityManager } from 'typeorm';
import type { FeedEvent, FeedPage } from '@relance/kit/feed/feed.sql.ts';
import { receivedAt, withholdNames } from '../history/versions.sql.ts';
import { indexTable, kindsOf } from './kinds.ts';
import { forgetUnnamed } from './organizations.sql.ts';
import { projectOrSetAside, type RefusedRecord } from './project.sql.ts';

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
 * Applies a page and moves the cursor in one transaction; answers the records that had to be set
 * aside. A page that does not follow the cursor (another process was faster, or the index was
 * swapped) changes nothing and answers null.
 */
export async function applyPage(
  manager: EntityManager,
  schema: string,
  owner: string,
  asked: IndexCursor | null,
  page: FeedPage,
): Promise<RefusedRecord[] | null> {
  // What a crash may lose is read from the feed again: the cursor would be lost with it.
  await manager.query('SET LOCAL synchronous_commit = off');
  const stored = await readCursor(manager, schema, owner);
  if (stored?.position !== asked?.position || stored?.event !== asked?.event) return null;
  // Another database than before, or an older copy of it: the positions applied so far mean nothing
  // there, so it is read from its start.
  const anew = stored !== null && (stored.epoch !== page.epoch || page.head < stored.position);
  if (anew) await forgetOwner(manager, schema, owner);
  const events = anew ? [] : page.events;

  await keepVersions(manager, schema, owner, events);
  await withholdNames(manager, schema, owner, events);
  const refused: RefusedRecord[] = [];
  for (const kind of kindsOf(owner)) {
    const ids = events.filter((event) => event.kind === kind).map((event) => event.recordId);
    const selection = { schema, owner, kind };
    refused.push(...(await projectOrSetAside(manager, selection, [...new Set(ids)])));
  }
  const start = { position: 0, event: 0 };
  const next = events.at(-1) ?? (anew ? start : (stored ?? start));
  const complete = page.complete && !anew;
  await manager.query(
    `INSERT INTO ${schema}.feed_cursor AS c
       (owner, epoch, position, event, head, complete, applied_at, caught_up_at)
     VALUES ($1, $2, $3, $4, $5, $6, now(), CASE WHEN $6
       AND NOT EXISTS (SELECT FROM ${schema}.refused_record AS r WHERE r.owner = $1) THEN now() END)
     ON CONFLICT (owner) DO UPDATE SET
       epoch = excluded.epoch, position = excluded.position, event = excluded.event,
       head = excluded.head, complete = excluded.complete, applied_at = now(),
       caught_up_at = coalesce(excluded.caught_up_at, c.caught_up_at)`,
    [owner, page.epoch, next.position, next.event, page.head, complete],
  );
  return refused;
}

/** Keeps that a page could not be applied: `indexStatus` shows the owner as behind until it goes in. */
export async function noteBehind(
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
       (record_id, version, owner, kind, document, occurred_at, position, event, received_at)
     SELECT "recordId", version, $2, kind, document, "occurredAt", position, event,
       ${receivedAt(schema)}
     FROM jsonb_to_recordset($1::jsonb) AS e ("recordId" uuid, version int, kind text,
       document jsonb, "occurredAt" timestamptz, position bigint, event bigint)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(events), owner],
  );
}

async function forgetOwner(manager: EntityManager, schema: string, owner: string): Promise<void> {
  for (const table of [...Object.values(indexTable), 'refused_record', 'record_version']) {
    await manager.query(`DELETE FROM ${schema}.${table} WHERE owner = $1`, [owner]);
  }
  const named = await manager.query<{ siren: string }[]>(
    `SELECT siren FROM ${schema}.organization`,
  );
  await forgetUnnamed(manager, schema, named);
}
