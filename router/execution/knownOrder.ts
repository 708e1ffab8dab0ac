import type { FetchNode } from '@apollo/query-planner';
import { withoutIndex } from './requestBody.ts';

/** The fetches whose subgraph is asked the same in another place of the plan, perhaps for the same entities. */
export function repeatedFetches(fetches: readonly FetchNode[]): Set<FetchNode> {
  const alike = new Map<string, FetchNode[]>();
  for (const fetch of fetches) {
    const asked = `${fetch.serviceName}\n${withoutIndex(fetch).operation}`;
    alike.set(asked, [...(alike.get(asked) ?? []), fetch]);
  }
  return new Set([...alike.values()].filter(({ length }) => length > 1).flat());
}

// Longer lists are seldom the same twice, and to sort them takes the time that it should save.
const longest = 200;

/**
 * The representations of a fetch, in the order in which this request has sent the same ones before: two
 * paths of a plan often meet the same entities in another order, and as one text they are sent once.
 */
export function inKnownOrder(
  sent: Map<string, readonly string[]>,
  subgraph: string,
  representations: readonly string[],
): readonly string[] {
  if (representations.length < 2 || representations.length > longest) return representations;
  const content = `${subgraph}\n${[...representations].sort().join('\n')}`;
  const known = sent.get(content);
  if (known) return known;
  sent.set(content, representations);
  return representations;
}
