import type { FetchNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import { inKnownOrder, repeatedFetches } from './knownOrder.ts';

function fetchOf(serviceName: string, place: number, field: string): FetchNode {
  const operationName = `Home__${serviceName}__${place}`;
  return {
    ...{ kind: 'Fetch', serviceName, operationName, operationKind: OperationTypeNode.QUERY },
    ...{ operation: `query ${operationName} { ${field} }`, requires: [] },
  };
}

describe('the fetches of a plan that ask the same', () => {
  it('are found whatever number the planner gave them', () => {
    const [one, other] = [fetchOf('products', 2, 'name'), fetchOf('products', 5, 'name')];
    const others = [fetchOf('products', 3, 'price'), fetchOf('reviews', 4, 'name')];

    expect(repeatedFetches([one, ...others, other])).toEqual(new Set([one, other]));
  });
});

describe('the representations of a fetch', () => {
  it('stay in the order of the answer where they are the first of their kind', () => {
    const sent = new Map<string, string[]>();

    expect(inKnownOrder(sent, 'reviews', ['b', 'a'])).toEqual(['b', 'a']);
    expect(inKnownOrder(sent, 'reviews', ['a', 'c'])).toEqual(['a', 'c']);
  });

  it('take the order in which the same ones were sent to that subgraph before', () => {
    const sent = new Map<string, string[]>();

    inKnownOrder(sent, 'reviews', ['b', 'a']);

    expect(inKnownOrder(sent, 'reviews', ['a', 'b'])).toEqual(['b', 'a']);
    expect(inKnownOrder(sent, 'products', ['a', 'b'])).toEqual(['a', 'b']);
  });
});
