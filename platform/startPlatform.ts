import { setTimeout as pause } from 'node:timers/promises';
import { type RunningSubgraph, serveSubgraph } from '@relance/kit/serve.ts';
import { type PartnerName, partners } from '@relance/schema/partners.ts';
import { threadPlanner } from '@relance/router/planning/threadPlanner.ts';
import { serveRouter } from '@relance/router/serve.ts';
import { followSupergraph } from './followSupergraph.ts';
import { passingKeys } from './keys.ts';
import type { Opened } from './opened.ts';
import { type RouterSettings, routerOptions } from './routerOptions.ts';
import { committedSupergraph, type Settings } from './settings.ts';
import { subgraphs } from './subgraphs.ts';
import { type PlannerOf, readPlanner, readSupergraph } from './supergraph.ts';

export interface PlatformSettings extends RouterSettings, Pick<Settings, 'demo'> {
  supergraph?: string;
  plan?: PlannerOf;
}

/** Serves every subgraph and the router in this process; answers the router's address. */
export async function startPlatform(
  settings: PlatformSettings,
  databaseUrls: Record<PartnerName, string>,
  opened: Opened,
): Promise<string> {
  const { plan = threadPlanner, supergraph: path = committedSupergraph } = settings;
  const served = await readSupergraph(path);
  const options = await routerOptions(settings);
  const keys = passingKeys();
  // Beside the subgraphs' own start: it takes as long.
  const planner = readPlanner(path, served, plan);
  planner.catch(() => undefined);
  // The conference is last, so it is closed first: nobody follows a feed that closes.
  const running = await Promise.all(
    Object.values(subgraphs).map((subgraph) =>
      opened.keep(() =>
        serveSubgraph(subgraph, {
          databaseUrl: databaseUrls[subgraph.name],
          port: 0,
          demo: settings.demo,
          key: keys.of(subgraph.name),
        }),
      ),
    ),
  );
  const addresses = Object.fromEntries(
    running.map((subgraph) => [subgraph.name, { ...subgraph, key: keys.of(subgraph.name) }]),
  );
  const feeds = Object.fromEntries(
    running.map(({ name, url }) => [name, { url, key: keys.ofFeed(name) }]),
  );
  const conference = addresses['conference'];
  const before = await caughtUp(conference);
  for (const subgraph of running) subgraph.follow(feeds);
  const router = await opened.keep(async () =>
    serveRouter({
      planner: await planner,
      subgraphs: addresses,
      ...options,
    }),
  );
  await opened.keep(async () => followSupergraph(router, { path, served, plan }));
  await indexed(conference, before, opened);
  return router.url;
}

/**
 * Waits until the lists hold what the owners hold now. What `indexStatus` says of an earlier run
 * does not count: the owners may have changed at this start, as when the demo data is taken out.
 */
async function indexed(
  conference: RunningSubgraph | undefined,
  before: Map<string, string>,
  opened: Opened,
): Promise<void> {
  for (let patience = 2_400; patience > 0 && !opened.closing; patience--) {
    const now = await caughtUp(conference);
    if (partners.every(({ owner }) => now.has(owner) && now.get(owner) !== before.get(owner)))
      return;
    await pause(25);
  }
}

/** When the index last held everything of an owner, by owner; without those it is behind with. */
async function caughtUp(conference: RunningSubgraph | undefined): Promise<Map<string, string>> {
  const query = '{ indexStatus { feeds { owner behind caughtUpAt } } }';
  const answer = (await conference?.execute({ query })) as Answer | undefined;
  const feeds = answer?.data?.indexStatus.feeds ?? [];
  return new Map(
    feeds.flatMap(({ owner, behind, caughtUpAt }) =>
      behind === 0 && caughtUpAt !== null ? [[owner, caughtUpAt]] : [],
    ),
  );
}

interface Answer {
  data?: {
    indexStatus: { feeds: { owner: string; behind: number; caughtUpAt: string | null }[] };
  } | null;
}
