import { spawnSync } from 'node:child_process';
import { startEmbeddedPostgres } from '../platform/postgres/embedded.ts';
import { inFolder, startMeasured } from './platform.ts';
import { barOf, type BenchReport, percentile } from './report.ts';

const laterStarts = Number(process.env['BENCH_STARTS'] ?? 5);

/** How long `npm start` takes to its first answer, beside the least that it could take. */
export async function startup(): Promise<BenchReport> {
  const { first, later } = await inFolder(ownStarts);
  const node = Array.from({ length: laterStarts }, nodeAlone);
  const postgres = await inFolder(postgresAlone);
  const second = percentile(later, 0.5);
  const peer = percentile(node, 0.5) + percentile(postgres, 0.5);
  return {
    results: {
      first_start_ms: first,
      second_start_ms: second,
      second_start_max_ms: Math.max(...later),
      node_alone_ms: percentile(node, 0.5),
      postgres_alone_ms: percentile(postgres, 0.5),
    },
    ratios: { second_start_to_node_and_postgres: second / peer },
    bars: { second_start_ms: barOf(second, 5_000) },
  };
}

async function ownStarts(data: string): Promise<{ first: number; later: number[] }> {
  const times: number[] = [];
  for (let start = 0; start <= laterStarts; start++) {
    const { milliseconds, process } = await startMeasured(data);
    await process.end('SIGINT');
    times.push(milliseconds);
  }
  const [first = Number.NaN, ...later] = times;
  return { first, later };
}

function nodeAlone(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '']);
  return performance.now() - start;
}

/** The bare server on data that is there already. */
async function postgresAlone(directory: string): Promise<number[]> {
  const times: number[] = [];
  for (let start = 0; start <= laterStarts; start++) {
    const began = performance.now();
    const server = await startEmbeddedPostgres({ directory });
    times.push(performance.now() - began);
    await server.stop();
  }
  return times.slice(1);
}
