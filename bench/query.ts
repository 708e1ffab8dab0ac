import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { conference } from '@relance/conference/subgraph.ts';
import { pgTypes } from '@relance/kit/database/pgTypes.ts';
import { serveSubgraph, type RunningSubgraph } from '@relance/kit/serve.ts';
import { inProcessPlanner } from '@relance/router/planning/inProcessPlanner.ts';
import { serveRouter } from '@relance/router/serve.ts';
import { type Identity, identityOf } from '@relance/schema/access/identity.ts';
import { partners } from '@relance/schema/partners.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../platform/postgres/embedded.ts';
import { testKey } from '../tests/support/signing.ts';
import { type Answer, askGraph, postQuery } from '../tests/support/asking.ts';
import { inFolder } from './platform.ts';
import { cases, type QueryCase } from './query/cases.ts';
import { fillIndex } from './query/fill.sql.ts';
import { barOf, type BenchReport, percentile } from './report.ts';
import { readFile } from 'node:fs/promises';

const sizes = (process.env['BENCH_RECORDS'] ?? '10000,100000,1000000').split(',').map(Number);
const turns = Number(process.env['BENCH_TURNS'] ?? '40');
const warmUps = 4;
const wanted = process.env['BENCH_CASES']?.split(',');

/** Who asks: a partner’s agent, who may reckon de minimis and sees what everybody sees. */
const agent: Identity = identityOf('bench', ['partner:conference']);

interface Times {
  sql: number[];
  /** The statements of the subgraph alone, one after the other. */
  statements: number[];
  subgraph: number[];
  router: number[];
}

/** Questions at the subgraph and through the router, against SQL by hand over the same tables in the same run. */
export function query(): Promise<BenchReport> {
  return inFolder(async (folder) => {
    mkdirSync(folder, { recursive: true });
    const postgres = await startEmbeddedPostgres({ directory: join(folder, 'postgres') });
    const report: BenchReport = { results: {}, ratios: {}, bars: {} };
    try {
      const medians = new Map<string, number>();
      for (const records of sizes) {
        for (const [name, times] of await measure(postgres, records)) {
          note(report, `${records / 1_000}k_${name}`, times);
          medians.set(`${records} ${name}`, percentile(times.subgraph, 0.5));
        }
      }
      noteGrowth(report, medians);
    } finally {
      await postgres.stop();
    }
    return report;
  });
}

async function measure(postgres: EmbeddedPostgres, records: number): Promise<Map<string, Times>> {
  const database = `conference_${records}`;
  await onServer(postgres.url('postgres'), `CREATE DATABASE ${database}`);
  const databaseUrl = postgres.url(database);
  const served = await serveSubgraph(conference, {
    ...{ databaseUrl, port: 0, demo: false, key: testKey('conference') },
  });
  const router = await routerOver(served);
  const client = new pg.Client({
    ...{ connectionString: databaseUrl, types: pgTypes },
    // As the subgraph connects, so that its statements find the same.
    options: '-c pg_trgm.word_similarity_threshold=0.3',
  });
  await client.connect();
  try {
    await fillIndex(served.dataSource, records);
    const all = new Map<string, Times>();
    for (const each of cases.filter(({ name }) => !wanted || wanted.includes(name))) {
      all.set(each.name, await timesOf(each, { served, routerUrl: router.url, client }));
    }
    return all;
  } finally {
    await client.end();
    await router.close();
    await served.close();
  }
}

async function timesOf(
  { document, sql, answer, fromRows, name }: QueryCase,
  { served, routerUrl, client }: { served: RunningSubgraph; routerUrl: string; client: pg.Client },
): Promise<Times> {
  const times: Times = { sql: [], statements: [], subgraph: [], router: [] };
  const bySubgraph = () =>
    askGraph<never>('conference', `${served.url}/graphql`, document, {}, agent);
  const byRouter = () => postQuery<never>(`${routerUrl}/graphql`, document, {}, 'bench');
  const byHand = () => client.query<never>(sql);
  const issued = await statementsOf(served, bySubgraph);
  const byStatements = async () => {
    for (const { text, values } of issued) await client.query(text, values);
  };
  const asked = { sql: byHand, statements: byStatements, subgraph: bySubgraph, router: byRouter };
  const names = Object.keys(asked) as (keyof Times)[];
  const [rows, one, other] = [await byHand(), await bySubgraph(), await byRouter()];
  assertSame(name, fromRows(rows.rows), one, answer);
  assertSame(name, fromRows(rows.rows), other, answer);
  // One turn is one of each, so that whatever slows the machine slows all; each begins in its turn, since the
  // first pays for what the cache has not got.
  for (let turn = -warmUps; turn < turns; turn += 1) {
    for (const [place] of names.entries()) {
      const each = names[(place + turn + warmUps) % names.length] ?? 'sql';
      const milliseconds = await timed(asked[each]);
      if (turn >= 0) times[each].push(milliseconds);
    }
  }
  return times;
}

/** What SQL an answer takes. */
async function statementsOf(
  { dataSource }: RunningSubgraph,
  ask: () => Promise<unknown>,
): Promise<{ text: string; values: unknown[] }[]> {
  const issued: { text: string; values: unknown[] }[] = [];
  let isListening = true;
  dataSource.logger.logQuery = (text, values: unknown[] = []) => {
    if (isListening) issued.push({ text, values });
  };
  await ask();
  isListening = false;
  return issued;
}

function assertSame(
  name: string,
  expected: unknown,
  { data, errors }: Answer<never>,
  answer: QueryCase['answer'],
): void {
  if (errors || data === null) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  const told = answer(data);
  if (isDeepStrictEqual(told, expected)) return;
  throw new Error(`${name}: ${JSON.stringify(told)} is not ${JSON.stringify(expected)}`);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function note(report: BenchReport, name: string, times: Times): void {
  const { subgraph, router } = times;
  const [byHand, byStatements] = [percentile(times.sql, 0.5), percentile(times.statements, 0.5)];
  const [atSubgraph, throughRouter] = [percentile(subgraph, 0.5), percentile(router, 0.5)];
  Object.assign(report.results, {
    [`${name}_sql_ms`]: byHand,
    [`${name}_statements_ms`]: byStatements,
    [`${name}_subgraph_ms`]: atSubgraph,
    [`${name}_subgraph_p99_ms`]: percentile(subgraph, 0.99),
    [`${name}_router_ms`]: throughRouter,
    [`${name}_router_p99_ms`]: percentile(router, 0.99),
  });
  report.ratios[`${name}_statements_to_sql`] = byStatements / byHand;
  report.bars[`${name}_subgraph_to_sql`] = barOf(atSubgraph / byHand, 1.5);
  report.bars[`${name}_router_to_sql`] = barOf(throughRouter / byHand, 2);
}

function noteGrowth(report: BenchReport, medians: ReadonlyMap<string, number>): void {
  for (const { name, growth } of cases) {
    const [small, large] = [100_000, 1_000_000].map((size) => medians.get(`${size} ${name}`));
    if (!small || !large) continue;
    report.ratios[`growth_${name}`] = large / small;
    if (growth !== null) report.bars[`growth_${name}`] = barOf(large / small, growth);
  }
}

async function routerOver(served: RunningSubgraph) {
  const supergraph = await readFile(
    new URL('../schema/supergraph.graphql', import.meta.url),
    'utf-8',
  );
  // Only the conference is asked: nothing of these questions is anybody else’s.
  const subgraphs = Object.fromEntries(
    partners.map(({ name }) => [name, { url: served.url, key: testKey(name) }]),
  );
  return serveRouter({
    planner: inProcessPlanner(supergraph),
    subgraphs: subgraphs,
    ...{ port: 0, cacheBytes: 0, sharing: false },
    verify: () => Promise.resolve({ identity: agent, expiresAt: Date.now() + 3_600_000 }),
  });
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
