import { Worker } from 'node:worker_threads';
import type { JobFile } from '../job.ts';
import { Failed } from './failed.ts';
import type { Source } from './source.ts';
import type { Work } from './writeResult.ts';
import type { FromThread, ToThread } from './writingThread.ts';

/** Writes a file; rejects with Failed, and when the signal is aborted. */
export type Write = (
  work: Work,
  source: Source,
  onRows: (rows: number, total: number | null) => void,
  signal: AbortSignal,
) => Promise<JobFile>;

/** In a thread of its own, behind everybody who waits for a page. */
export const writeInThread: Write = async (work, source, onRows, signal) => {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./writingThread.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: 192 },
  });
  try {
    return await new Promise<JobFile>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.on('error', (error) => reject(new Failed('WRITING_FAILED', error.message)));
      worker.on('exit', () => reject(new Failed('WRITING_FAILED', 'The writing thread ended.')));
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'rows') onRows(message.rows, message.total);
        else if (message.kind === 'done') resolve(message.file);
        else if (message.kind === 'failed') {
          reject(new Failed(message.code ?? 'WRITING_FAILED', message.message));
        } else source.next().then((part) => send(worker, part), reject);
      });
    });
  } finally {
    await worker.terminate();
    await source.end();
  }
};

// Bytes move, without a copy, where they are all of their buffer.
function send(worker: Worker, part: ToThread['part']): void {
  const message: ToThread = { part: part instanceof Uint8Array ? new Uint8Array(part) : part };
  const moved = message.part instanceof Uint8Array ? [message.part.buffer as ArrayBuffer] : [];
  worker.postMessage(message, moved);
}
