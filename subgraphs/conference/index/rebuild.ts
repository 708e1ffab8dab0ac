import { setTimeout as pause } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';
import type { DataSource, EntityManager } from 'typeorm';
import type { Feeds } from '@relance/kit/subgraph.ts';
import { changeKinds } from '@relance/schema/changeKinds.ts';
import { inCapitals } from '@relance/schema/partners.ts';
import { analyzeIndex } from './analyze.sql.ts';
import { applyPage, readCursor, tellChanged, tellShown } from './apply.sql.ts';
import { fetchPages, feedsOf, type OwnerFeed } from './feedClient.ts';
import { keepNewestVersions } from '../history/versions.sql.ts';
import { createEmptyTables, createIndexTables } from './indexTables.sql.ts';
import { indexTable } from './kinds.ts';
import { createListIndexes } from './listIndexes.sql.ts';
import { isAboutTheRecord } from './project.sql.ts';
import { createRollup } from '../statistics/rollup.sql.ts';

const lookEvery = 1_000;
const next = 'record_index_next';

/** Looks once whether a rebuild was asked for, and does it; a failure is kept for `indexStatus`. */
export async function rebuildWhenAsked(
  dataSource: DataSource,
  feeds: Feeds,
  signal: AbortSignal,
): Promise<void> {
  const done = await dataSource.transaction(async (manager) => {
    // The lock lasts as long as the work: another process passes over it, and takes over if we die.
    const [asked] = await manager.query<{ id: number }[]>(
      `SELECT id FROM index_rebuild WHERE finished_at IS NULL
       ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
    if (!asked) return false;
    const failure = await rebuild(dataSource, feeds, signal).then(() => null, inWords);
    if (signal.aborted) return true;
    await manager.query(
      'UPDATE index_rebuild SET finished_at = clock_timestamp(), failure = $2 WHERE id = $1',
      [asked.id, failure],
    );
    return true;
  });
  if (!done) await pause(lookEvery, undefined, { signal }).catch(() => undefined);
}

/** Builds the next edition from every owner's first event, serving the present one meanwhile. */
async function rebuild(dataSource: DataSource, feeds: Feeds, signal: AbortSignal): Promise<void> {
  // Nobody reads it yet: an index of rows that are there is built in one go.
  await fill(dataSource, createEmptyTables(next), feeds, signal);
  try {
    await dataSource.query(createListIndexes(next));
  } catch (error) {
    if (!isAboutTheRecord(error)) throw error;
    // A value that no index takes: the record is found, and set aside, where the indexes come first.
    await fill(dataSource, createIndexTables(next), feeds, signal);
  }
  await dataSource.query(createRollup(next));
  await analyzeIndex(dataSource, next);
  const catchUp = () => readRest(dataSource, feeds, signal);
  await catchUp();
  await dataSource.transaction((manager) => swap(manager, catchUp));
}

async function fill(
  dataSource: DataSource,
  createTables: string,
  feeds: Feeds,
  signal: AbortSignal,
): Promise<void> {
  await dataSource.query(`DROP SCHEMA IF EXISTS ${next} CASCADE`);
  await dataSource.query(createTables);
  await readRest(dataSource, feeds, signal);
}

/** Every owner’s feed from where the next edition stands. */
async function readRest(dataSource: DataSource, feeds: Feeds, signal: AbortSignal): Promise<void> {
  for (const feed of feedsOf(feeds)) {
    try {
      await readAll(dataSource, feed, signal);
    } catch (error) {
      throw new Error(`the feed of ${feed.owner} could not be read to its end`, { cause: error });
    }
  }
}

async function readAll(
  dataSource: DataSource,
  feed: OwnerFeed,
  signal: AbortSignal,
): Promise<void> {
  const owner = inCapitals(feed.owner);
  for (let complete = false; !complete;) {
    const cursor = await readCursor(dataSource.manager, next, owner);
    for await (const { after, page } of fetchPages(feed, cursor, 0, signal)) {
      const applied = await dataSource.transaction((manager) =>
        applyPage(manager, next, owner, after, page),
      );
      if (!applied) break;
      // An owner that writes all the time always has one more: following its feed brings that.
      complete = page.complete;
    }
  }
}

// Whoever follows a feed finds another cursor afterwards and reads on from there. It locks its cursor
// first, and so do we: dropping the tables while a page goes in would be a deadlock.
async function swap(manager: EntityManager, catchUp: () => Promise<void>): Promise<void> {
  await manager.query('LOCK TABLE record_index.feed_cursor IN ACCESS EXCLUSIVE MODE');
  // Nothing goes into the present edition any more: what it has beyond the next one is soon read.
  if (await isBehind(manager)) await catchUp();
  await keepNewestVersions(manager, next);
  await manager.query('ALTER SCHEMA record_index RENAME TO record_index_before');
  await manager.query(`ALTER SCHEMA ${next} RENAME TO record_index`);
  await manager.query('DROP SCHEMA record_index_before CASCADE');
  await tellChanged(manager, changeKinds);
  await tellShown(manager, Object.keys(indexTable));
}

// Whoever has seen a record must not see it vanish, for however short a time.
async function isBehind(manager: EntityManager): Promise<boolean> {
  const [{ behind }] = await manager.query<[{ behind: boolean }]>(
    `SELECT EXISTS (
       SELECT FROM record_index.feed_cursor AS present JOIN ${next}.feed_cursor AS coming USING (owner, epoch)
       WHERE (coming.position, coming.event) < (present.position, present.event)) AS behind`,
  );
  return behind;
}

/** The message with those of its causes: "fetch failed" alone says nothing. */
function inWords(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  // Several addresses were tried, each in vain.
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(inWords).join(', ');
  return error.cause === undefined ? error.message : `${error.message}: ${inWords(error.cause)}`;
}
