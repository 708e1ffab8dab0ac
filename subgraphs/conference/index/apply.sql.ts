import { changesChannel, shownWord } from '@relance/kit/feed/commitListener.ts';
import { partners } from '@relance/schema/partners.ts';
import type { EntityManager } from 'typeorm';
import { withholdNames } from '../history/versions.sql.ts';
import { keepUnlisted } from './arrived.sql.ts';
import type { ArrivedPage } from './arrivedPage.ts';
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
  page: ArrivedPage,
): Promise<RefusedRecord[] | null> {
  // What a crash may lose is read from the feed again: the cursor would be lost with it.
  await manager.query('SET LOCAL synchronous_commit = off');
  const stored = await readCursor(manager, schema, owner);
  if (stored?.position !== asked?.position || stored?.event !== asked?.event) return null;
  await takeTurn(manager, schema);
  // Another database than before, or an older copy of it: the positions applied so far mean nothing
  // there, so it is read from its start.
  const anew = stored !== null && (stored.epoch !== page.epoch || page.head < stored.position);
  if (anew) await forgetOwner(manager, schema, owner);
  const kinds = kindsOf(owner);
  const events = anew ? [] : page.events;

  const refused: RefusedRecord[] = [];
  const shown: string[] = anew ? [...kinds] : [];
  for (const kind of kinds) {
    const ofKind = events.filter((event) => event.kind === kind);
    const outcome = await projectOrSetAside(manager, { schema, owner, kind }, ofKind);
    refused.push(...outcome.refused);
    if (outcome.isShown) shown.push(kind);
    if (kind !== 'Subsidy') continue;
    const later = ofKind.filter(({ version }) => version > 1).map(({ recordId }) => recordId);
    await withholdNames(manager, schema, owner, [...later, ...outcome.overtaken]);
  }
  const unlisted = events.filter(({ kind }) => !kinds.some((held) => held === kind));
  await keepUnlisted(manager, schema, owner, unlisted);
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
       head = excluded.head, complete = excluded.complete, applied_at = now(), unheard_since = NULL,
       caught_up_at = coalesce(excluded.caught_up_at, c.caught_up_at)`,
    [owner, page.epoch, next.position, next.event, page.head, complete],
  );
  const changed = new Set(anew ? kinds : events.map(({ kind }) => kind));
  if (schema === 'record_index') {
    await tellChanged(manager, [...changed]);
    await tellShown(manager, shown, owner);
  }
  return refused;
}

/** Tells, once this is committed, that the lists of these kinds may show something else. */
export async function tellChanged(manager: EntityManager, kinds: readonly string[]): Promise<void> {
  if (kinds.length === 0) return;
  await manager.query('SELECT pg_notify($1, kind) FROM unnest($2::text[]) AS kind', [
    changesChannel,
    kinds,
  ]);
}

/** Tells that everybody sees a difference in the lists of these kinds, on account of an owner or of all. */
export async function tellShown(
  manager: EntityManager,
  kinds: readonly string[],
  owner = '',
): Promise<void> {
  const name = partners.find((partner) => partner.owner === owner)?.name ?? '';
  const shown = kinds.map((kind) => `${shownWord} ${kind} ${name}`.trim());
  await tellChanged(manager, shown);
}

// Owners add to the same dictionary and name the same organizations: two pages at once could each wait
// for what the other has written. A page is a fraction of a second.
async function takeTurn(manager: EntityManager, schema: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('pages of ${schema}'))`);
}

/** Keeps that a page could not be applied: `indexStatus` shows the owner as behind until it goes in. */
export async function noteBehind(
  manager: EntityManager,
  schema: string,
  owner: string,
  page: ArrivedPage,
): Promise<void> {
  await manager.query(
    `INSERT INTO ${schema}.feed_cursor (owner, epoch, position, event, head, complete)
     VALUES ($1, $2, 0, 0, $3, false)
     ON CONFLICT (owner) DO UPDATE SET head = excluded.head, complete = false`,
    [owner, page.epoch, page.head],
  );
}

/** Keeps that an owner does not answer: what the index tells of it is from before. */
export async function noteUnheard(manager: EntityManager, owner: string): Promise<void> {
  await manager.query(
    `UPDATE record_index.feed_cursor SET unheard_since = now()
     WHERE owner = $1 AND unheard_since IS NULL`,
    [owner],
  );
}

async function forgetOwner(manager: EntityManager, schema: string, owner: string): Promise<void> {
  for (const table of [...Object.values(indexTable), 'refused_record', 'record_version']) {
    await manager.query(`DELETE FROM ${schema}.${table} WHERE owner = $1`, [owner]);
  }
  const named = await manager.query<{ siren: string }[]>(
    `SELECT siren FROM ${schema}.organization`,
  );
  await forgetUnnamed(
    manager,
    schema,
    named.map(({ siren }) => siren),
  );
}
