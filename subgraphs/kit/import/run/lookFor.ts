import type { DataSource } from 'typeorm';
import { BadFile } from '../errors.ts';
import type { ImportFormat } from '../format.ts';
import type { ReadingChoices } from '../read/readingChoices.ts';
import { failureOf } from './failures.ts';
import type { ArrivingFile } from './importParameters.ts';
import { keepFile } from './keptFiles.sql.ts';
import { lastMapping, type LastMapping } from './lastMapping.sql.ts';
import { type FileLook, lookAt } from './look.ts';
import { spool, type SpooledFile } from './spool.ts';

/** What a file would be read as, and where it is kept meanwhile. */
export interface LookReport extends FileLook {
  file: string;
  sha256: string;
  bytes: number;
  series: string | null;
  /** What was chosen by who asks. */
  reading: ReadingChoices | null;
  /** The edition of the series whose columns are proposed again. */
  lastTime: Pick<LastMapping, 'run' | 'file' | 'at'> | null;
  /** Until when it need not be sent again; null: it is too large to be kept. */
  keptUntil: Date | null;
}

/** Looks at a file, and keeps it for a while; nothing of it is imported. */
export async function lookFor(
  dataSource: DataSource,
  formats: readonly ImportFormat[],
  { read, kept, ...asked }: ArrivingFile,
): Promise<LookReport> {
  const { fileName, reading, series } = asked;
  const seen = async (file: Looked, keptUntil: Date | null): Promise<LookReport> => {
    const { sha256, bytes } = file;
    const look = await asLastTime(dataSource, formats, file, asked);
    return { file: fileName, sha256, bytes, series, reading, keptUntil, ...look };
  };
  // Of one that is kept no more is read than tells what it is.
  if (kept) return seen(kept, kept.until);
  const file = await spool(read()).catch(failed);
  try {
    return await seen(file, await keepFile(dataSource, file, fileName).catch(failed));
  } finally {
    await file.remove();
  }
}

type Looked = Pick<SpooledFile, 'sha256' | 'bytes' | 'read'>;

/** Where nobody has chosen columns, as those of the series were chosen last, if this edition has them all. */
async function asLastTime(
  dataSource: DataSource,
  formats: readonly ImportFormat[],
  { read }: Looked,
  asked: Omit<ArrivingFile, 'read' | 'kept'>,
): Promise<FileLook & Pick<LookReport, 'lastTime'>> {
  const { series, reading, format } = asked;
  const last =
    series === null || reading?.columns ? null : await lastMapping(dataSource, series, format);
  if (last) {
    const { run, file, at, columns } = last;
    const again = { ...asked, format: last.format, reading: { ...reading, columns } };
    const look = await lookAt(read, formats, again).catch(unlikeLast);
    if (look?.recognised) {
      const proposed = look.columns.map((column) =>
        column.by === 'CHOSEN' ? { ...column, by: 'LAST_TIME' as const } : column,
      );
      return { ...look, columns: proposed, lastTime: { run, file, at } };
    }
  }
  return { ...(await lookAt(read, formats, asked)), lastTime: null };
}

// Its columns have other names by now.
function unlikeLast(error: unknown): null {
  if (error instanceof BadFile) return null;
  throw error;
}

function failed(error: unknown): never {
  throw failureOf(error);
}
