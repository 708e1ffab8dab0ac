import { barOf, type BenchReport } from '../report.ts';
import { answerOf } from './answers.ts';
import { load } from './load.ts';
import { deepNumber, small } from './questions.ts';
import type { Served } from './served.ts';

const newOperations = 30;

/** How long the event loop stands still while operations come that were never planned. */
export async function planning(servers: Readonly<Record<'own' | 'stock', Served>>) {
  const own = await blocked(servers.own);
  const stock = await blocked(servers.stock);
  return {
    results: {
      plan_own_blocked_without_new_max_ms: own.without,
      plan_own_blocked_max_ms: own.longest,
      plan_own_new_operation_ms: own.each,
      plan_stock_blocked_max_ms: stock.longest,
      plan_stock_new_operation_ms: stock.each,
    },
    ratios: { plan_blocked_to_stock: own.longest / stock.longest },
    bars: { plan_blocked_max_ms: barOf(own.longest, 50) },
  } satisfies BenchReport;
}

async function blocked(server: Served) {
  // What is compiled or read at the first request of all is no plan of a new operation.
  await underLightLoad(server, () => planNew(server, 0, 3));
  const without = await watched(server, () => pause(1_000));
  const start = performance.now();
  const longest = await watched(server, () => planNew(server, 3, newOperations));
  return { without, longest, each: (performance.now() - start) / newOperations };
}

async function watched(server: Served, act: () => Promise<void>): Promise<number> {
  await server.watchLoop();
  await underLightLoad(server, act);
  return server.longestDelay();
}

async function planNew({ answer: url }: Served, from: number, count: number): Promise<void> {
  for (let number = from; number < from + count; number++) await answerOf(url, deepNumber(number));
}

/** A known operation goes on being asked, as it would be. */
async function underLightLoad({ answer: url }: Served, act: () => Promise<void>): Promise<void> {
  let goesOn = true;
  const asking = load({ url, question: () => small, connections: 2, goOn: () => goesOn });
  try {
    await act();
  } finally {
    goesOn = false;
    await asking;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
