import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { excelCsv, formats } from '@relance/sdk/export/formats.ts';
import type { About, Column, Row, Writer } from '@relance/sdk/export/table.ts';
import { readWholeTable } from '@relance/sdk/export/wholeTable.ts';
import type { JobFile, JobFormat } from '../job.ts';
import { partsOf, type Source } from './source.ts';
import { Tally } from '@relance/sdk/export/tally.ts';

/** What is to be written where. */
export interface Work {
  path: string;
  format: JobFormat;
  /** Null for a whole list, whose first line names them. */
  columns: readonly Column[] | null;
  about: About;
}

/** Writes a file part by part; `onRows` is told how many rows there are by now, and how many there will be. */
export async function writeResult(
  { path, format, columns, about }: Work,
  source: Source,
  onRows: (rows: number, total: number | null) => void,
): Promise<JobFile> {
  const whole = columns === null ? await readWholeTable(partsOf<Uint8Array>(source)) : undefined;
  const tally = new Tally(whole?.columns ?? columns ?? []);
  const told: About = { ...about, ...whole?.about };
  const counted = async function* (pages: AsyncIterable<readonly Row[]>) {
    for await (const rows of pages) {
      tally.add(rows);
      yield rows;
      onRows(tally.rows, whole ? whole.total() : told.total);
    }
  };
  const table = {
    columns: tally.columns,
    pages: counted(whole?.pages ?? partsOf<readonly Row[]>(source)),
    about: told,
  };
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    writerOf(format)(table),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  const { rows, sums } = tally;
  const { asOf, partial } = told;
  return { bytes, rows, sums, sha256: hash.digest('hex'), asOf, partial };
}

function writerOf(format: JobFormat): Writer {
  if (format === 'excel') return excelCsv;
  const found = formats.find(({ name }) => name === format);
  if (!found) throw new Error(`no format ${format}`);
  return found.write;
}
