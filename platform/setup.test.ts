import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const platform = fileURLToPath(new URL('.', import.meta.url));
const npmCi = 'ci --no-audit --no-fund --loglevel=error | true';

let checkout: string;
let calls: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'relance-setup-'));
  calls = join(checkout, 'npm-calls');
  mkdirSync(join(checkout, 'platform'));
  for (const script of ['setup.mjs', 'lock.mjs']) {
    cpSync(join(platform, script), join(checkout, 'platform', script));
  }
  writeJson('package.json', { workspaces: ['schema', 'subgraphs/*'] });
  writeJson('package-lock.json', { lockfileVersion: 3 });
  writeJson('schema/package.json', { name: '@relance/schema' });
  writeJson('subgraphs/tourism/package.json', { name: '@relance/tourism' });
});

afterEach(() => rmSync(checkout, { recursive: true }));

function writeJson(file: string, content: object): void {
  mkdirSync(join(checkout, file, '..'), { recursive: true });
  writeFileSync(join(checkout, file), JSON.stringify(content));
}

function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const npm = join(platform, 'fixtures', 'npm.mjs');
  return { ...process.env, npm_execpath: npm, NPM_CALLS: calls, ...extra };
}

function setup(extra: Record<string, string> = {}, nodeOptions: string[] = []) {
  const args = [...nodeOptions, join(checkout, 'platform', 'setup.mjs')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: environment(extra),
  });
  return { status, stdout, stderr };
}

function npmCalls(): string[] {
  return existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
}

describe('the setup before every npm script', () => {
  it('installs once, with the npm that called it, and then leaves everything alone', () => {
    const first = setup();
    rmSync(join(checkout, '.data'), { recursive: true });

    const second = setup();

    expect(first.status).toBe(0);
    expect(second).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(npmCalls()).toEqual([npmCi]);
    // Nothing to install, nothing to write: a read-only checkout starts too.
    expect(existsSync(join(checkout, '.data'))).toBe(false);
  });

  it.each([
    ['package-lock.json', { lockfileVersion: 4 }],
    ['package.json', { workspaces: ['schema', 'subgraphs/*'], version: '0.2.0' }],
    ['subgraphs/tourism/package.json', { name: '@relance/tourism', version: '0.2.0' }],
    ['subgraphs/chambers/package.json', { name: '@relance/chambers' }],
  ])('installs again when %s has changed', (file, content) => {
    setup();
    writeJson(file, content);

    setup();

    expect(npmCalls()).toEqual([npmCi, npmCi]);
  });

  it('installs again when node_modules was deleted, or was not its own work', () => {
    setup();
    rmSync(join(checkout, 'node_modules'), { recursive: true });
    writeJson('node_modules/.package-lock.json', {});

    setup();

    expect(npmCalls()).toEqual([npmCi, npmCi]);
  });

  it('keeps npm out of the output of the command that comes after', () => {
    const { stdout, stderr } = setup();

    expect(stdout).toBe('');
    expect(stderr).toContain('added 2 packages');
  });

  it('lets one of two install and the other wait, so that npm runs once', async () => {
    const script = join(checkout, 'platform', 'setup.mjs');
    const env = environment({ NPM_WAIT: '500' });

    const codes = await Promise.all(
      ['npm start', 'npm test'].map(async () => {
        const [code] = (await once(spawn(process.execPath, [script], { env }), 'exit')) as [number];
        return code;
      }),
    );

    expect(codes).toEqual([0, 0]);
    expect(npmCalls()).toEqual([npmCi]);
  });

  it('takes over from an install that was killed', () => {
    mkdirSync(join(checkout, '.data', 'install.lock'), { recursive: true });
    writeFileSync(join(checkout, '.data', 'install.lock', '999999999-1'), '');

    const { status } = setup();

    expect(status).toBe(0);
    expect(npmCalls()).toEqual([npmCi]);
  });

  it('says in one line that npm ci failed, and tries again the next time', () => {
    const failed = setup({ NPM_EXIT: '3' });

    const next = setup();

    expect(failed.status).toBe(1);
    expect(failed.stderr.trim().split('\n').at(-1)).toBe(
      'npm ci failed (exit code 3); its reason is just above.',
    );
    expect(next.status).toBe(0);
  });

  it('says in one line that it must install but cannot write', () => {
    writeFileSync(join(checkout, '.data'), 'a file where the folder should be');

    const { status, stderr } = setup();

    expect(status).toBe(1);
    expect(stderr).toMatch(/^Packages must be installed, but .*\.data cannot be written: .*\n$/);
    expect(npmCalls()).toEqual([]);
  });

  it('stops on a Node that is too old before it does anything', () => {
    const older =
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.1' } })";

    const { status, stderr } = setup({}, ['--import', `data:text/javascript,${older}`]);

    expect(status).toBe(1);
    expect(stderr).toBe('Node.js 20.18.1 is too old: install Node.js 20.19 or newer.\n');
    expect(npmCalls()).toEqual([]);
  });
});
