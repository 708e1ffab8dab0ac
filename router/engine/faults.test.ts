import type { ApolloServer } from '@apollo/server';
import {
  answerOfEngine,
  answerOfStock,
  type SeenAnswer,
} from '../../tests/support/shop/compare.ts';
import { faults } from '../../tests/support/shop/faults.ts';
import { shopRequests } from '../../tests/support/shop/operations.ts';
import { openShop, stockServer } from '../../tests/support/shop/shop.ts';
import type { SubgraphFetch, SubgraphResponse } from '../execution/requestExecution.ts';
import { inProcessPlanner } from '../planning/inProcessPlanner.ts';
import { Engine } from './engine.ts';

// A fault goes by names in the answers of subgraphs: what a client calls `id` is asked for by another one.
const requests = Object.values(shopRequests).filter(
  ({ query }) => !query.includes('mutation') && !/\bid: /.test(query),
);

describe('where subgraphs answer wrongly, the engine answers as stock does:', () => {
  const shop = openShop();
  let fault: (response: unknown) => unknown = (response) => response;
  const ask = async (subgraph: string, body: string) => fault(await shop.ask(subgraph, body));
  const fetchAsked: SubgraphFetch = async (subgraph, { body }) =>
    (await ask(subgraph, body)) as SubgraphResponse;
  let stock: ApolloServer;
  let engine: Engine;

  beforeAll(async () => {
    stock = await stockServer(shop, ask);
    engine = new Engine({ planner: inProcessPlanner(shop.supergraphSdl) });
  });

  afterAll(async () => {
    await stock.stop();
    await engine.close();
  });

  it.each(Object.keys(faults))('%s', async (name) => {
    fault = faults[name] ?? fault;

    for (const request of requests) {
      const expected = await answerOfStock(stock, request);
      const answer = await answerOfEngine(engine, fetchAsked, request);

      expect({ request, ...withoutCounts(answer) }).toEqual({
        request,
        ...withoutCounts(expected),
      });
    }
  });

  it('a list that is none, though the engine says which', async () => {
    const request = { query: '{ me { reviews { about { name } } } }' };
    fault = (response) =>
      JSON.parse(JSON.stringify(response).replace(/"reviews":\[.*?\]/, '"reviews":{"id":"r1"}'));

    const { errors, ...answer } = await answerOfEngine(engine, fetchAsked, request);

    const { errors: stockErrors, ...expected } = await answerOfStock(stock, request);
    expect(answer).toEqual(expected);
    expect(stockErrors[0]).toContain('value.flatMap is not a function');
    expect(errors[0]).toContain('Expected a list at \\"me.reviews.@.about\\"');
  });
});

/** The engine asks once for what stock asks several times: it expects fewer entities. */
function withoutCounts({ errors, ...answer }: SeenAnswer): SeenAnswer {
  return {
    ...answer,
    errors: errors.map((error) => error.replace(/contain \d+ elements/, 'contain n elements')),
  };
}
