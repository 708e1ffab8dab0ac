import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { publint } from 'publint';
import { buildCli } from './build.ts';
import { buildSdk } from '../sdk/build.ts';
import { type AskedPlatform, sharedDemo } from '../../tests/support/platform.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const examples = join(root, 'clients/sdk/examples');

let platform: AskedPlatform;
let folder: string;

beforeAll(async () => {
  platform = await sharedDemo();
  folder = await mkdtemp(join(tmpdir(), 'relance-published-'));
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const surroundings = () => ({
  ...{ PATH: process.env['PATH'] ?? '', HOME: folder, XDG_CONFIG_HOME: folder },
  RELANCE_ENDPOINT: platform.url,
});

describe('the command as it is published', () => {
  const relance = (...words: string[]) =>
    run(join(folder, 'app/node_modules/.bin/relance'), words, { cwd: folder, env: surroundings() });

  beforeAll(async () => {
    await buildCli(join(folder, 'cli'));
    await run('npm', ['pack', './cli', '--silent'], { cwd: folder });
    await mkdir(join(folder, 'app'));
    await writeFile(join(folder, 'app/package.json'), '{}');
    // It needs nothing that a registry has.
    const words = ['install', '--offline', '--no-audit', '--no-fund', '../relance-cli-0.1.0.tgz'];
    await run('npm', words, { cwd: join(folder, 'app') });
  }, 120_000);

  it('is of the shape that npm expects', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'cli'), strict: true });

    expect(messages).toEqual([]);
  });

  it('runs with Node alone, and tells its version without reading anything else', async () => {
    const { stdout } = await relance('--version');
    const entry = await readFile(join(folder, 'cli/relance.js'));

    expect(stdout).toBe('0.1.0\n');
    expect(entry.length).toBeLessThan(1_000);
  });

  it('asks a graph, exports from it, and knows its schema', async () => {
    const asked = await relance('query', '{ themes { code } }', '--format', 'csv');
    await relance('export', 'aids', '--owner', 'tourism', '--output', 'aids.xlsx');
    const known = await relance('schema', 'Theme');

    const manifest = await readFile(join(folder, 'aids.xlsx.manifest.json'), 'utf8');
    expect(asked.stdout).toMatch(/^code\r\n[A-Z_]+\r\n/);
    expect(JSON.parse(manifest)).toMatchObject({ format: 'xlsx', madeBy: 'relance 0.1.0' });
    expect(known.stdout).toMatch(/^type Theme {2}\(/);
  });

  it('explains itself, each command with examples', async () => {
    const { stdout } = await relance('--help');
    const commands = [...stdout.matchAll(/^ {2}(\w+) (?:\[options\]|<)/gm)].map(
      ([, name = '']) => name,
    );

    expect(commands).toEqual(
      expect.arrayContaining([
        'query',
        'export',
        'import',
        'explain',
        'schema',
        'login',
        'completion',
      ]),
    );
    for (const command of commands) {
      expect((await relance(command, '--help')).stdout).toMatch(/Examples:\n {2}\$ .*relance/);
    }
  });
});

describe('the examples of the SDK', () => {
  const loader = join(root, 'platform/loader/register.mjs');
  const example = (name: string) =>
    run(process.execPath, ['--import', loader, join(examples, name)], {
      cwd: root,
      env: surroundings(),
    });

  it('list the open aids', async () => {
    const { stdout } = await example('openAids.ts');

    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines[0]).toMatch(/^.+ \(.+\), until (?:further notice|\d{4}-\d\d-\d\d)$/);
  });

  it('show what could be answered, and why the rest could not', async () => {
    const { stdout } = await example('partialAnswer.ts');

    expect(stdout).toContain('no name that the public may see');
    expect(stdout).toContain('Something is missing: DepartmentSubsidy.person needs the scope');
  });

  it('add up a year as the graph does', async () => {
    const { stdout } = await example('sumOfYear.ts');

    const { data } = await platform.query<{
      list: { totalCount: number; sums: { amount: number } };
    }>(
      `{ list: subsidies(filter: { granted: { from: "2021-01-01", until: "2021-12-31" } }) {
        totalCount sums { amount }
      } }`,
      ...([{}, null] as const),
    );
    expect(stdout).toContain(
      `${data?.list.totalCount} subsidies, EUR ${data?.list.sums.amount.toFixed(2)},`,
    );
  });

  it('run with the published package as well', async () => {
    const app = join(folder, 'published');
    await buildSdk(join(app, 'node_modules/@relance/sdk'));
    await symlink(join(root, 'node_modules/graphql'), join(app, 'node_modules/graphql'));
    const source = await readFile(join(examples, 'openAids.ts'), 'utf8');
    const { code } = await transform(source, { loader: 'ts', format: 'esm' });
    await writeFile(join(app, 'openAids.mjs'), code);

    const { stdout } = await run(process.execPath, ['openAids.mjs'], {
      cwd: app,
      env: surroundings(),
    });

    expect(stdout.trim().split('\n').length).toBeGreaterThan(50);
  });
});
