import { type FSWatcher, unwatchFile, watch, watchFile } from 'node:fs';
import { dirname } from 'node:path';
import type { Closable } from './opened.ts';

export interface FollowOptions {
  /** Milliseconds from the first sign of a change to the call: a writer may need several steps. */
  pause?: number;
  /** Milliseconds between looks where the system gives no sign (network drives, mounted volumes). */
  poll?: number;
}

/**
 * Calls `look` once, and whenever the file may have changed, also by another file that takes its name.
 * One call at a time: signs that come meanwhile are one more call. `close` waits for a call under way.
 */
export function followFile(
  path: string,
  look: () => Promise<void>,
  { pause = 100, poll = 2_000 }: FollowOptions = {},
): Closable {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  const notice = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      looking = looking.then(look);
    }, pause);
  };
  const watcher = watchFolder(dirname(path), notice);
  watchFile(path, { interval: poll, persistent: false }, notice);
  notice();
  return {
    close: async () => {
      watcher?.close();
      unwatchFile(path, notice);
      clearTimeout(timer);
      await looking;
    },
  };
}

// The folder, not the file: a watch of a file ends with the file that had the name at first. Where the
// system has no watches left, looking now and then has to do.
function watchFolder(folder: string, notice: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, notice);
    return watcher.on('error', () => watcher.close());
  } catch {
    return undefined;
  }
}
