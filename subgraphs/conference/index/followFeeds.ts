import { type DataSource, QueryFailedError } from 'typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '@relance/kit/log.ts';
import type { Background, Feeds } from '@relance/kit/subgraph.ts';
import { inCapitals } from '@relance/schema/partners.ts';
import { analyzeIndex } from './analyze.sql.ts';
import { applyPage, noteBehind, noteUnheard, readCursor } from './apply.sql.ts';
import { fetchPages, feedsOf, type OwnerFeed } from './feedClient.ts';
import { rebuildWhenAsked } from './rebuild.ts';

/** Seconds that one long poll lasts; `indexStatus` reads a silence of that length as no news. */
export const pollSeconds = 5;

/** Events after which an index is another one: plans that were made for the one before are poor. */
const manyEvents = 500;

const shortestRetry = 100;
const longestRetry = 2_000;

/** Keeps the index true: follows every owner's feed and rebuilds on request, until stopped. */
export function followFeeds(dataSource: DataSource, feeds: Feeds, log: Log): Background {
  const stopping = new AbortController();
  const { signal } = stopping;
  const work = feedsOf(feeds).map((feed) => {
    const { owner } = feed;
    // After a start and after a failure the owner answers at once: only then is it known again
    // whether the index holds everything.
    let wait = 0;
    return keepTrying(signal, log, `feed of ${owner}`, async () => {
      const asked = wait;
      wait = 0;
      try {
        await followOnce(dataSource, feed, log, asked, signal);
      } catch (error) {
        if (!signal.aborted) await noteUnheard(dataSource.manager, inCapitals(owner));
        throw error;
      }
      wait = pollSeconds;
    });
  });
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

/** Applies what follows the cursor, up to the feed's end; waits for something new if that is nothing. */
async function followOnce(
  dataSource: DataSource,
  feed: OwnerFeed,
  log: Log,
  wait: number,
  signal: AbortSignal,
): Promise<void> {
  const { owner } = feed;
  const name = inCapitals(owner);
  const cursor = await readCursor(dataSource.manager, 'record_index', name);
  let applied = 0;
  for await (const { after, page } of fetchPages(feed, cursor, wait, signal)) {
    try {
      const refused = await dataSource.transaction((manager) =>
        applyPage(manager, 'record_index', name, after, page),
      );
      if (!refused) return;
      applied += page.events.length;
      for (const { kind, recordId, reason } of refused) {
        log.error({ owner, kind, recordId, reason }, 'a record does not fit the index: set aside');
      }
    } catch (error) {
      await noteBehind(dataSource.manager, 'record_index', name, page);
      throw error;
    }
  }
  if (applied >= manyEvents) await analyzeIndex(dataSource, 'record_index');
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
      // The values of a statement are a whole page of a feed.
      if (error instanceof QueryFailedError) Object.assign(error, { parameters: undefined });
      log.warn({ err: error }, `${what}: retrying in ${retry} ms`);
      await pause(retry, undefined, { signal }).catch(() => undefined);
      retry = Math.min(retry * 2, longestRetry);
    }
  }
}
