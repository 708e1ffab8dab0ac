import { execFile } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = 'subgraphs/kit/import/fixtures';

interface Run {
  code: number;
  out: string;
  err: string;
}

function relance(...words: string[]): Promise<Run> {
  const command = ['--import', './platform/loader/register.mjs', 'clients/cli/relance.ts'];
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, INIT_CWD: root } };
    execFile(process.execPath, [...command, ...words], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('relance import', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    platform = await startTestPlatform({ demo: false });
  });

  afterAll(() => platform.close());

  function importing(...files: string[]): Promise<Run> {
    const paths = files.map((name) => `${fixtures}/${name}`);
    return relance('import', ...paths, '--owner', 'department', '--endpoint', platform.url);
  }

  it('sends a file, prints what became of it and what the graph holds then', async () => {
    const run = await importing('scdl-2.1.csv');

    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('scdl-2.1.csv: scdl-subsidies, utf-8');
    expect(run.out).toContain('EUR 13,650.50  (5 added, 0 changed, 0 unchanged)');
    expect(run.out).toContain(
      'The graph now holds of Conseil départemental de Lot-et-Garonne: 5 subsidies (EUR 13,650.50), 0 investments (EUR 0.00 of public funding).',
    );
  });

  it('exits with 3 when lines are rejected, and prints JSON where asked', async () => {
    const file = `${fixtures}/scdl-libelles.csv`;
    const to = ['--owner', 'communes', '--endpoint', platform.url];

    const run = await relance('import', file, ...to, '--json');

    expect(run).toMatchObject({ code: 3, err: '' });
    expect(JSON.parse(run.out)).toMatchObject([{ accepted: 3, rejected: 7 }]);
  });

  it('exits with 1 when a file is refused as a whole, and imports the others', async () => {
    const run = await importing('projets-2019.csv', 'scdl-2.1.csv');

    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^relance: projets-2019\.csv: The columns are of no known format: /);
    expect(run.out).toContain('scdl-2.1.csv: scdl-subsidies, utf-8');
  });

  it.each([
    ['no such file', ['nowhere.csv'], `no such file: ${root}nowhere.csv`],
    ['a folder', ['clients'], `not a file: ${root}clients`],
    [
      'an unknown owner',
      ['package.json', '--owner', 'agen'],
      '"agen" is no owner: use one of department, tourism, chambers, communes, conference.',
    ],
    [
      'an address without its beginning',
      ['package.json', '--endpoint', 'localhost:4000'],
      '"localhost:4000" is no address: write it like http://localhost:4000.',
    ],
  ])('says in one line what is wrong: %s', async (_title, words, message) => {
    const run = await relance('import', '--owner', 'communes', ...words);

    expect(run).toEqual({ code: 1, out: '', err: `relance: ${message}\n` });
  });

  it('asks whether the server runs when it can’t reach it', async () => {
    const closed = await closedPort();

    const run = await relance('import', 'package.json', '--owner', 'tourism', '--endpoint', closed);

    expect(run).toEqual({
      code: 1,
      out: '',
      err: `relance: cannot reach ${closed} (ECONNREFUSED): is \`npm start\` running?\n`,
    });
  });

  it('explains itself', async () => {
    const help = await relance('import', '--help');
    const version = await relance('--version');

    expect(help.out).toContain('npm run relance -- import projets_2019.csv --owner communes');
    expect(version.out).toBe('0.1.0\n');
  });
});

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
