import { threadPlanner } from '@relance/router/planning/threadPlanner.ts';
import { serveRouter } from '@relance/router/serve.ts';
import type { ServeOptions } from './serveOptions.ts';

/** The router as the product starts it, but that equal operations at the same time are all executed. */
export async function serve({ supergraphSdl, subgraphs, cache }: ServeOptions): Promise<string> {
  if (cache) throw new Error('This router has no response cache yet: leave out the case "cached".');
  const addresses = Object.entries(subgraphs).map(([name, url]) => [name, { url }] as const);
  const { url } = await serveRouter({
    planner: await threadPlanner(supergraphSdl, { execArgv: plannerFlags() }),
    subgraphs: Object.fromEntries(addresses),
    port: 0,
    sharing: false,
  });
  return `${url}/graphql`;
}

// A thread takes no flags of V8.
function plannerFlags(): string[] {
  return process.execArgv.filter(
    (flag) => !/^--(?:max-semi-space-size|expose-gc|cpu-prof)/.test(flag),
  );
}
