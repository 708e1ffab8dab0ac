import type { DataSource } from 'typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@relance/kit/log.ts';
import type { Background, Feeds } from '@relance/kit/subgraph.ts';
import { applyPage, noteRefusedPage, readCursor } from './apply.sql.ts';
import { fetchPage } from './feedClient.ts';
import { rebuildWhenAsked } from './rebuild.ts';

/** Seconds that one long poll lasts; `indexStatus` reads a silence of that length as no news. */
export const pollSeconds = 5;

const shortestRetry = 100;
const longestRetry = 2_000;

/** Keeps the index true: follows every owner's feed and rebuilds on request, until stopped. */
export function followFeeds(dataSource: DataSource, feeds: Feeds, log: Log): Background {
  const stopping = new AbortController();
  const { signal } = stopping;
  const work = Object.entries(feeds).map(([owner, url]) =>
    keepTrying(signal, log, `feed of ${owner}`, () => followOnce(dataSource, owner, url, signal)),
  );
  work.push(
    keepTrying(signal, log, 'index rebuild', () => rebuildWhenAsked(dataSource, feeds, signal)),
  );
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(work);
    },
  };
}

async function followOnce(
  dataSource: DataSource,
  owner: string,
  url: string,
  signal: AbortSignal,
): Promise<void> {
  const name = owner.toUpperCase();
  const cursor = await readCursor(dataSource.manager, 'record_index', name);
  const page = await fetchPage(url, cursor, cursor === null ? 0 : pollSeconds, signal);
  try {
    await dataSource.transaction((manager) =>
      applyPage(manager, 'record_index', name, cursor, page),
    );
  } catch (error) {
    await noteRefusedPage(dataSource.manager, 'record_index', name, page);
    throw error;
  }
}

// An owner that is down costs its own freshness only; the wait grows so that nobody is hammered.
async function keepTrying(
  signal: AbortSignal,
  log: Log,
  what: string,
  once: () => Promise<void>,
): Promise<void> {
  let retry = shortestRetry;
  while (!signal.aborted) {
    try {
      await once();
      retry = shortestRetry;
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ err: error }, `${what}: retrying in ${retry} ms`);
      await pause(retry, undefined, { signal }).catch(() => undefined);
      retry = Math.min(retry * 2, longestRetry);
    }
  }
}
