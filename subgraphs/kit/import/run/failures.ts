import { QueryFailedError } from 'typeorm';
import { BadFile } from '../errors.ts';

export type FailureCode = 'DISK_FULL' | 'DATABASE_GONE' | 'SENDER_GONE' | 'INTERNAL_SERVER_ERROR';

/** The server could not finish an import; nothing of it was written, and it can be repeated. */
export class ImportFailure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const nothing = 'Nothing of the file was written';

/** The connection broke while the end of the transaction was confirmed: only the database knows. */
export function unconfirmed(error: unknown): Error & { code: string } {
  const failure = failureOf(error);
  if (failure.code !== 'DATABASE_GONE') return failure;
  const message =
    'The database went away while it confirmed the import. The file is written as a whole or not at all: import it again, which changes nothing if it is written.';
  return new ImportFailure('DATABASE_GONE', message, { cause: error });
}

/** What a failed import is told as; the cause is for the log. */
export function failureOf(error: unknown): Error & { code: string } {
  if (error instanceof Error && isOurs(error)) return error;
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === '53100') {
    const message = `The server's disk is full. ${nothing}: make room, then import it again.`;
    return new ImportFailure('DISK_FULL', message, { cause: error });
  }
  if (/^(57P|08)|^ECONN|^EPIPE$/.test(code) || /Connection terminated/.test(String(error))) {
    const message = `The database went away. ${nothing}: import it again.`;
    return new ImportFailure('DATABASE_GONE', message, { cause: error });
  }
  const message = `The server could not import the file. ${nothing}.`;
  return new ImportFailure('INTERNAL_SERVER_ERROR', message, { cause: error });
}

// Errors that already say what to do.
function isOurs(error: Error): error is Error & { code: string } {
  return error instanceof ImportFailure || error instanceof BadFile;
}

function codeOf(error: unknown): string {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
