import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { relance } from '../../../tests/support/relance.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relance-completion-'));
  const { out } = await relance(['completion', 'bash'], { cwd: folder });
  await writeFile(join(folder, 'relance.bash'), out);
});
afterAll(() => rm(folder, { recursive: true }));

/** What bash offers for the last word. */
async function offered(...words: string[]): Promise<string[]> {
  const line = ['relance', ...words].map((word) => `'${word}'`).join(' ');
  const script = `source ./relance.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _relance; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd: folder });
  return stdout.trim().split('\n');
}

describe('bash', () => {
  it('completes commands', async () => {
    expect(await offered('ex')).toEqual(['export', 'explain']);
  });

  it('completes what a command takes, and its options', async () => {
    expect(await offered('export', 'in')).toEqual(['investments', 'indicators']);
    expect(await offered('export', '--as')).toEqual(['--as-of']);
    expect(await offered('schema', 'd')).toEqual(['diff']);
  });

  it('completes the values of an option', async () => {
    expect(await offered('query', '--format', '')).toEqual([
      'table',
      'json',
      'ndjson',
      'csv',
      'xlsx',
      'parquet',
    ]);
  });
});

describe.each(['zsh', 'fish'])('%s', (shell) => {
  it('is told every command, its options and their values', async () => {
    const { code, out } = await relance(['completion', shell], { cwd: folder });

    expect(code).toBe(0);
    for (const word of ['export', 'login', 'as-of', 'table json ndjson csv xlsx parquet']) {
      expect(out).toContain(word);
    }
  });
});
