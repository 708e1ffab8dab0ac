import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a test's own, in memory, that can be full. */
export interface SmallDisk {
  folder: string;
  /** Leaves so many bytes free, whatever lies on it. */
  leave: (bytes: number) => void;
  unmount: () => void;
}

/** Null where this process may not mount anything: only root may, and not in every container. */
export function mountSmallDisk(bytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'relance-disk-'));
  if (mount('-t', 'tmpfs', '-o', `size=${bytes},mode=755`, 'tmpfs', folder)) {
    return {
      folder,
      leave: (free) => {
        const { blocks, bfree, bsize } = statfsSync(folder);
        const size = (blocks - bfree) * bsize + free;
        if (!mount('-o', `remount,size=${size}`, folder))
          throw new Error(`${folder} stays as it is`);
      },
      unmount: () => {
        spawnSync('umount', [folder]);
        rmdirSync(folder);
      },
    };
  }
  rmdirSync(folder);
  return null;
}

function mount(...words: string[]): boolean {
  return spawnSync('mount', words).status === 0;
}
