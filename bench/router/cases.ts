import { atLeast, barOf, type BenchReport } from '../report.ts';
import { memory } from './memory.ts';
import { planning } from './planning.ts';
import { deep, small } from './questions.ts';
import { rejecting } from './rejecting.ts';
import type { Peer, Servers, Start } from './servers.ts';
import { inTurns, type Measured } from './turns.ts';

type Case = (servers: Servers, start: Start) => Promise<BenchReport>;

/** What is measured, by name; the promises are those of issue 4. */
export const cases = {
  deep: async (servers) => {
    const measured = await inTurns(servers, deep, 50);
    const ratios = {
      ...ratiosOf('deep_requests', measured, 'requestsPerSecond'),
      deep_p99_to_stock: measured.own.p99 / measured.stock.p99,
    };
    return {
      results: resultsOf('deep', measured),
      ratios,
      bars: {
        deep_requests_to_stock: atLeast(ratios.deep_requests_to_stock, 12),
        deep_requests_to_hive_native: atLeast(ratios.deep_requests_to_hive_native, 3),
        deep_requests_to_handwritten: atLeast(ratios.deep_requests_to_handwritten, 0.8),
        deep_p99_to_stock: barOf(ratios.deep_p99_to_stock, 1 / 5),
      },
    };
  },

  // One request at a time: nothing is shared between requests, and nothing waits for another.
  single: async (servers) => {
    const measured = await inTurns(servers, deep, 1);
    const ratios = ratiosOf('single_cpu', measured, 'cpuPerRequest');
    return {
      results: resultsOf('single', measured),
      ratios,
      bars: {
        single_cpu_to_stock: barOf(ratios.single_cpu_to_stock, 1 / 7),
        single_cpu_to_hive_native: barOf(ratios.single_cpu_to_hive_native, 1 / 2.5),
      },
    };
  },

  small: async (servers) => {
    const measured = await inTurns(servers, small, 50);
    const ratios = ratiosOf('small_requests', measured, 'requestsPerSecond');
    return {
      results: resultsOf('small', measured),
      ratios,
      bars: {
        small_requests_to_stock: atLeast(ratios.small_requests_to_stock, 8),
        small_requests_to_hive_native: atLeast(ratios.small_requests_to_hive_native, 3),
      },
    };
  },

  cached: async ({ static_bytes }, start) => {
    const own = await start('own', { options: { cache: true } });
    const measured = await inTurns({ own, static_bytes }, deep, 50);
    await own.stop();
    const ratio = measured.own.requestsPerSecond / measured.static_bytes.requestsPerSecond;
    return {
      results: resultsOf('cached', measured),
      ratios: {
        cached_requests_to_static_bytes: ratio,
        cached_cpu_to_static_bytes:
          measured.own.cpuPerRequest / measured.static_bytes.cpuPerRequest,
      },
      bars: { cached_requests_to_static_bytes: atLeast(ratio, 0.7) },
    };
  },

  // Free to use all cores, as in production: a planner in a thread is there to use another one.
  plan: async (_servers, start) => {
    const own = await start('own', { free: true });
    const stock = await start('stock', { free: true });
    const report = await planning({ own, stock });
    await Promise.all([own.stop(), stock.stop()]);
    return report;
  },

  // Garbage is collected before each look, so that what is seen is what is kept.
  memory: async (_servers, start) => {
    const own = await start('own', { flags: ['--expose-gc'] });
    const report = await memory(own);
    await own.stop();
    return report;
  },

  // CPU alone counts here, whatever core it was on.
  reject: () => rejecting(),
} satisfies Record<string, Case>;

const routers = ['stock', 'hive', 'hive_native', 'handwritten'] as const;

/** Our value by that of each other router, as `deep_requests_to_stock`. */
function ratiosOf<Name extends string>(
  name: Name,
  measured: Record<Peer, Measured>,
  of: keyof Measured,
): Record<`${Name}_to_${(typeof routers)[number]}`, number> {
  const ratios = routers.map((peer) => [
    `${name}_to_${peer}`,
    measured.own[of] / measured[peer][of],
  ]);
  return Object.fromEntries(ratios) as ReturnType<typeof ratiosOf<Name>>;
}

function resultsOf(name: string, measured: Record<string, Measured>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(measured).flatMap(([peer, each]) => [
      [`${name}_${peer}_requests_per_second`, each.requestsPerSecond],
      [`${name}_${peer}_cpu_ms`, each.cpuPerRequest],
      [`${name}_${peer}_p99_ms`, each.p99],
      [`${name}_${peer}_busy_share`, each.busy],
    ]),
  );
}
