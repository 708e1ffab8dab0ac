import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a process has used since it started. */
export interface Usage {
  /** Milliseconds of CPU, user and system, of all threads. */
  cpu: number;
  rss: number;
  heapUsed: number;
}

export interface StartOptions {
  /** Module that exports `serve(options)`; a path within `bench/`. */
  module: string;
  options?: unknown;
  /** Bound to this core. */
  core?: string | undefined;
  /** Flags of Node beyond those that every server gets. */
  flags?: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const run = join(import.meta.dirname, 'servers', 'run.mjs');
const loader = ['--no-warnings', '--import', './platform/loader/register.mjs'];
const running = new Set<ChildProcess>();

/** A server in a process of its own, all with the same flags, and what it answered to `serve`. */
export class Served<Answer = string> {
  private constructor(
    readonly child: ChildProcess,
    readonly answer: Answer,
  ) {}

  static async start<Answer = string>(start: StartOptions): Promise<Served<Answer>> {
    const { module, options, core, flags = [] } = start;
    const node = [process.execPath, '--max-semi-space-size=64', ...loader, ...flags, run];
    const [command = '', ...args] = core === undefined ? node : ['taskset', '-c', core, ...node];
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(command, args, {
      cwd: root,
      // The last line on stdout is the report.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH, HOME, NODE_ENV: 'production', LOG_LEVEL: 'error' },
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const path = join(root, 'bench', module);
    return new Served(child, await ask<Answer>(child, { ask: 'serve', module: path, options }));
  }

  usage(): Promise<Usage> {
    return ask<Usage>(this.child, { ask: 'usage' });
  }

  watchLoop(): Promise<void> {
    return ask(this.child, { ask: 'watchLoop' });
  }

  /** Milliseconds that the event loop was blocked at most since `watchLoop`. */
  longestDelay(): Promise<number> {
    return ask<number>(this.child, { ask: 'longestDelay' });
  }

  stop(): Promise<void> {
    return stop(this.child);
  }
}

/** Ends whatever runs yet. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop));
}

async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const end = once(child, 'exit');
  child.disconnect();
  await end;
}

async function ask<Answer>(child: ChildProcess, question: object): Promise<Answer> {
  const over = new AbortController();
  const { signal } = over;
  const told = Promise.race([
    once(child, 'message', { signal }),
    once(child, 'exit', { signal }).then(([code, killed]) => {
      throw new Error(`a server ended (${String(killed ?? code)}): see above`);
    }),
  ]);
  child.send(question);
  try {
    const [{ answer, error }] = (await told) as [{ answer: Answer; error?: string }];
    if (error !== undefined) throw new Error(error);
    return answer;
  } finally {
    over.abort();
  }
}
