import { barOf, type BenchReport } from '../report.ts';
import { load, times } from './load.ts';
import { smallNumber } from './questions.ts';
import type { Served } from './served.ts';
import { settings } from './settings.ts';

const operations = 10_000;
const tenths = 10;
const megabyte = 1024 * 1024;

/**
 * Many requests over more operations than the router keeps: what it uses after each tenth of them.
 * A few operations are asked for often and all now and then, as clients do.
 */
export async function memory(server: Served): Promise<BenchReport> {
  const draw = random(1);
  const question = () => smallNumber(Math.floor(operations * draw() ** 8));
  const results: Record<string, number> = {};
  const rss: number[] = [];
  const heap: number[] = [];
  const start = performance.now();
  for (let tenth = 1; tenth <= tenths; tenth++) {
    await load({
      ...{ url: server.answer, question, connections: 50 },
      goOn: times(settings.memoryRequests / tenths),
    });
    const used = await server.usage();
    rss.push(used.rss / megabyte);
    heap.push(used.heapUsed / megabyte);
    results[`memory_${tenth}0_percent_rss_mb`] = used.rss / megabyte;
    results[`memory_${tenth}0_percent_heap_mb`] = used.heapUsed / megabyte;
  }
  const seconds = (performance.now() - start) / 1_000;
  const grown = (values: number[]) =>
    (values[tenths - 1] ?? Number.NaN) / (values[tenths / 2 - 1] ?? Number.NaN);
  return {
    results: {
      memory_requests: settings.memoryRequests,
      memory_requests_per_second: settings.memoryRequests / seconds,
      ...results,
    },
    ratios: {},
    bars: {
      memory_rss_end_to_half: barOf(grown(rss), 1.1),
      memory_heap_end_to_half: barOf(grown(heap), 1.1),
    },
  };
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
