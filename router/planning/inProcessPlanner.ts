import type { Planner } from './planner.ts';
import { SupergraphPlanner } from './supergraphPlanner.ts';

/** Plans in this thread: for tests and tools, where nobody waits for the event loop. */
export function inProcessPlanner(supergraphSdl: string): Planner {
  const planner = new SupergraphPlanner(supergraphSdl);
  return {
    digest: planner.digest,
    plan: async (document, operationName) => planner.plan(document, operationName),
    close: async () => undefined,
  };
}
