import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { claimLock } from './lock.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relance-lock-'));
  lock = join(folder, 'relance.lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A lock as another process has left or holds it. */
function lockOf(owner: string): void {
  mkdirSync(lock);
  writeFileSync(join(lock, owner), '');
}

describe('a lock', () => {
  it('is held until it is released, and leaves nothing behind', () => {
    const first = claimLock(lock);

    const second = claimLock(lock);
    first.release?.();
    const third = claimLock(lock);
    third.release?.();

    expect(second).toEqual({ heldBy: process.pid });
    expect(third.release).toBeDefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the living process that holds it', async () => {
    const holder = spawn('sleep', ['600']);
    lockOf(`${holder.pid}-0`);

    const claim = claimLock(lock);

    expect(claim).toEqual({ heldBy: holder.pid });
    const exit = once(holder, 'exit');
    holder.kill();
    await exit;
  });

  it('of a dead process is taken over', async () => {
    const holder = spawn('true');
    await once(holder, 'exit');
    lockOf(`${holder.pid}-0`);

    const claim = claimLock(lock);

    expect(claim.release).toBeDefined();
    claim.release?.();
  });

  // Only Linux tells when a process started.
  if (!existsSync('/proc/self/stat')) console.warn('SKIPPED: start times need /proc.');
  (existsSync('/proc/self/stat') ? it : it.skip)(
    'of a dead process is taken over when its pid has come back to another',
    () => {
      lockOf(`${process.pid}-47`);

      const claim = claimLock(lock);

      expect(claim.release).toBeDefined();
      claim.release?.();
    },
  );

  it('without an owner, as a power cut may leave it, is taken over', () => {
    mkdirSync(lock);

    const claim = claimLock(lock);

    expect(claim.release).toBeDefined();
    claim.release?.();
  });

  it('is held by one process at a time, however many fight for it', async () => {
    const script = fileURLToPath(new URL('./fixtures/claim.mjs', import.meta.url));
    lockOf('999999999-1');

    const claimants = await Promise.all(
      [1, 2, 3, 4].map(() =>
        promisify(execFile)(process.execPath, [script, lock, join(folder, 'room'), '50']),
      ),
    );

    expect(claimants.map(({ stdout }) => stdout)).toEqual(['50', '50', '50', '50']);
    expect(readdirSync(folder)).toEqual([]);
  });
});
