import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { threadPlanner } from '@relance/router/planning/threadPlanner.ts';
import { serveRouter } from '@relance/router/serve.ts';
import { listening } from './listening.ts';
import { plannerFlags } from './plannerFlags.ts';

export interface Rejecting {
  /** Where requests are asked. */
  url: string;
  /** Answers how many plans were asked for. */
  plans: string;
}

const supergraph = join(import.meta.dirname, '..', '..', '..', 'schema', 'supergraph.graphql');

/** The router over this repository's own graph, whose owners are nowhere: what is refused does not need them. */
export async function serve(): Promise<Rejecting> {
  const planner = await threadPlanner(readFileSync(supergraph, 'utf8'), {
    execArgv: plannerFlags(),
  });
  let plans = 0;
  const names = planner.digest.subgraphs.map(({ name }) => name);
  const { url } = await serveRouter({
    planner: {
      digest: planner.digest,
      plan: (...asked) => {
        plans += 1;
        return planner.plan(...asked);
      },
      close: () => planner.close(),
    },
    ...{ port: 0, cacheBytes: 0, demand: {} },
    subgraphs: Object.fromEntries(names.map((name) => [name, { url: 'http://127.0.0.1:9' }])),
  });
  const counter = createServer((_request, response) => response.end(String(plans)));
  return { url: `${url}/graphql`, plans: await listening(counter) };
}
