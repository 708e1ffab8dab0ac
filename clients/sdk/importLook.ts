import { z } from 'zod';

/** What a person decides about the reading of a file. */
export interface ReadingChoices {
  /** `utf-8` or `windows-1252`. */
  encoding?: string;
  /** `;`, `,`, a tab or `|`. */
  delimiter?: string;
  /** Name of a sheet of a workbook. */
  sheet?: string;
  /** Line of the header, the first being 1. */
  headerLine?: number;
  /** Field of the format by header of the column; null: the column is not read. */
  columns?: Readonly<Record<string, string | null>>;
}

/** The answer of an importer that has looked at a file. */
export const importLook = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  container: z.string(),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  headerLine: z.number().nullable(),
  format: z.string().nullable(),
  recognised: z.boolean(),
  columns: z.array(
    z.object({
      header: z.string(),
      field: z.string().nullable(),
      by: z.enum(['EXACT', 'ALIAS', 'CHOSEN', 'LAST_TIME']).nullable(),
    }),
  ),
  missing: z.array(z.string()),
  rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
  lastTime: z.object({ run: z.string(), file: z.string(), at: z.string() }).nullable(),
  keptUntil: z.string().nullable(),
});

/** What a file would be read as: nothing of it is imported. */
export type ImportLook = z.infer<typeof importLook>;
