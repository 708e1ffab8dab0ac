import { fastify, type FastifyInstance } from 'fastify';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { department } from '@relance/department/subgraph.ts';
import { serveImport } from '@relance/kit/import/importRoute.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { fixture } from './files.ts';

const limit = 300_000;

let database: TestDatabase;
let server: FastifyInstance;
let url: string;

async function serve(): Promise<void> {
  database = await createTestDatabase(department);
  server = fastify({ forceCloseConnections: true });
  serveImport(server, database.dataSource, department.imports ?? [], limit);
  server.post('/echo', (sent) => sent.body);
  await server.listen({ port: 0 });
  const { port } = server.server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
}

async function post(path: string, body: string | Buffer, type = 'text/csv') {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function count(): Promise<number> {
  const [row] = await database.dataSource.query<[{ count: number }]>(
    'SELECT count(*) FROM subsidy',
  );
  return row.count;
}

describe('the import route', () => {
  beforeEach(serve);

  afterEach(async () => {
    await server.close();
    await database.drop();
  });

  it.each(['text/csv', 'application/octet-stream', 'application/json', 'multipart/x'])(
    'takes a file as the body, said to be %s, and answers what became of it',
    async (type) => {
      const file = await fixture('scdl-2.1.csv');

      const { status, body } = await post('/imports?file=scdl-2021.csv', file, type);

      expect(status).toBe(200);
      expect(body).toMatchObject({ file: 'scdl-2021.csv', format: 'scdl-subsidies', accepted: 5 });
      expect(await count()).toBe(5);
    },
  );

  it('leaves the bodies of other routes to the server', async () => {
    const { body } = await post('/echo', '{"montant":800}', 'application/json');

    expect(body).toEqual({ montant: 800 });
  });

  it('lists the formats of the owner', async () => {
    const answer = await fetch(`${url}/imports/formats`);

    expect(await answer.json()).toEqual([
      expect.objectContaining({
        name: 'scdl-subsidies',
        type: 'DepartmentSubsidy',
        required: ['idAttribuant', 'nomBeneficiaire', 'montant'],
      }),
    ]);
  });

  it.each([
    ['/imports', 'a;b\n', 'BAD_PARAMETER'],
    ['/imports?file=a.csv', '', 'EMPTY_FILE'],
    ['/imports?file=a.csv', 'nom;adresse\nA;B\n', 'UNKNOWN_FORMAT'],
    ['/imports?file=a.csv&format=xlsx', 'nom;adresse\nA;B\n', 'UNKNOWN_FORMAT'],
    ['/imports?file=a.xlsx', 'PK\u0003\u0004\u0000', 'NOT_TEXT'],
  ])('refuses %s with the body %j: %s', async (path, body, code) => {
    const answer = await post(path, body);

    expect(answer).toMatchObject({ status: 400, body: { error: { code } } });
    expect(await count()).toBe(0);
  });

  it('refuses a file that is announced as too large', async () => {
    const answer = await post('/imports?file=large.csv', Buffer.alloc(limit + 1, 'a'));

    expect(answer).toMatchObject({ status: 413, body: { error: { code: 'TOO_LARGE' } } });
  });

  it('refuses a file that turns out too large and keeps nothing of it', async () => {
    const line = '22470001300010;Judo club;8\n';
    async function* endless() {
      yield Buffer.from('idAttribuant;nomBeneficiaire;montant\n');
      for (let sent = 0; sent <= limit; sent += line.length) yield Buffer.from(line);
    }
    const body = Readable.toWeb(Readable.from(endless())) as ReadableStream;
    const options: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };

    const answer = await fetch(`${url}/imports?file=large.csv`, options);

    expect(answer.status).toBe(413);
    expect(await count()).toBe(0);
  });

  it('writes nothing when the sender goes away', async () => {
    const sending = request(`${url}/imports?file=half.csv`, { method: 'POST' });
    const gone = new Promise((resolve) => sending.once('error', resolve));
    sending.write('idAttribuant;nomBeneficiaire;montant\n');
    sending.write('22470001300010;Judo club;8\n'.repeat(3_000));
    await untilStaged();

    sending.destroy(new Error('gone'));
    await gone;
    await untilIdle();

    expect(await count()).toBe(0);
  });
});

// The importer holds a transaction from the first line to the last.
function open(): Promise<unknown[]> {
  return database.dataSource.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
  );
}

async function untilStaged(): Promise<void> {
  while ((await open()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function untilIdle(): Promise<void> {
  while ((await open()).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
}
