import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from '../report.ts';

/** What the public looks at, some of it never the same twice. */
const addresses = [
  (turn: number) => `/aides?q=${turn % 2 === 0 ? 'festival' : 'travaux'}%20${turn}`,
  (turn: number) => `/aides?page=${turn}`,
  () => '/',
  () => '/plan',
];
const between = 100;
const visitsAlone = 200;

interface Told {
  state: string;
  links: { self: string };
}

/** How long public pages take while nothing else happens, and while a job writes the whole list into a file. */
export async function visitsBesideJob(url: string) {
  await visits(url, () => false, 40);
  const alone = await visits(url, () => false, visitsAlone);
  const job = await begun(url);
  let over = false;
  const watching = watch(url, job).then(() => (over = true));
  const beside = await visits(url, () => over, 2_000);
  await watching;
  const [before, during] = [percentile(alone, 0.99), percentile(beside, 0.99)];
  return {
    worst: during / before,
    results: {
      visits_alone: alone.length,
      visits_beside_job: beside.length,
      alone_p50_ms: percentile(alone, 0.5),
      alone_p99_ms: before,
      beside_job_p50_ms: percentile(beside, 0.5),
      beside_job_p99_ms: during,
    },
    ratios: { beside_job_p50: percentile(beside, 0.5) / percentile(alone, 0.5) },
  };
}

async function visits(url: string, isOver: () => boolean, most: number): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < most && !isOver(); turn += 1) {
    const path = addresses[turn % addresses.length]?.(turn) ?? '/';
    const start = performance.now();
    const response = await fetch(url + path, { headers: { accept: 'text/html' } });
    await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
    times.push(performance.now() - start);
    await pause(between);
  }
  return times;
}

async function begun(url: string): Promise<Told> {
  const response = await fetch(`${url}/jobs`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ list: 'subsidies', format: 'csv' }),
  });
  if (response.status !== 202) throw new Error(await response.text());
  return (await response.json()) as Told;
}

async function watch(url: string, { links }: Told): Promise<void> {
  for (;;) {
    await pause(500);
    const response = await fetch(url + links.self, { headers: { accept: 'application/json' } });
    const { state } = (await response.json()) as Told;
    if (state === 'DONE') return;
    if (state !== 'RUNNING' && state !== 'QUEUED') throw new Error(`The job is ${state}.`);
  }
}
