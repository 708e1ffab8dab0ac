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
