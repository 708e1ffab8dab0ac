import { setTimeout as pause } from 'node:timers/promises';
import { type RunningSubgraph, serveSubgraph } from '@relance/kit/serve.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import { serveRouter } from '@relance/router/serve.ts';
import type { Opened } from './opened.ts';
import type { Settings } from './settings.ts';
import { subgraphs } from './subgraphs.ts';
import { readSupergraph } from './supergraph.ts';

/** Serves every subgraph and the router in this process; answers the router's address. */
export async function startPlatform(
  settings: Pick<Settings, 'port' | 'host' | 'demo'>,
  databaseUrls: Record<PartnerName, string>,
  opened: Opened,
): Promise<string> {
  // The conference is last, so it is closed first: nobody follows a feed that closes.
  const running = await Promise.all(
    Object.values(subgraphs).map((subgraph) =>
      opened.keep(
        serveSubgraph(subgraph, {
          databaseUrl: databaseUrls[subgraph.name],
          port: 0,
          demo: settings.demo,
        }),
      ),
    ),
  );
  const addresses = Object.fromEntries(running.map((subgraph) => [subgraph.name, subgraph]));
  const feeds = Object.fromEntries(running.map(({ name, url }) => [name, url]));
  for (const subgraph of running) subgraph.follow(feeds);
  const router = await opened.keep(
    serveRouter({
      supergraphSdl: await readSupergraph(),
      subgraphs: addresses,
      port: settings.port,
      host: settings.host,
    }),
  );
  await indexed(addresses['conference'], opened);
  return router.url;
}

/** Waits until the lists hold what the owners hold: matters on the first start alone. */
async function indexed(conference: RunningSubgraph | undefined, opened: Opened): Promise<void> {
  const query = '{ indexStatus { feeds { behind caughtUpAt } } }';
  for (let patience = 600; patience > 0 && !opened.closing; patience--) {
    const answer = (await conference?.execute({ query })) as Answer | undefined;
    const feeds = answer?.data?.indexStatus.feeds;
    if (feeds?.every(({ behind, caughtUpAt }) => behind === 0 && caughtUpAt !== null)) return;
    await pause(100);
  }
}

interface Answer {
  data?: { indexStatus: { feeds: { behind: number; caughtUpAt: string | null }[] } } | null;
}
