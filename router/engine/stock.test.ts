import type { ApolloServer } from '@apollo/server';
import { answerOfEngine, answerOfStock } from '../../tests/support/shop/compare.ts';
import { shopRequests } from '../../tests/support/shop/operations.ts';
import { openShop, type Shop, stockServer } from '../../tests/support/shop/shop.ts';
import type { SubgraphFetch, SubgraphResponse } from '../execution/requestExecution.ts';
import { inProcessPlanner } from '../planning/inProcessPlanner.ts';
import { Engine } from './engine.ts';

function fetchFrom(shop: Shop): SubgraphFetch {
  return async (subgraph, { body }) => (await shop.ask(subgraph, body)) as SubgraphResponse;
}

describe('the engine answers as Apollo Server with Apollo Gateway does:', () => {
  let stock: ApolloServer;
  let engine: Engine;
  // A shop each: mutations change it.
  const stockShop = openShop();
  const engineShop = openShop();

  beforeAll(async () => {
    stock = await stockServer(stockShop);
    engine = new Engine({ planner: inProcessPlanner(engineShop.supergraphSdl) });
  });

  afterAll(async () => {
    await stock.stop();
    await engine.close();
  });

  it.each(Object.entries(shopRequests))('%s', async (_, request) => {
    const expected = await answerOfStock(stock, request);

    const answer = await answerOfEngine(engine, fetchFrom(engineShop), request);

    expect(answer).toEqual(expected);
  });

  it('save that it keeps a field which stock loses: a type within an interface within that type', async () => {
    const request = { query: '{ book(upc: "b1") { ... on Item { ... on Book { name } } } }' };

    const answer = await answerOfEngine(engine, fetchFrom(engineShop), request);

    expect(answer.data).toEqual({ book: { name: 'Emma' } });
    expect((await answerOfStock(stock, request)).data).toEqual({ book: {} });
  });
});
