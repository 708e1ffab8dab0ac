import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadFile } from '../errors.ts';
import { ImportFailure, nothing } from './failures.ts';

/** A file as it arrived, on disk until it has been imported. */
export interface SpooledFile {
  bytes: number;
  sha256: string;
  /** From its beginning, as often as it is asked for. */
  read: () => AsyncIterable<Uint8Array>;
  remove: () => Promise<void>;
}

/**
 * Receives a file to its end before any of it is read: a sender who goes away has begun nothing, a slow
 * one holds no transaction open, and a file that was imported before is known by its hash.
 */
export async function spool(arriving: AsyncIterable<Uint8Array>): Promise<SpooledFile> {
  const file = await openNameless();
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of fromSender(arriving)) {
      hash.update(chunk);
      bytes += chunk.length;
      // Unlike `write`, to the last byte: a disk that is nearly full takes a part of it.
      await file.writeFile(chunk);
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    bytes,
    sha256: hash.digest('hex'),
    // Open until it is removed: who reads to the end, or stops early, may not be the last.
    read: () => file.createReadStream({ start: 0, highWaterMark: 64 * 1024, autoClose: false }),
    remove: () => file.close(),
  };
}

// Without a name as soon as it is open: when the process is killed, none of it stays on the disk.
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'relance-import-'));
  try {
    return await open(join(folder, 'file'), 'wx+', 0o600);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// Errors of whoever sends, told apart from those of the disk.
async function* fromSender(arriving: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* arriving;
  } catch (error) {
    if (error instanceof BadFile) throw error;
    const message = `The file did not arrive to its end. ${nothing}: send it again.`;
    throw new ImportFailure('SENDER_GONE', message, { cause: error });
  }
}
