import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';

/** A file of the importer's own fixtures. */
export function fixture(name: string): Promise<Buffer> {
  const path = new URL(`../../subgraphs/kit/import/fixtures/${name}`, import.meta.url);
  return readFile(fileURLToPath(path));
}

/** The bytes as they would arrive, in pieces. */
export async function* pieces(bytes: Buffer, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}

/** How many changes an owner has told of. */
export async function feedEvents(dataSource: DataSource): Promise<number> {
  const [row] = await dataSource.query<[{ count: number }]>('SELECT count(*) FROM feed_event');
  return row.count;
}
