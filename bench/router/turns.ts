import { percentile } from '../report.ts';
import { forSeconds, load } from './load.ts';
import type { Question } from './questions.ts';
import type { Served } from './served.ts';
import { settings } from './settings.ts';

/** One server under one load. */
export interface Measured {
  requestsPerSecond: number;
  /** Milliseconds of CPU of the server's process. */
  cpuPerRequest: number;
  p99: number;
  /** CPU by wall clock: what is far below 1 waited for the load generator. */
  busy: number;
}

/** Every server in turn, round after round; medians. The first round warms up and is not counted. */
export async function inTurns<Name extends string>(
  servers: Readonly<Record<Name, Served>>,
  question: Question,
  connections: number,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(servers) as Name[];
  const rounds: Record<Name, Measured>[] = [];
  for (let round = 0; round <= settings.rounds; round++) {
    const measured: Partial<Record<Name, Measured>> = {};
    for (const name of names) measured[name] = await turn(servers[name], question, connections);
    if (round > 0) rounds.push(measured as Record<Name, Measured>);
  }
  return Object.fromEntries(
    names.map((name) => [name, medianOf(rounds.map((round) => round[name]))]),
  ) as Record<Name, Measured>;
}

async function turn(server: Served, question: Question, connections: number): Promise<Measured> {
  const before = await server.usage();
  const { requests, seconds, latencies } = await load({
    ...{ url: server.answer, question: () => question, connections },
    goOn: forSeconds(settings.seconds),
  });
  const cpu = (await server.usage()).cpu - before.cpu;
  return {
    requestsPerSecond: requests / seconds,
    cpuPerRequest: cpu / requests,
    p99: percentile(latencies, 0.99),
    busy: cpu / 1_000 / seconds,
  };
}

function medianOf(measured: readonly Measured[]): Measured {
  const median = (of: keyof Measured) =>
    percentile(
      measured.map((each) => each[of]),
      0.5,
    );
  return {
    requestsPerSecond: median('requestsPerSecond'),
    cpuPerRequest: median('cpuPerRequest'),
    p99: median('p99'),
    busy: median('busy'),
  };
}
