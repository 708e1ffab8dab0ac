import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A core for the server under test, and another for all that asks it and that it asks. */
export interface Cores {
  server: string;
  others: string;
}

/** Undefined where processes cannot be bound to cores, or one core is all there is. */
export function twoCores(): Cores | undefined {
  if (process.platform !== 'linux') return undefined;
  if (spawnSync('taskset', ['-p', String(process.pid)]).status !== 0) return undefined;
  const allowed = /Cpus_allowed_list:\s*(\S+)/.exec(readFileSync('/proc/self/status', 'utf8'));
  const [others, server] = (allowed?.[1] ?? '').split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  });
  return others !== undefined && server !== undefined ? { others, server } : undefined;
}

/** Binds this process with all its threads. */
export function bindTo(core: string): void {
  spawnSync('taskset', ['-acp', core, String(process.pid)]);
}
