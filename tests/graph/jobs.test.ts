import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { bearer } from '@relance/sdk/client.ts';
import type { FormatName } from '@relance/sdk/export/formats.ts';
import { parse as parseCsv } from 'csv-parse/sync';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { tokenFrom } from '../support/tokens.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
}, 120_000);
afterAll(() => platform.close());

interface Told {
  id: string;
  state: string;
  rows: number;
  total: number | null;
  failure: { code: string; message: string } | null;
  expiresAt: string | null;
  links: { self: string; file?: string; manifest?: string };
}

interface Manifest {
  sha256: string;
  bytes: number;
  rows: number;
  sums: Record<string, string>;
  asOf: string | null;
  partial: { isPartial: boolean; owners: string[] };
  selection: Record<string, unknown>;
}

function get(path: string, token?: string): Promise<Response> {
  return fetch(platform.url + path, { headers: { accept: 'application/json', ...bearer(token) } });
}

function post(body: object, token?: string): Promise<Response> {
  return fetch(`${platform.url}/jobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(token) },
    body: JSON.stringify(body),
  });
}

/** What became of a job that was asked for. */
async function ended(body: object, token?: string): Promise<Told> {
  const response = await post(body, token);
  const asked = (await response.json()) as Told;
  expect({ status: response.status, asked }).toMatchObject({ status: 202 });
  for (;;) {
    const told = (await (await get(asked.links.self, token)).json()) as Told;
    if (!['QUEUED', 'RUNNING'].includes(told.state)) return told;
    await pause(20);
  }
}

async function fileOf(
  { links }: Told,
  token?: string,
): Promise<{ bytes: Buffer; manifest: Manifest }> {
  const file = await get(links.file ?? '', token);
  const manifest = (await (await get(links.manifest ?? '', token)).json()) as Manifest;
  return { bytes: Buffer.from(await file.arrayBuffer()), manifest };
}

describe('a whole list as a job', () => {
  it.each<FormatName | 'excel'>(['csv', 'excel', 'xlsx', 'parquet', 'json', 'ndjson'])(
    'is a file (%s), with a manifest that says what it is',
    async (format) => {
      const { data } = await platform.query<{
        subsidies: { totalCount: number; sums: { amount: number } };
      }>('{ subsidies { totalCount sums { amount } } }', {}, null);

      const job = await ended({ list: 'subsidies', format });
      const { bytes, manifest } = await fileOf(job);

      expect(job).toMatchObject({ state: 'DONE', rows: data?.subsidies.totalCount, failure: null });
      expect(manifest).toMatchObject({
        ...{ bytes: bytes.length, rows: data?.subsidies.totalCount },
        sha256: createHash('sha256').update(bytes).digest('hex'),
        selection: { arguments: {} },
        partial: { isPartial: false, owners: [] },
      });
      expect(Number(manifest.sums['amount'])).toBe(data?.subsidies.sums.amount);
    },
  );

  it('holds what its arguments choose, and no more', async () => {
    const job = await ended({
      ...{ list: 'subsidies', format: 'csv' },
      args: { filter: { statuses: ['PAID'] }, orderBy: 'AMOUNT_DESC' },
    });

    const rows = parseCsv<Record<string, string>>((await fileOf(job)).bytes, { columns: true });

    expect(rows.length).toBe(job.rows);
    expect(new Set(rows.map((row) => row['état']))).toEqual(new Set(['PAID']));
    const amounts = rows.map((row) => Number(row['montant']));
    expect(amounts).toEqual(amounts.toSorted((one, other) => other - one));
  });
});

describe('a query as a job', () => {
  it('has all pages of its list, and columns for what it asks', async () => {
    const query =
      'query ($themes: [String!]) { subsidies(filter: { themes: $themes }, first: 50) { nodes { id title amount funder { name } } } }';

    const job = await ended({ query, variables: { themes: ['SPORT'] }, format: 'csv' });

    const { data } = await platform.query<{ subsidies: { totalCount: number } }>(
      '{ subsidies(filter: { themes: ["SPORT"] }) { totalCount } }',
      {},
      null,
    );
    const rows = parseCsv<Record<string, string>>((await fileOf(job)).bytes, { columns: true });
    expect(rows).toHaveLength(data?.subsidies.totalCount ?? -1);
    expect(rows.length).toBeGreaterThan(50);
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'title', 'amount', 'funder.name']);
  });

  it('tells at once that it is none, and where', async () => {
    const unreadable = await post({ query: '{ subsidies { nodes { ' });
    const writing = await post({ query: 'mutation { rebuildIndex { feeds { owner } } }' });

    expect([unreadable.status, await unreadable.json()]).toEqual([
      400,
      {
        error: { code: 'BAD_QUERY', message: expect.stringContaining('line 1, column') as string },
      },
    ]);
    expect(writing.status).toBe(400);
  });

  it('fails with the reason of the graph', async () => {
    const job = await ended({ query: '{ subsidies { nodes { id worth } } }' });

    expect(job).toMatchObject({
      state: 'FAILED',
      failure: {
        code: 'GRAPHQL_VALIDATION_FAILED',
        message: expect.stringContaining('worth') as string,
      },
    });
  });
});

describe('who has a job', () => {
  it('is whoever asked, where that is known; else whoever has the address', async () => {
    const [anne, paul] = await Promise.all([
      tokenFrom(platform.url, 'analyst'),
      tokenFrom(platform.url, 'committee'),
    ]);

    const hers = await ended({ list: 'aids' }, anne);
    const anybodys = await ended({ list: 'aids' });

    expect((await get(hers.links.self, anne)).status).toBe(200);
    expect((await get(hers.links.self)).status).toBe(404);
    expect((await get(hers.links.file ?? '', paul)).status).toBe(404);
    expect((await get(anybodys.links.self)).status).toBe(200);
    const { jobs } = (await (await get('/jobs', anne)).json()) as { jobs: Told[] };
    expect(jobs.map(({ id }) => id)).toEqual([hers.id]);
    expect(await (await get('/jobs')).json()).toEqual({ jobs: [] });
  });

  it('has it until it is deleted', async () => {
    const job = await ended({ list: 'aids' });

    await fetch(platform.url + job.links.self, { method: 'DELETE' });

    expect((await get(job.links.self)).status).toBe(404);
    expect((await get(job.links.file ?? '')).status).toBe(404);
  });
});

describe('what is no job', () => {
  it.each([
    [{}, /list with its args/],
    [{ list: 'aids', format: 'pdf' }, /there are excel, csv/],
    [{ list: 'plans' }, /there are aids, subsidies/],
    [{ list: 'aids', query: '{ aids { totalCount } }' }, /list with its args/],
  ])('%j is refused', async (body, message) => {
    const response = await post(body);

    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect([response.status, error.code]).toEqual([400, 'BAD_JOB']);
    expect(error.message).toMatch(message);
  });

  it('wrong arguments of a list fail by name', async () => {
    expect(await ended({ list: 'aids', args: { filter: { status: ['OPEN'] } } })).toMatchObject({
      state: 'FAILED',
      failure: { code: 'BAD_USER_INPUT', message: expect.stringMatching(/"statuses"/) as string },
    });
  });
});

describe('the page of a job', () => {
  it('says in French how far it is, what it holds and how to cite it', async () => {
    const job = await ended({ list: 'subsidies', format: 'excel' });

    const response = await fetch(platform.url + job.links.self, {
      headers: { accept: 'text/html' },
    });

    const text = (await response.text()).replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
    expect(text).toContain('Subventions : liste entière');
    expect(text).toContain('Le fichier est prêt');
    expect(text).toMatch(/Total « montant »/);
    expect(response.headers.get('refresh')).toBeNull();
  });

  it('says in French that there is no such file any more', async () => {
    const response = await fetch(`${platform.url}/jobs/nothing`, {
      headers: { accept: 'text/html' },
    });

    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Ce fichier n’existe plus');
  });

  it('is where a form leads', async () => {
    const response = await fetch(`${platform.url}/jobs`, {
      ...{ method: 'POST', redirect: 'manual' },
      body: new URLSearchParams({
        list: 'aids',
        args: '{"filter":{"statuses":["OPEN"]}}',
        format: 'xlsx',
      }),
    });

    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/jobs\/[\w-]{24}$/);
  });
});
