import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { types } from 'node:util';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { BadFile } from '../../errors.ts';

const largestFile = 200_000_000;
const largestContent = 300_000_000;
const mostParts = 2_000;
/** Sheets of a million like rows stay below it, ten megabytes of zeros don't. */
const highestRatio = 200;
const smallPart = 10_000_000;

/** The parts of a zip file by their names, checked before any of them is unpacked. */
export interface ZipParts {
  names: readonly string[];
  /** Text of a part as it is unpacked, never more than the file announces; '' if it isn't there. */
  text: (name: string) => AsyncIterable<string>;
  close: () => void;
}

/** Spools a zip file, whose table of contents is at its end, and opens it. Throws BadFile. */
export async function openZip(bytes: AsyncIterable<Uint8Array>): Promise<ZipParts> {
  const zip = await spool(bytes);
  try {
    const entries = await checkedEntries(zip);
    return {
      names: [...entries.keys()],
      text: (name) => textOf(zip, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw asBadWorkbook(error);
  }
}

/** What makes a zip file, or the XML in it, no workbook that can be read. */
export function badWorkbook(why: string): BadFile {
  return new BadFile('BAD_WORKBOOK', `The workbook ${why}`);
}

// Removed as soon as it is open: whatever happens later, nothing stays on the disk.
async function spool(bytes: AsyncIterable<Uint8Array>): Promise<ZipFile> {
  const folder = await mkdtemp(join(tmpdir(), 'relance-import-'));
  try {
    const path = join(folder, 'workbook');
    await pipeline(Readable.from(limited(bytes)), createWriteStream(path));
    return await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error) => {
      throw asBadWorkbook(error);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* limited(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largestFile) {
      throw new BadFile('TOO_LARGE', 'A workbook of more than 200 MB is not read: send it as CSV.');
    }
    yield chunk;
  }
}

async function checkedEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostParts) {
    throw badWorkbook(`has ${zip.entryCount} parts, more than ${mostParts}: export it as CSV.`);
  }
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const { compressedSize, fileName, uncompressedSize } = entry;
    if (entry.isEncrypted()) throw badWorkbook('has a password: save it without one.');
    total += uncompressedSize;
    const inflated = uncompressedSize > smallPart + compressedSize * highestRatio;
    if (inflated || total > largestContent) {
      throw badWorkbook(`would unpack to more than it may (${fileName}): export it as CSV.`);
    }
    entries.set(fileName, entry);
  }
  return entries;
}

async function* textOf(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<string> {
  if (!entry) return;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    stream.setEncoding('utf8');
    for await (const text of stream) yield String(text);
  } catch (error) {
    throw asBadWorkbook(error);
  }
}

// Errors of the zip library are about the file; others have a code of the system.
function asBadWorkbook(error: unknown): unknown {
  if (error instanceof BadFile || !types.isNativeError(error)) return error;
  const system = 'syscall' in error;
  return system ? error : badWorkbook(`is damaged or cut off (${error.message}): send it again.`);
}
