import type { QueryPlan } from '@apollo/query-planner';
import type { Answer } from '../engine/answer.ts';
import type { ExecuteOptions } from '../engine/compiledOperation.ts';
import type { PreparedOperation } from '../engine/preparedOperation.ts';

/** One request to a subgraph; milliseconds since the operation began. */
interface ExplainedFetch {
  subgraph: string;
  from: number;
  to: number;
  query: string;
}

/** What `extensions.explain` tells of an operation. */
export interface Explanation {
  /** Whether a kept answer would have been used (`hit`), is missing (`miss`) or must not be kept (`pass`). */
  cache: 'hit' | 'miss' | 'pass';
  milliseconds: number;
  fetches: ExplainedFetch[];
  plan: QueryPlan;
}

/** Executes an operation and says how: nobody shares the answer, and it is not kept. */
export async function explained(
  prepared: PreparedOperation,
  options: ExecuteOptions,
  cache: Explanation['cache'],
): Promise<Answer> {
  const start = performance.now();
  const fetches: ExplainedFetch[] = [];
  const since = () => Math.round((performance.now() - start) * 100) / 100;
  const answer = await prepared.execute({
    ...options,
    fetch: async (subgraph, request) => {
      const { query } = JSON.parse(request.body) as { query: string };
      const told = { subgraph, from: since(), to: Number.NaN, query };
      fetches.push(told);
      try {
        return await options.fetch(subgraph, request);
      } finally {
        told.to = since();
      }
    },
  });
  const { plan } = prepared;
  const explain: Explanation = { cache, milliseconds: since(), fetches, plan };
  const body = JSON.parse(answer.body.toString()) as { extensions?: Record<string, unknown> };
  const extensions = { ...body.extensions, explain };
  return { ...answer, body: Buffer.from(`${JSON.stringify({ ...body, extensions })}\n`) };
}
