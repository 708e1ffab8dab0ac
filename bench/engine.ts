import { Engine } from '@relance/router/engine/engine.ts';
import type { SubgraphResponse } from '@relance/router/execution/requestExecution.ts';
import { inProcessPlanner } from '@relance/router/planning/inProcessPlanner.ts';
import { openShop, type Shop, stockServer } from '../tests/support/shop/shop.ts';
import { type BenchReport, percentile } from './report.ts';

// Many hops between people, reviews and items: the same entities stand in many places.
const deep = `{
  users { id name friends { id name reviews { ...R about { upc name label
    reviews { ...R writer { id name } about { upc label name reviews { ...R } } } } } } }
  reviews { ...R writer { id name } about { ...I reviews { ...R about { ...I } writer { name } } } }
  items { ...I reviews { ...R about { ...I } } ... on Book { estimate rank } }
}
fragment R on Review { id body }
fragment I on Item { __typename upc name price label }`;

const rounds = 7;
const requestsPerRound = 60;

/** CPU of one deep query in the engine, beside Apollo Server with Apollo Gateway; no network. */
export async function engine(): Promise<BenchReport> {
  const shop = openShop();
  const ask = recorded(shop);
  const stock = await stockServer(shop, ask);
  const own = new Engine({ planner: inProcessPlanner(shop.supergraphSdl) });
  const prepared = await own.prepare({ document: deep });
  let bytes = 0;
  const byStock = async () => {
    const { body } = await stock.executeOperation({ query: deep });
    if (body.kind === 'single') bytes = JSON.stringify(body.singleResult).length;
  };
  const byEngine = async () => {
    await prepared.execute({
      fetch: async (subgraph, { body }) => (await ask(subgraph, body)) as SubgraphResponse,
    });
  };
  const stockTimes: number[] = [];
  const engineTimes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    stockTimes.push(await cpuPerRequest(byStock));
    engineTimes.push(await cpuPerRequest(byEngine));
  }
  await stock.stop();
  await own.close();
  const stockCpu = percentile(stockTimes.slice(1), 0.5);
  const engineCpu = percentile(engineTimes.slice(1), 0.5);
  return {
    results: {
      answer_bytes: bytes,
      stock_cpu_ms: stockCpu,
      engine_cpu_ms: engineCpu,
      engine_slow_paths: [...own.fallbacks.values()].reduce((sum, count) => sum + count, 0),
    },
    ratios: { stock_to_engine_cpu: stockCpu / engineCpu },
    bars: {},
  };
}

/** Answers as JSON text by request, so that subgraphs cost one JSON.parse and nothing else. */
function recorded({ ask }: Shop): Shop['ask'] {
  const texts = new Map<string, string>();
  return async (subgraph, body) => {
    const key = `${subgraph}\n${body}`;
    const known = texts.get(key) ?? JSON.stringify(await ask(subgraph, body));
    texts.set(key, known);
    return JSON.parse(known) as unknown;
  };
}

/** Milliseconds of CPU, user and system. */
async function cpuPerRequest(request: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < requestsPerRound; count++) await request();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / requestsPerRound;
}
