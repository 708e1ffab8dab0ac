import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

export interface WrittenFile {
  bytes: number;
  /** Of all its bytes, in hexadecimal. */
  sha256: string;
}

/** Bytes that wait for the disk while others are made. */
const waiting = 1_048_576;

/** Writes a file that bears its name once it is whole. */
export async function writeWhole(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<WrittenFile> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w').catch((error: Error) => {
    throw new Error(`${path} cannot be written: ${error.message}`);
  });
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  try {
    await pipeline(counted, file.createWriteStream({ highWaterMark: waiting }));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await rename(draft, path);
  return { bytes, sha256: hash.digest('hex') };
}
