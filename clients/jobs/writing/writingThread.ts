import { setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { JobFile } from '../job.ts';
import type { Part, Source } from './source.ts';
import { type Work, writeResult } from './writeResult.ts';

/** What the thread says: it wants the next part, is so far, is done, or failed. */
export type FromThread =
  | { kind: 'next' }
  | { kind: 'rows'; rows: number; total: number | null }
  | { kind: 'done'; file: JobFile }
  | { kind: 'failed'; code: string | undefined; message: string };

/** What it is told: the next part, or null after the last. */
export interface ToThread {
  part: Part | null;
}

// On Linux this is of the thread alone: whoever waits for a page goes first.
setPriority(19);
if (parentPort) void write(parentPort, workerData as Work);

async function write(port: MessagePort, work: Work): Promise<void> {
  const say = (message: FromThread) => port.postMessage(message);
  const source: Source = {
    next: () =>
      new Promise((resolve) => {
        port.once('message', ({ part }: ToThread) => resolve(part));
        say({ kind: 'next' });
      }),
    end: () => Promise.resolve(),
  };
  try {
    const file = await writeResult(work, source, (rows, total) =>
      say({ kind: 'rows', rows, total }),
    );
    say({ kind: 'done', file });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    say({ kind: 'failed', code, message });
  } finally {
    port.close();
  }
}
