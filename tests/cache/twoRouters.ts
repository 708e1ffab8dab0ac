import { inProcessPlanner } from '@relance/router/planning/inProcessPlanner.ts';
import { type RunningRouter, serveRouter } from '@relance/router/serve.ts';
import { partners, type PartnerName } from '@relance/schema/partners.ts';
import { committedSupergraph } from '../../platform/settings.ts';
import { subgraphs } from '../../platform/subgraphs.ts';
import { readSupergraph } from '../../platform/supergraph.ts';
import { type ServedSubgraph, serveForTest } from '../support/subgraphs.ts';
import { verifyEverybody } from '../support/tokens.ts';
import { feedOf } from '../support/signing.ts';

export interface TwoRouters {
  owners: Record<PartnerName, ServedSubgraph>;
  /** Keeps answers, as in production. */
  keeping: RunningRouter;
  /** The same over the same owners, and keeps nothing. */
  asking: RunningRouter;
  close: () => Promise<void>;
}

/** Every owner with demo records, behind two routers. */
export async function serveTwoRouters(): Promise<TwoRouters> {
  const served = await Promise.all(
    partners.map(async ({ name }) => [name, await serveForTest(subgraphs[name], { demo: true })]),
  );
  const owners = Object.fromEntries(served) as Record<PartnerName, ServedSubgraph>;
  const feeds = Object.fromEntries(
    partners.map(({ name }) => [name, feedOf(name, owners[name].url)]),
  );
  for (const owner of Object.values(owners)) owner.follow(feeds);
  const supergraph = await readSupergraph(committedSupergraph);
  const router = (cacheBytes?: number) =>
    serveRouter({
      planner: inProcessPlanner(supergraph),
      subgraphs: owners,
      verify: verifyEverybody,
      port: 0,
      ...(cacheBytes === undefined ? {} : { cacheBytes, sharing: false }),
    });
  const [keeping, asking] = await Promise.all([router(), router(0)]);
  return {
    ...{ owners, keeping, asking },
    close: async () => {
      await Promise.all([keeping.close(), asking.close()]);
      // The conference follows the others.
      await owners.conference.close();
      await Promise.all(partners.slice(0, -1).map(({ name }) => owners[name].close()));
    },
  };
}
