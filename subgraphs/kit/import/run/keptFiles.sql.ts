import DataLoader from 'dataloader';
import type { DataSource, EntityManager } from 'typeorm';
import { BadFile } from '../errors.ts';
import type { SpooledFile } from './spool.ts';

/** What an owner keeps of files at most. */
export const keeping = { hours: 24, files: 20, bytes: 256_000_000, largest: 64_000_000 } as const;

const pieceLength = 1_000_000;

export const forgetExpiredSql = 'DELETE FROM kept_file WHERE kept_until < clock_timestamp()';

const keepSql = `
INSERT INTO kept_file (sha256, file, bytes, kept_until)
VALUES ($1, $2, $3, clock_timestamp() + $4 * interval '1 hour')
ON CONFLICT (sha256) DO UPDATE SET file = excluded.file, kept_until = excluded.kept_until
RETURNING kept_until, xmax = 0 AS fresh`;

// The newest files that fit into what is kept.
const forgetOldestSql = `
DELETE FROM kept_file USING (
  SELECT sha256, row_number() OVER newest AS place, sum(bytes) OVER newest AS size
  FROM kept_file WINDOW newest AS (ORDER BY kept_until DESC, sha256)
) AS kept
WHERE kept.sha256 = kept_file.sha256 AND (kept.place > $1 OR kept.size > $2)`;

export const keptFileSql =
  'SELECT file, bytes, kept_until FROM kept_file WHERE sha256 = $1 AND kept_until >= clock_timestamp()';

export const keptPieceSql = 'SELECT content FROM kept_piece WHERE sha256 = $1 AND place = $2';

/**
 * Keeps a file for a day, so that it can be imported without being sent again; what does not fit beside it, the oldest
 * first, goes. Answers until when, or null for a file that is too large to be kept.
 */
export async function keepFile(
  dataSource: DataSource,
  { sha256, bytes, read }: SpooledFile,
  fileName: string,
): Promise<Date | null> {
  if (bytes === 0 || bytes > keeping.largest) return null;
  return dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kept files', 0))`);
    await manager.query(forgetExpiredSql);
    const [{ kept_until: until, fresh }] = await manager.query<
      [{ kept_until: Date; fresh: boolean }]
    >(keepSql, [sha256, fileName, bytes, keeping.hours]);
    if (fresh) await writePieces(manager, sha256, read());
    await manager.query(forgetOldestSql, [keeping.files, keeping.bytes]);
    return until;
  });
}

async function writePieces(
  manager: EntityManager,
  sha256: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  let place = 0;
  const write = (content: Uint8Array) =>
    manager.query('INSERT INTO kept_piece (sha256, place, content) VALUES ($1, $2, $3)', [
      ...[sha256, place++, content],
    ]);
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < pieceLength) continue;
    await write(Buffer.concat(waiting));
    waiting = [];
    length = 0;
  }
  if (length > 0) await write(Buffer.concat(waiting));
}

/** A file that is kept here. */
export interface KeptFile extends Pick<SpooledFile, 'sha256' | 'bytes' | 'read'> {
  fileName: string;
  until: Date;
}

/** A file that is kept, by its SHA-256; BadFile where it is not, or not any more. */
export async function keptFile(dataSource: DataSource, sha256: string): Promise<KeptFile> {
  const [kept] = await dataSource.query<{ file: string; bytes: number; kept_until: Date }[]>(
    keptFileSql,
    [sha256],
  );
  if (!kept) throw notKept(sha256);
  const { file, bytes, kept_until: until } = kept;
  return { sha256, bytes, fileName: file, until, read: () => piecesOf(dataSource, sha256, bytes) };
}

async function* piecesOf(
  dataSource: DataSource,
  sha256: string,
  bytes: number,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for (let place = 0; read < bytes; place += 1) {
    const [piece] = await dataSource.query<{ content: Buffer }[]>(keptPieceSql, [sha256, place]);
    // Others came in between, and this one had to go.
    if (!piece) throw notKept(sha256);
    read += piece.content.length;
    yield piece.content;
  }
}

function notKept(sha256: string): BadFile {
  return new BadFile(
    'FILE_NOT_KEPT',
    `No file with the SHA-256 ${sha256} is kept here: files are kept for ${keeping.hours} hours, and until they are imported. Send it again.`,
  );
}

/** What has been imported, or is older than a day, is kept no longer. */
export async function forgetFiles(dataSource: DataSource, imported?: string): Promise<void> {
  await dataSource.query(forgetExpiredSql);
  if (imported !== undefined) {
    await dataSource.query('DELETE FROM kept_file WHERE sha256 = $1', [imported]);
  }
}

/** Until when each file is kept, by its SHA-256; null where it is not: one statement. */
export function keptUntil(dataSource: DataSource): DataLoader<string, Date | null> {
  return new DataLoader(async (hashes) => {
    const rows = await dataSource.query<{ sha256: string; kept_until: Date }[]>(
      `SELECT sha256, kept_until FROM kept_file
       WHERE sha256 = ANY($1) AND kept_until >= clock_timestamp()`,
      [hashes],
    );
    const ends = new Map(rows.map(({ sha256, kept_until: until }) => [sha256, until]));
    return hashes.map((sha256) => ends.get(sha256) ?? null);
  });
}
