import { randomUUID } from 'node:crypto';
import { ownerKey } from '@relance/schema/access/signature.ts';
import { threadPlanner } from '@relance/router/planning/threadPlanner.ts';
import { serveRouter } from '@relance/router/serve.ts';
import { plannerFlags } from './plannerFlags.ts';
import type { ServeOptions } from './serveOptions.ts';

const unreached = { public: 1e9, signedIn: 1e9, imports: 1e9 };

/**
 * The router as the product starts it, with signed requests and counted callers, but that equal operations at the
 * same time are all executed, and that no budget bounds them: peers have none, and say no costs.
 */
export async function serve({ supergraphSdl, subgraphs, cache }: ServeOptions): Promise<string> {
  const addresses = Object.entries(subgraphs).map(
    ([name, url]) => [name, { url, key: ownerKey(randomUUID(), name) }] as const,
  );
  const planner = await threadPlanner(supergraphSdl, { execArgv: plannerFlags() });
  const types = planner.digest.apiSdl.matchAll(/^type (\w+)/gm);
  const { url } = await serveRouter({
    ...{ planner, port: 0, sharing: false, limits: unreached },
    verify: () => Promise.reject(new Error('nobody logs in to a bench')),
    subgraphs: Object.fromEntries(addresses),
    kindsOfTypes: new Map([...types].map(([, type = '']) => [type, ['Reference']])),
    ...(cache ? {} : { cacheBytes: 0 }),
  });
  return `${url}/graphql`;
}
