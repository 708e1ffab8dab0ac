import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Answer, postQuery } from './asking.ts';
import { tokenFrom } from './tokens.ts';

const root = join(import.meta.dirname, '..', '..');
const program = ['--no-warnings', '--import', './platform/loader/register.mjs'];

/** A platform that a test asks. */
export interface AskedPlatform {
  url: string;
  /** Of somebody who may do everything. */
  token: string;
  /** Asks for somebody who may do everything, or for whoever has the token; `null` is the public. */
  query: <Data>(
    document: string,
    variables?: Record<string, unknown>,
    token?: string | null,
  ) => Promise<Answer<Data>>;
}

/** A platform of one test alone: it may write. */
export interface TestPlatform extends AskedPlatform {
  close: () => Promise<void>;
}

export interface PlatformOptions {
  demo: boolean;
  /** What its process finds in the environment beside what this one does. */
  settings?: Record<string, string>;
}

/** All owners and the router, on databases of their own, in a process of its own. */
export async function startTestPlatform(options: PlatformOptions): Promise<TestPlatform> {
  const { url, close } = await startProgram(options);
  return { ...(await askedAt(url)), close };
}

/**
 * The demonstration that every test file of this run reads, and none writes to. Whoever asks first waits
 * until it has started.
 */
export async function sharedDemo(): Promise<AskedPlatform> {
  const answer = await fetch(process.env['RELANCE_TEST_DEMO'] ?? '');
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return askedAt(text);
}

/** A platform that runs. */
export interface RunningProgram {
  url: string;
  close: () => Promise<void>;
}

/** Starts the platform's program; rejects with what it wrote where it ends before it serves. */
export async function startProgram({
  demo,
  settings = {},
}: PlatformOptions): Promise<RunningProgram> {
  const args = [...program, 'tests/support/platformProgram.ts', ...(demo ? ['--demo'] : [])];
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['pipe', 'pipe', 'pipe'] });
  let written = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written += text));
  const ended = once(child, 'close');
  const line = once(createInterface({ input: child.stdout }), 'line');
  const started = await Promise.race([line, ended.then(() => undefined)]);
  const url = String(started?.[0]);
  if (!URL.canParse(url)) throw new Error(`The platform did not start:\n${url}\n${written}`);
  return {
    url,
    close: async () => {
      child.stdin.end();
      const [code] = (await ended) as [number | null];
      if (code !== 0) throw new Error(`The platform ended with ${code}:\n${written}`);
    },
  };
}

async function askedAt(url: string): Promise<AskedPlatform> {
  const token = await tokenFrom(url);
  return {
    url,
    token,
    query: (document, variables, other = token) =>
      postQuery(`${url}/graphql`, document, variables, other ?? undefined),
  };
}
