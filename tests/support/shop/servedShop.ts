import { inProcessPlanner } from '@relance/router/planning/inProcessPlanner.ts';
import { type RouterOptions, type RunningRouter, serveRouter } from '@relance/router/serve.ts';
import { openShop } from './shop.ts';

const { supergraphSdl, schemas, ask } = openShop();

// Nobody listens there: what is not answered in this process fails at once.
const nowhere = 'http://127.0.0.1:9';

/** The router over the shop and over an owner that does not answer, on a free port. */
export function serveShop(options: Partial<RouterOptions> = {}): Promise<RunningRouter> {
  process.env['LOG_LEVEL'] ??= 'silent';
  const subgraphs = Object.keys(schemas).map((name) => {
    const execute = (call: object) => ask(name, JSON.stringify(call));
    return [name, { url: nowhere, execute }] as const;
  });
  return serveRouter({
    planner: inProcessPlanner(supergraphSdl),
    subgraphs: { ...Object.fromEntries(subgraphs), tourism: { url: nowhere } },
    port: 0,
    ...options,
  });
}
