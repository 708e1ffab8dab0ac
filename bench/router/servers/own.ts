import { threadPlanner } from '@relance/router/planning/threadPlanner.ts';
import { serveRouter } from '@relance/router/serve.ts';
import { plannerFlags } from './plannerFlags.ts';
import type { ServeOptions } from './serveOptions.ts';

/** The router as the product starts it, but that equal operations at the same time are all executed. */
export async function serve({ supergraphSdl, subgraphs, cache }: ServeOptions): Promise<string> {
  const addresses = Object.entries(subgraphs).map(([name, url]) => [name, { url }] as const);
  const planner = await threadPlanner(supergraphSdl, { execArgv: plannerFlags() });
  const types = planner.digest.apiSdl.matchAll(/^type (\w+)/gm);
  const { url } = await serveRouter({
    ...{ planner, port: 0, sharing: false },
    subgraphs: Object.fromEntries(addresses),
    kindsOfTypes: new Map([...types].map(([, type = '']) => [type, ['Reference']])),
    ...(cache ? {} : { cacheBytes: 0 }),
  });
  return `${url}/graphql`;
}
