import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { type AskedPlatform, sharedDemo } from '../../tests/support/platform.ts';
import { cuttingProxy } from '../../tests/support/cuttingProxy.ts';
import { relance, type Run } from '../../tests/support/relance.ts';

let platform: AskedPlatform;
let folder: string;

beforeAll(async () => {
  platform = await sharedDemo();
  folder = await mkdtemp(join(tmpdir(), 'relance-query-'));
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function query(...words: string[]): Promise<Run> {
  return relance(['query', ...words], { cwd: folder, env: { RELANCE_ENDPOINT: platform.url } });
}

const at = (name: string) => join(folder, name);
const granted = 'subsidies(filter: { granted: { from: "2021-01-01", until: "2021-12-31" } })';

interface Granted {
  subsidies: { totalCount: number; nodes: { title: string; amount: number }[] };
}

describe('relance query', () => {
  it('follows a list to its end, and answers as the graph does', async () => {
    const run = await query(`{ ${granted} { totalCount nodes { title amount } } }`);

    const { data } = JSON.parse(run.out) as { data: Granted };
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(data.subsidies)).toEqual(['totalCount', 'nodes']);
    expect(data.subsidies.nodes).toHaveLength(data.subsidies.totalCount);
    expect(data.subsidies.totalCount).toBeGreaterThan(1_000);
  });

  it('stops after a page, or after some rows, when it is told to', async () => {
    const list = '{ aids(first: 7) { nodes { title } } }';

    const page = await query(list, '--no-follow', '--format', 'ndjson');
    const some = await query(list, '--limit', '10', '--format', 'ndjson');

    expect(page.out.trim().split('\n')).toHaveLength(7);
    expect(some.out.trim().split('\n')).toHaveLength(10);
  });

  it('asks an operation by its name, with variables from a file and one by one', async () => {
    await writeFile(
      at('queries.graphql'),
      `query One($code: ID!) { theme(code: $code) { label } }
       query Aids($owners: [Owner!], $first: Int) {
         aids(filter: { owners: $owners }, first: $first) { nodes { ...Named } }
       }
       fragment Named on Aid { owner }`,
    );
    await writeFile(at('variables.json'), '{ "owners": ["DEPARTMENT"], "first": 50 }');

    const run = await query(
      ...['queries.graphql', '--name', 'Aids', '--variables', '@variables.json'],
      ...['--var', 'owners=TOURISM,CHAMBERS', '--format', 'csv'],
    );

    const [heading, ...owners] = run.out.trim().split('\r\n');
    expect(run.code).toBe(0);
    expect(heading).toBe('owner');
    expect([...new Set(owners)].sort()).toEqual(['CHAMBERS', 'TOURISM']);
  });

  it('shows a table, its cells on one line and without what a terminal would obey', async () => {
    const run = await query('{ themes { code label } }', '--format', 'table');

    const [heading = '', first = ''] = run.out.split('\n');
    expect(heading).toMatch(/^code +label$/);
    expect(first).toMatch(/^[A-Z_]+ +\S/);
    expect(run.out).not.toContain('\u001b');
  });

  it('writes a file in the format that its name says, with the types of the schema', async () => {
    const list = `{ ${granted} { nodes { title amount grantedOn funder { siren } themes { code } } } }`;

    const run = await query(list, '--output', 'granted.parquet');

    const bytes = new Uint8Array(await readFile(at('granted.parquet')));
    const file = {
      byteLength: bytes.length,
      slice: (from: number, to?: number) => bytes.slice(from, to).buffer,
    };
    const rows = await parquetReadObjects({ file });
    expect(run).toMatchObject({ code: 0, out: '' });
    expect(rows[0]).toEqual({
      title: expect.any(String),
      amount: expect.any(Number),
      grantedOn: expect.any(Date),
      funder_siren: expect.stringMatching(/^\d{9}$/),
      themes_code: expect.any(String),
    });
  });

  it('exits with 3 when a part is kept from whoever asks, and says what opens it', async () => {
    const run = await query(
      '{ subsidies(first: 1) { nodes { title ... on DepartmentSubsidy { person { name } } } } }',
      '--no-follow',
    );

    const { data, errors } = JSON.parse(run.out) as { data: Granted; errors: unknown[] };
    expect(run.code).toBe(3);
    expect(data.subsidies.nodes[0]?.title).toEqual(expect.any(String));
    expect(errors).not.toEqual([]);
    expect(run.err).toMatch(/UNAUTHORIZED_FIELD_OR_TYPE.*relance login/);
  });

  it.each([
    ['{ aids { nodes { titel } } }', /Cannot query field "titel"/],
    ['{ aids { nodes ', /The operation, line 1, column \d+: Syntax Error/],
    ['aids.graphql', /no such file: aids.graphql/],
    [
      'query A { themes { code } } query B { themes { code } }',
      /several operations: add --name, one of A, B/,
    ],
  ])('says in one line what is wrong with %s', async (operation, said) => {
    const run = await query(operation);

    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toMatch(said);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('a cut connection', () => {
  const list = `{ ${granted} { nodes { id title amount } } }`;

  it('is gone on with within a run: no row is lost, and none comes twice', async () => {
    const proxy = await cuttingProxy(platform.url, { stays: false });
    try {
      const whole = await query(list, '--format', 'ndjson');
      proxy.cutAfter(6);

      const cut = await query(list, '--format', 'ndjson', '--endpoint', proxy.url);

      expect(cut.code).toBe(0);
      expect(cut.err).toMatch(
        /^relance: attempt 1 failed \((?:UND_ERR_SOCKET|ECONNRESET)\); again in/,
      );
      expect(cut.out).toBe(whole.out);
    } finally {
      await proxy.close();
    }
  });

  it('leaves what was taken, from which --resume makes the same file', async () => {
    const proxy = await cuttingProxy(platform.url, { stays: true });
    const words = [list, '--output', 'cut.csv', '--endpoint', proxy.url];
    try {
      await query(list, '--output', 'whole.csv', '--endpoint', proxy.url);
      const whole = proxy.asked;
      proxy.cutAfter(6);
      const cut = await query(...words);
      const left = (await readdir(folder)).filter((name) => name.startsWith('cut.csv'));
      const asked = proxy.asked;
      proxy.isDown = false;

      const resumed = await query(...words, '--resume');

      expect(cut.code).toBe(1);
      expect(cut.err).toMatch(/\d+ rows are kept: the same command with --resume/);
      expect(left.sort()).toEqual(['cut.csv.part', 'cut.csv.state.json']);
      expect(resumed.code).toBe(0);
      expect(await readFile(at('cut.csv'), 'utf8')).toBe(await readFile(at('whole.csv'), 'utf8'));
      // Five pages were there already; what the graph may be asked is looked up again.
      expect(proxy.asked - asked).toBe(whole - 5);
      expect((await readdir(folder)).filter((name) => name.startsWith('cut.csv'))).toEqual([
        'cut.csv',
      ]);
    } finally {
      await proxy.close();
    }
  });

  it('is not gone on with by another question', async () => {
    const proxy = await cuttingProxy(platform.url, { stays: true });
    try {
      proxy.cutAfter(6);
      await query(list, '--output', 'other.csv', '--endpoint', proxy.url);
      proxy.isDown = false;

      const other = await query(
        ...['{ aids { nodes { title } } }', '--output', 'other.csv', '--resume'],
        ...['--endpoint', proxy.url],
      );

      expect(other.code).toBe(1);
      expect(other.err).toMatch(/other.csv.state.json is of another question/);
    } finally {
      await proxy.close();
    }
  });
});
