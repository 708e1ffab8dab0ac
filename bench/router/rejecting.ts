import { hostileRequests } from '../../tests/support/hostileDocuments.ts';
import { barOf, type BenchReport } from '../report.ts';
import { Served } from './served.ts';
import type { Rejecting } from './servers/rejecting.ts';
import { settings } from './settings.ts';

const perTurn = 10;

/** What refusing each of the hostile requests costs, beside validating it without limits. */
export async function rejecting(): Promise<BenchReport> {
  const own = await Served.start<Rejecting>({ module: 'router/servers/rejecting.ts' });
  const validation = await Served.start({ module: 'router/servers/validating.ts' });
  const results: Record<string, number> = {};
  const means: number[] = [];
  // The worst turn of all: a bound on what an attacker can make us spend is no mean.
  let most = 0;
  const ratios: number[] = [];
  for (const [name, { query, variables, code }] of Object.entries(hostileRequests)) {
    const body = JSON.stringify({ query, variables });
    const refused = await answerOf(own.answer.url, body);
    // What is larger than any request is refused before it is read.
    if (!refused.includes(`"code":"${body.length > 131_072 ? 'BAD_REQUEST' : code}"`)) {
      throw new Error(`${name} is not refused as ${code}: ${refused.slice(0, 300)}`);
    }
    await turn(own, own.answer.url, body, 3 * perTurn);
    const turns: number[] = [];
    for (let round = 0; round < 2 + settings.rounds; round++) {
      turns.push(await turn(own, own.answer.url, body, perTurn));
    }
    const mean = turns.reduce((sum, each) => sum + each, 0) / turns.length;
    const peer = await turn(validation, validation.answer, body, 3);
    results[`reject_${name}_cpu_ms`] = mean;
    results[`reject_${name}_most_cpu_ms`] = Math.max(...turns);
    results[`reject_${name}_validation_cpu_ms`] = peer;
    means.push(mean);
    most = Math.max(most, ...turns);
    ratios.push(mean / peer);
  }
  const plans = Number(await (await fetch(own.answer.plans)).text());
  await Promise.all([own.stop(), validation.stop()]);
  return {
    results: {
      ...results,
      reject_requests: means.length,
      reject_dearest_mean_cpu_ms: Math.max(...means),
      reject_mean_cpu_ms: means.reduce((sum, each) => sum + each, 0) / means.length,
      reject_max_cpu_ms: most,
      reject_plans: plans,
    },
    ratios: { reject_cheapest_to_validation: Math.min(...ratios) },
    bars: { reject_max_cpu_ms: barOf(most, 5), reject_plans: barOf(plans, 0) },
  };
}

/** Milliseconds of CPU of the server's process per request, HTTP and all. */
async function turn(
  server: Served<unknown>,
  url: string,
  body: string,
  requests: number,
): Promise<number> {
  const before = await server.usage();
  for (let request = 0; request < requests; request++) await answerOf(url, body);
  return ((await server.usage()).cpu - before.cpu) / requests;
}

async function answerOf(url: string, body: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body })).text();
}
