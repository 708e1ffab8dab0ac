import { fastify, type FastifyInstance } from 'fastify';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { department } from '@relance/department/subgraph.ts';
import { serveImport } from '@relance/kit/import/run/importRoute.ts';
import { forwardImports } from '@relance/router/forwardImports.ts';
import { importDoor } from '@relance/router/importDoor.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { emptyTables } from '../support/emptyTables.sql.ts';
import { fixture } from './files.ts';
import { everybody } from '../support/signing.ts';

const limit = 300_000;
const header = 'idAttribuant;nomBeneficiaire;idBeneficiaire;montant\n';
const line = '22470001300010;Judo club;73282932000017;8\n';
const ndjson = 'application/x-ndjson';

let database: TestDatabase;
let owner: FastifyInstance;
let router: FastifyInstance;

beforeAll(async () => {
  database = await createTestDatabase(department);
  owner = fastify({ forceCloseConnections: true });
  serveImport(owner, database.dataSource, department.imports ?? [], { limit });
  owner.post('/echo', (sent) => sent.body);
  owner.get('/feed', () => 'what only the router may read');
  await owner.listen({ port: 0 });
  router = fastify({ forceCloseConnections: true });
  const nobody = { url: 'http://127.0.0.1:1' };
  forwardImports(
    router,
    importDoor({ department: { url: addressOf(owner) }, tourism: nobody }),
    () => Promise.resolve(everybody),
  );
  await router.listen({ port: 0 });
});

beforeEach(() => emptyTables(database.dataSource));

afterAll(async () => {
  await router.close();
  await owner.close();
  await database.drop();
});

function addressOf(server: FastifyInstance): string {
  const { port } = server.server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

async function sent(address: string, body: string | Buffer, headers = {}, method = 'POST') {
  const bytes = new Uint8Array(Buffer.from(body));
  const answer = await fetch(address, { method, headers, body: bytes });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function count(table: 'subsidy' | 'import_run'): Promise<number> {
  const [row] = await database.dataSource.query<[{ count: number }]>(
    `SELECT count(*) FROM ${table}`,
  );
  return row.count;
}

const ways: [string, () => string][] = [
  ['by its owner', () => `${addressOf(owner)}/imports`],
  ['through the router', () => `${addressOf(router)}/owners/department/imports`],
];

describe.each(ways)('a file received %s', (_way, imports) => {
  it.each([
    ['POST', 'text/csv'],
    ['POST', 'application/octet-stream'],
    ['POST', 'application/json'],
    ['POST', 'application/x-www-form-urlencoded'],
    ['PUT', ''],
  ])('is the body of a %s, said to be %j; the answer is its report', async (method, type) => {
    const file = await fixture('scdl-2.1.csv');
    const headers = type ? { 'content-type': type } : {};

    const { status, body } = await sent(`${imports()}?file=scdl-2021.csv`, file, headers, method);

    expect(status).toBe(200);
    expect(body).toMatchObject({ file: 'scdl-2021.csv', format: 'scdl-subsidies', accepted: 5 });
    expect(await count('subsidy')).toBe(5);
  });

  it('is told of line by line to whoever accepts NDJSON', async () => {
    const file = header + line.repeat(2_500);

    const answer = await fetch(`${imports()}?file=judo.csv`, {
      method: 'POST',
      headers: { accept: ndjson },
      body: file,
    });

    expect(answer.headers.get('content-type')).toBe(ndjson);
    const bytes = file.length;
    const told = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as unknown);
    expect(told).toEqual([
      { progress: expect.objectContaining({ bytes, lines: 1_000, accepted: 1_000 }) as unknown },
      { progress: expect.objectContaining({ bytes, lines: 2_000, accepted: 2_000 }) as unknown },
      { progress: expect.objectContaining({ bytes, lines: 2_500, read: bytes }) as unknown },
      { report: expect.objectContaining({ lines: 2_500, accepted: 2_500 }) as unknown },
    ]);
  });

  it('is refused in the last of these lines', async () => {
    const { status, body } = await sent(`${imports()}?file=a.csv`, 'nom\nA\n', { accept: ndjson });

    expect(status).toBe(200);
    expect(body).toMatchObject({ error: { code: 'UNKNOWN_FORMAT' } });
  });

  it.each([
    ['', 'a;b\n', 'BAD_PARAMETER'],
    ['?file=a.csv&dryRun=oui', 'a;b\n', 'BAD_PARAMETER'],
    ['?file=a.csv', '', 'EMPTY_FILE'],
    ['?file=a.csv', 'nom;adresse\nA;B\n', 'UNKNOWN_FORMAT'],
    ['?file=a.csv&format=xlsx', 'nom;adresse\nA;B\n', 'UNKNOWN_FORMAT'],
    ['?file=a.xlsx', 'PK\u0003\u0004\u0000', 'BAD_WORKBOOK'],
  ])('is refused when asked as %j with the body %j: %s', async (query, text, code) => {
    const answer = await sent(`${imports()}${query}`, text);

    expect(answer).toMatchObject({ status: 400, body: { error: { code } } });
    expect(await count('subsidy')).toBe(0);
  });

  it('is refused before it comes when it is announced as too large', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-length': limit + 1 };
      const sending = request(`${imports()}?file=large.csv`, { method: 'PUT', headers });
      sending.on('error', reject).on('response', ({ statusCode }) => {
        resolve(statusCode);
        sending.destroy();
      });
      sending.write(header);
    });

    expect(status).toBe(413);
  });

  it('is refused when it turns out too large, and nothing of it is kept', async () => {
    async function* endless() {
      yield Buffer.from(header);
      for (let bytes = 0; bytes <= limit; bytes += line.length) yield Buffer.from(line);
    }
    const body = Readable.toWeb(Readable.from(endless())) as ReadableStream;
    const options: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };

    const answer = await fetch(`${imports()}?file=large.csv`, options);

    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: 'TOO_LARGE' } });
    expect(await count('subsidy')).toBe(0);
  });

  it('leaves nothing when its sender goes away, and can be sent again', async () => {
    const arriving = new Promise((resolve) => owner.server.once('request', resolve));
    const sending = request(`${imports()}?file=judo.csv`, { method: 'POST' });
    const gone = new Promise((resolve) => sending.once('error', resolve));
    sending.write(header + line.repeat(3_000));
    await arriving;

    sending.destroy(new Error('gone'));
    await gone;
    const again = await sent(`${imports()}?file=judo.csv`, header + line);

    expect(again.body).toMatchObject({ accepted: 1, added: 1 });
    expect(await count('subsidy')).toBe(1);
    expect(await count('import_run')).toBe(1);
  });

  it('has a CSV report, in which no cell is a formula', async () => {
    const file = `${header}22470001300010;Judo club;73282932000017;=1+1\n`;
    const { body } = await sent(`${imports()}?file=judo.csv`, file);
    const run = String(body.run);

    const answer = await fetch(`${imports()}/${run}/report.csv`);

    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="import-${run}.csv"`,
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString('utf-8').split('\r\n')).toEqual([
      '\uFEFFfile;line;place;state;column;raw;rule;reason;record;amount',
      `judo.csv;2;;QUARANTINED;montant;'=1+1;BAD_AMOUNT;"""=1+1"" is not an amount of zero or more euros.";;`,
      '',
    ]);
  });

  it.each(['no-uuid', '00000000-0000-4000-8000-000000000000'])(
    'has no report as the run %s, which there is not',
    async (run) => {
      const answer = await fetch(`${imports()}/${run}/report.csv`);

      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({
        error: { code: 'UNKNOWN_RUN', message: `There is no import run "${run}".` },
      });
    },
  );

  it('is of one of the formats that are listed', async () => {
    const answer = await fetch(`${imports()}/formats`);

    expect(await answer.json()).toContainEqual(
      expect.objectContaining({
        name: 'scdl-subsidies',
        type: 'DepartmentSubsidy',
        required: ['idAttribuant', 'nomBeneficiaire', 'montant'],
      }),
    );
  });
});

describe('the owner', () => {
  it('goes on parsing the bodies of its other routes', async () => {
    const { body } = await sent(`${addressOf(owner)}/echo`, '{"montant":800}', {
      'content-type': 'application/json',
    });

    expect(body).toEqual({ montant: 800 });
  });
});

describe('the router', () => {
  it('knows the owners there are', async () => {
    const answer = await sent(`${addressOf(router)}/owners/agen/imports?file=a.csv`, line);

    expect(answer).toEqual({
      status: 404,
      body: {
        error: {
          code: 'UNKNOWN_OWNER',
          message:
            'No owner "agen"; there are department, tourism, chambers, communes, conference.',
        },
      },
    });
  });

  it('says when the server of an owner does not answer', async () => {
    const answer = await sent(`${addressOf(router)}/owners/tourism/imports?file=a.csv`, line);

    expect(answer).toMatchObject({ status: 502, body: { error: { code: 'OWNER_UNAVAILABLE' } } });
  });

  it.each(['/imports/../feed', '/imports/%2e%2e/feed', '/feed', '/importsX'])(
    'opens no way to what else an owner serves: %s',
    async (path) => {
      const status = await new Promise((resolve) => {
        const { port } = router.server.address() as AddressInfo;
        // fetch would tidy the path up.
        request({ port, path: `/owners/department${path}` }, ({ statusCode }) =>
          resolve(statusCode),
        ).end();
      });

      expect(status).toBe(404);
    },
  );
});
