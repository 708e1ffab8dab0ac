import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

export interface Calling {
  /** Where it is called from. */
  cwd: string;
  env?: Record<string, string>;
  /** What it reads from standard input. */
  input?: string;
  /** Told what it writes as it comes. */
  onOutput?: (text: string) => void;
}

/** Runs the command as npm does, without a terminal. */
export function relance(
  words: readonly string[],
  { cwd, env = {}, input = '', onOutput }: Calling,
): Promise<Run> {
  const command = ['--import', './platform/loader/register.mjs', 'clients/cli/relance.ts'];
  const child = spawn(process.execPath, [...command, ...words], {
    cwd: root,
    env: { PATH: process.env['PATH'], INIT_CWD: cwd, XDG_CONFIG_HOME: cwd, ...env },
  });
  const run: Run = { code: null, out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.out += text;
    onOutput?.(text);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...run, code })));
}
