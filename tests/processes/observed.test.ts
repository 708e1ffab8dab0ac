import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Explanation } from '@relance/router/operations/explained.ts';
import { createEmptyDatabase, type EmptyDatabase } from '../support/databases.ts';
import { type CollectedSpan, type Collector, startCollector } from '../support/collector.ts';
import {
  endProcesses,
  freePort,
  startProcess,
  type StartedProcess,
  until,
} from '../support/processes.ts';
import { testSecret } from '../support/signing.ts';

const points = 'query Points { digitalInclusionPoints { totalCount } }';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

interface Explained {
  data: unknown;
  extensions: { explain: Explanation };
}

describe('a router and an owner in processes of their own', () => {
  let collector: Collector;
  let database: EmptyDatabase;
  let router: StartedProcess;
  let department: StartedProcess;
  let url: string;
  let folder: string;

  beforeAll(async () => {
    [collector, database] = await Promise.all([startCollector(), createEmptyDatabase('observed')]);
    const [port, ownerPort] = [String(await freePort()), String(await freePort())];
    url = `http://127.0.0.1:${port}`;
    const settings = {
      LOG_LEVEL: 'info',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      RELANCE_ROUTER_SECRET: testSecret,
    };
    department = startProcess('platform/start-subgraph.ts', ['department'], {
      ...{ ...settings, PORT: ownerPort, DEPARTMENT_DATABASE_URL: database.url },
    });
    const address = { DEPARTMENT_URL: `http://127.0.0.1:${ownerPort}` };
    folder = await mkdtemp(join(tmpdir(), 'relance-observed-'));
    const documents = join(folder, 'documents.json');
    await writeFile(documents, JSON.stringify({ [hashOf(points)]: points }));
    router = startProcess('platform/start-router.ts', [], {
      ...{ ...settings, ...address, PORT: port },
      ...{ RELANCE_EXPLAIN: 'on', RELANCE_DOCUMENTS: documents },
    });
    await Promise.all([department.firstLine, router.firstLine]);
  }, 60_000);

  afterAll(async () => {
    await endProcesses();
    await Promise.all([collector.close(), database.drop(), rm(folder, { recursive: true })]);
  });

  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, operationName: 'Points' }),
    });
  it('name a request alike to the client and in the log', async () => {
    const response = await ask(points, { 'x-request-id': 'guichet-7' });
    const unnamed = await ask(points, { 'x-request-id': 'not an id' });

    expect(await response.json()).toMatchObject({
      data: { digitalInclusionPoints: { totalCount: 0 } },
    });
    expect(response.headers.get('x-request-id')).toBe('guichet-7');
    expect(unnamed.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    await until(() => router.stderr.some((line) => line.includes('guichet-7')));
    const line = router.stderr.find((each) => each.includes('guichet-7')) ?? '';
    expect(JSON.parse(line)).toMatchObject({
      ...{ name: 'router', requestId: 'guichet-7', operationName: 'Points' },
      ...{ outcome: 'complete', status: 200 },
    });
  });

  it('do not leave what a client wrote in the log, whatever went wrong with it', async () => {
    const named = 'query Points { organization(siren: "Jeanne Dupont") { name } }';
    const refused = await ask(named, { 'x-request-id': 'guichet-8' });
    const unknown = await ask(named, { authorization: 'Bearer s3cr3t.s3cr3t.s3cr3t' });
    await ask(
      'query Points { digitalInclusionPoints(filter: { text: "Jeanne Dupont" }) { Jeanne } }',
    );
    await ask('query Points { theme(code: "Jeanne Dupont") { label } }', { cookie: 'sid=s3cr3t' });

    expect(await refused.text()).toContain('"code":"BAD_USER_INPUT"');
    expect(await unknown.text()).toContain('"code":"UNAUTHENTICATED"');
    await until(() => router.stderr.some((line) => line.includes('guichet-8')));
    expect(router.stderr.join('\n')).not.toMatch(/dupont|s3cr3t/i);
  });

  it('tell in /metrics how requests ended and what owners were asked', async () => {
    let text = '';
    await until(async () => {
      await ask(points);
      text = await (await fetch(`${url}/metrics`)).text();
      return text.includes('outcome="complete"');
    });
    await ask('query Points { nothing }');
    text = await (await fetch(`${url}/metrics`)).text();

    expect(text).toMatch(/request_duration_seconds_count\{outcome="refused"\} [1-9]\n/);
    expect(text).toMatch(
      /relance_router_subgraph_requests_total\{subgraph="department",result="sent"\} [1-9]/,
    );
    expect(text).toMatch(/relance_router_owner_heard\{subgraph="department"\} [01]\n/);
    expect(text).toMatch(/relance_router_cache_lookups_total\{result="pass"\} [1-9]/);
    expect(text).toMatch(/relance_router_cache_hit_ratio 0\n/);
    expect(text).toMatch(/relance_router_supergraph_info\{hash="[0-9a-f]{64}"\} 1\n/);
  });

  it('say how an operation was answered to whoever asks and may', async () => {
    const response = await ask(points, { 'x-relance-explain': '1' });

    const { data, extensions } = (await response.json()) as Explained;
    expect(data).toEqual({ digitalInclusionPoints: { totalCount: 0 } });
    expect(extensions.explain).toMatchObject({
      // The conference does not run here: nothing is kept.
      cache: 'pass',
      milliseconds: expect.any(Number) as number,
      fetches: [{ subgraph: 'department', query: expect.stringContaining('digital') as string }],
      plan: { kind: 'QueryPlan' },
    });
  });

  it('answer a document of a known client by its hash alone', async () => {
    const persistedQuery = { version: 1, sha256Hash: hashOf(points) };
    const response = await fetch(
      `${url}/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery }))}`,
      { headers: { 'apollo-require-preflight': '1' } },
    );

    expect(await response.json()).toMatchObject({
      data: { digitalInclusionPoints: { totalCount: 0 } },
    });
  });

  it('send the spans of both as one trace, within that of the client', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await ask(`${points} # traced`, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });

    // What is held is sent at the end.
    await Promise.all([router.end('SIGINT'), department.end('SIGINT')]);

    const spans = collector.spans.filter((span) => span.traceId === traceId);
    const named = (name: string) => spans.find((span) => span.name === name);
    const parentOf = (span: CollectedSpan | undefined) =>
      spans.find(({ spanId }) => spanId === span?.parentSpanId)?.name;
    expect(named('graphql request')?.parentSpanId).toBe('b7ad6b7169203331');
    expect(parentOf(named('ask department'))).toBe('graphql request');
    expect(parentOf(named('subgraph department'))).toBe('ask department');
  });
});
