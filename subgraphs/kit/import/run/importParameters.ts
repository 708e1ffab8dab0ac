import type { FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { type ReadingChoices, readReading } from '../read/readingChoices.ts';
import { type KeptFile, keptFile } from './keptFiles.sql.ts';
import { upTo } from './received.ts';

const flag = z.enum(['true', 'false']).default('false');

/** How a file is sent to the importer, behind `/imports`. */
export const parameters = z
  .object({
    /** Name of the file, for the provenance of its records. */
    file: z.string().trim().min(1).max(255).optional(),
    /** SHA-256 of a file that is kept here: then none is sent. */
    kept: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'is a SHA-256: 64 hexadecimal digits, in lower case')
      .optional(),
    format: z.string().default('auto'),
    /** Choices of a person as JSON: see `readReading`. */
    reading: z.string().optional(),
    series: z.string().trim().min(1).max(200).optional(),
    /** The run that checked the file. */
    check: z.string().trim().min(1).max(100).optional(),
    confirm: flag,
    dryRun: flag,
    by: z.string().trim().min(1).max(200).optional(),
  })
  .refine(({ file, kept }) => file !== undefined || kept !== undefined, {
    path: ['file'],
    message: 'names the file that is sent',
  });

/** A file that comes with a request or is kept, and how it is to be read. */
export interface ArrivingFile {
  fileName: string;
  format: string;
  reading: ReadingChoices | null;
  series: string | null;
  /** Of one that is kept here already. */
  kept: KeptFile | null;
  read: () => AsyncIterable<Uint8Array>;
}

/** The file that a request is about; BadFile where it is not kept, or what is chosen can't be. */
export async function arrivingFile(
  dataSource: DataSource,
  { file, kept, format, reading, series }: z.infer<typeof parameters>,
  request: FastifyRequest,
  limit: number,
): Promise<ArrivingFile> {
  const how = { format, reading: readReading(reading), series: series ?? null };
  if (kept === undefined) {
    return { ...how, fileName: file ?? '', kept: null, read: () => upTo(limit, request.raw) };
  }
  // Nothing is expected there: what is sent all the same must not wait.
  request.raw.resume();
  const known = await keptFile(dataSource, kept);
  return { ...how, fileName: file ?? known.fileName, kept: known, read: known.read };
}
