import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { processLives } from '../../platform/lock.mjs';

const root = join(import.meta.dirname, '..', '..');
const loader = ['--no-warnings', '--import', './platform/loader/register.mjs'];

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface StartedProcess {
  pid: number;
  /** Lines so far. */
  stdout: string[];
  stderr: string[];
  /** The first line on stdout; an error with all of stderr when it ends without one. */
  firstLine: Promise<string>;
  ended: Promise<Ending>;
  /** Sends a signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<Ending>;
  /** The same to its whole process group, as a terminal does. */
  endGroup: (signal: NodeJS.Signals) => Promise<Ending>;
}

const started = new Map<number, ChildProcess>();

/** Runs a program of ours from source: `startProcess('platform/start.ts', [], { PORT })`. */
export function startProcess(
  script: string,
  args: readonly string[],
  settings: Record<string, string>,
): StartedProcess {
  return startCommand(process.execPath, [...loader, script, ...args], settings);
}

/** Runs a command at the repository's root, or in another folder, in a process group of its own and with these settings alone. */
export function startCommand(
  command: string,
  args: readonly string[],
  settings: Record<string, string>,
  cwd = root,
): StartedProcess {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, ...settings },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} could not be started`);
  started.set(pid, child);
  const stdout: string[] = [];
  const stderr: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => stderr.push(line));
  const lines = createInterface({ input: child.stdout }).on('line', (line) => stdout.push(line));
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => {
      started.delete(pid);
      resolve({ code, signal });
    });
  });
  const firstLine = Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    ended.then(({ code, signal }) => {
      throw new Error(`${args.at(-1)} ended (${signal ?? code}):\n${stderr.join('\n')}`);
    }),
  ]);
  // Whoever expects it to fail looks at `ended` alone.
  firstLine.catch(() => undefined);
  const end = (target: number) => (signal: NodeJS.Signals) => {
    process.kill(target, signal);
    return ended;
  };
  return { pid, stdout, stderr, firstLine, ended, end: end(pid), endGroup: end(-pid) };
}

/** Ends whatever a test has left running: for `afterAll`. */
export async function endProcesses(): Promise<void> {
  await Promise.all(
    [...started.values()].map(async (child) => {
      const end = once(child, 'close');
      child.kill('SIGKILL');
      await end;
    }),
  );
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The process and all that it has started, down to the last one. */
export function familyOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  // The list grows while it is walked: children of children come behind their parents.
  for (const parent of family) {
    family.push(...pairs.flatMap(([child = 0, of]) => (of === parent ? [child] : [])));
  }
  return family;
}

/** Those of the processes that still run. */
export function alive(pids: readonly number[]): number[] {
  return pids.filter((pid) => processLives(pid));
}

/** Waits until something comes true; the test's own time limit ends a wait in vain. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
