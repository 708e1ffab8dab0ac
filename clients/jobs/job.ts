import type { FormatName } from '@relance/sdk/export/formats.ts';

/** What somebody wants as a file: a whole list, or the answer to a query with all pages of its list; `page` is the path of that list where there are several. */
export type JobQuestion =
  | { list: string; args: Record<string, unknown> }
  | {
      query: string;
      variables: Record<string, unknown>;
      operationName?: string | undefined;
      page?: string | undefined;
    };

export type JobFormat = FormatName | 'excel';

export type JobState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** The file that a job has written. */
export interface JobFile {
  bytes: number;
  rows: number;
  /** Of its bytes, in hexadecimal. */
  sha256: string;
  /** Of the columns in euros, as decimals with two digits. */
  sums: Readonly<Record<string, string>>;
  asOf: string | null;
  /** Owners that were not heard. */
  partial: readonly string[];
}

/** A file on its way, and what became of it. */
export interface Job {
  /** Nobody can guess it: who knows it may have what the public asked for. */
  id: string;
  /** Who asked; null for the public. */
  subject: string | null;
  question: JobQuestion;
  format: JobFormat;
  state: JobState;
  rows: number;
  /** Rows that there will be, as soon as it is known. */
  total: number | null;
  askedAt: string;
  startedAt: string | null;
  endedAt: string | null;
  /** Why it failed, with a stable code. */
  failure: { code: string; message: string } | null;
  file: JobFile | null;
}

/** Whether nothing more will become of it. */
export function isOver({ state }: Job): boolean {
  return state === 'DONE' || state === 'FAILED' || state === 'CANCELLED';
}

/** Hours for which the file of a job is kept. */
export const keptHours = 24;

export function expiryOf({ endedAt }: Job): string | null {
  return endedAt === null
    ? null
    : new Date(Date.parse(endedAt) + keptHours * 3_600_000).toISOString();
}
