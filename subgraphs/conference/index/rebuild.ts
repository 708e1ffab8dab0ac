import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import type { Feeds } from '@relance/kit/subgraph.ts';
import { applyPage, readCursor } from './apply.sql.ts';
import { fetchPage } from './feedClient.ts';
import { createIndexTables } from './indexTables.sql.ts';

const lookEvery = 1_000;

/** Looks once whether a rebuild was asked for, and does it; a failure is kept for `indexStatus`. */
export async function rebuildWhenAsked(
  dataSource: DataSource,
  feeds: Feeds,
  signal: AbortSignal,
): Promise<void> {
  const [asked] = await dataSource.query<{ id: number }[]>(
    'SELECT id FROM index_rebuild WHERE finished_at IS NULL ORDER BY id LIMIT 1',
  );
  if (!asked) {
    await pause(lookEvery, undefined, { signal }).catch(() => undefined);
    return;
  }
  const failure = await rebuild(dataSource, feeds, signal).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (signal.aborted) return;
  await dataSource.query(
    'UPDATE index_rebuild SET finished_at = now(), failure = $1 WHERE finished_at IS NULL',
    [failure],
  );
}

/** Builds the next edition from every owner's first event, serving the present one meanwhile. */
async function rebuild(dataSource: DataSource, feeds: Feeds, signal: AbortSignal): Promise<void> {
  const next = 'record_index_next';
  await dataSource.query(`DROP SCHEMA IF EXISTS ${next} CASCADE`);
  await dataSource.query(createIndexTables(next));
  for (const [owner, url] of Object.entries(feeds)) {
    await readAll(dataSource, next, owner.toUpperCase(), url, signal);
  }
  await dataSource.transaction(swap);
}

async function readAll(
  dataSource: DataSource,
  schema: string,
  owner: string,
  url: string,
  signal: AbortSignal,
): Promise<void> {
  for (let more = true; more;) {
    const cursor = await readCursor(dataSource.manager, schema, owner);
    const page = await fetchPage(url, cursor, 0, signal);
    await dataSource.transaction((manager) => applyPage(manager, schema, owner, cursor, page));
    more = page.events.length > 0;
  }
}

// Whoever follows a feed finds another cursor afterwards and reads on from there.
async function swap(manager: EntityManager): Promise<void> {
  await manager.query('ALTER SCHEMA record_index RENAME TO record_index_before');
  await manager.query('ALTER SCHEMA record_index_next RENAME TO record_index');
  await manager.query('DROP SCHEMA record_index_before CASCADE');
}
