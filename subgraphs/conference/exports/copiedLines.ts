import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource, QueryRunner } from 'typeorm';
import { cancelSql } from './export.sql.ts';

const newline = 10;

/** Some of the bytes of an export. */
export interface CopiedBytes {
  bytes: Buffer;
  /** How many lines end in them. */
  lines: number;
  /** Whether the last one does: other lines may follow here. */
  whole: boolean;
}

/**
 * What a COPY writes, as it comes: nobody reads it here, and no more than some of it is in memory. Who stops reading has it
 * ended, so that the connection is of use to others.
 */
export async function* copiedLines(
  dataSource: DataSource,
  runner: QueryRunner,
  text: string,
): AsyncGenerator<CopiedBytes> {
  const client = (await runner.connect()) as Client & { processID: number };
  // One iterator to the end: an error that comes while nobody listens would end the process.
  const chunks = client.query(copyTo(text))[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let over = false;
  const next = async () => {
    const read = await chunks.next();
    over = read.done === true;
    return read.done ? undefined : read.value;
  };
  try {
    for (let bytes = await next(); bytes; bytes = await next()) {
      yield { bytes, lines: linesIn(bytes), whole: bytes.at(-1) === newline };
    }
  } finally {
    if (!over) {
      await dataSource.query(cancelSql, [client.processID]);
      // What PostgreSQL has sent until then is taken off the line; that it was ended is no news.
      const rest = async () => {
        while (await next());
      };
      await rest().catch(() => undefined);
    }
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
}
