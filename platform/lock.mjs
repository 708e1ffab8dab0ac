// Plain JavaScript: setup.mjs needs it before any package is installed.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Claims the lock directory for this process, or names the living process that holds it.
 * The lock of a dead process is taken over.
 */
export function claimLock(path) {
  const own = `${process.pid}-${statusOf(process.pid)?.started ?? 0}`;
  const prepared = `${path}.${randomBytes(6).toString('hex')}`;
  mkdirSync(prepared);
  try {
    writeFileSync(join(prepared, own), '');
    for (;;) {
      // A directory moves only onto an absent or empty one, so of all claimants exactly one gets
      // through, and nobody ever sees a lock without its owner.
      if (moved(prepared, path)) return { release: () => dropOwner(path, own) };
      const [owner] = entriesOf(path);
      if (owner !== undefined && ownerLives(owner)) return { heldBy: Number.parseInt(owner, 10) };
      // Removing the dead owner by name cannot hit one who has taken over in the meantime.
      dropOwner(path, owner);
    }
  } finally {
    rmSync(prepared, { recursive: true, force: true });
  }
}

/** Whether the process runs; one that is dead but not yet collected by its parent does not. */
export function processLives(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return statusOf(pid)?.state !== 'Z';
}

function ownerLives(owner) {
  const [pid, started] = owner.split('-').map(Number);
  if (!processLives(pid)) return false;
  // A pid comes back after a reboot or in a new container; the start time tells its bearers apart.
  const status = statusOf(pid);
  return status === undefined || started === 0 || status.started === started;
}

/** State and start time as Linux tells them; undefined elsewhere. */
function statusOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may hold blanks and parentheses of its own.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], started: Number(fields[19]) };
  } catch {
    return undefined;
  }
}

function moved(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    // Windows answers EPERM for a directory that exists.
    const taken = ['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM'] : [])];
    if (taken.includes(error.code)) return false;
    throw error;
  }
}

function entriesOf(path) {
  return unlessAbsent(() => readdirSync(path)) ?? [];
}

function dropOwner(path, owner) {
  if (owner !== undefined) unlessAbsent(() => unlinkSync(join(path, owner)));
  unlessAbsent(() => rmdirSync(path));
}

function unlessAbsent(act) {
  try {
    return act();
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    return undefined;
  }
}
