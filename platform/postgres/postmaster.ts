import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError, systemCode } from '../errors.ts';
import { processLives } from '../lock.mjs';
import { shutDown } from './shutdown.mjs';

/** What a server has written about itself in its data directory. */
export interface PostmasterFile {
  pid: number;
  ready: boolean;
}

export function readPostmasterFile(data: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    // Windows answers EBUSY or EPERM while the server writes it.
    if (['ENOENT', 'EBUSY', 'EPERM'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** Stops the server that a killed process of ours has left on the data directory, if any. */
export async function stopOrphan(
  data: string,
  pgCtl: string,
  log: (line: string) => void,
): Promise<void> {
  const left = readPostmasterFile(data);
  if (left === undefined || !(left.pid > 0) || !processLives(left.pid)) return;
  if (!servesFrom(left.pid, data)) {
    disownPostmasterFile(data);
    return;
  }
  log(
    `An earlier run was killed and left PostgreSQL (process ${left.pid}) on ${data}: stopping it.`,
  );
  const stillServes = () => servesFrom(left.pid, data);
  if (await shutDown({ pid: left.pid, pgCtl, stillServes })) return;
  throw new PlatformError(
    'ALREADY_RUNNING',
    `A PostgreSQL left by an earlier run (process ${left.pid}) does not let go of ${data}: end that process and start again.`,
  );
}

function servesFrom(pid: number, data: string): boolean {
  try {
    if (process.platform === 'linux') {
      const isPostgres = readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
      return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    }
  } catch {
    // Gone, or of an account that is neither ours nor the server's.
    return false;
  }
  // On Windows only a PostgreSQL hears pg_ctl's signal.
  if (process.platform === 'win32') return true;
  const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.stdout.includes('postgres') && ps.stdout.includes(data);
}

/**
 * The pid in the file has gone to a stranger, for whose sake PostgreSQL would not start. Our own pid
 * is one that it takes for stale, as its parent's; the other lines keep guarding the shared memory.
 */
function disownPostmasterFile(data: string): void {
  const file = join(data, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
}
