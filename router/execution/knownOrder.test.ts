import { inKnownOrder } from './knownOrder.ts';

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
