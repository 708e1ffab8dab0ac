import { ImportRefused } from '@relance/sdk/imports.ts';
import { codeOf, isCut, reasonOf } from '../failures.ts';

/** Why a file was not imported, in one line, with what to do about it. */
export function refusalOf(error: unknown, endpoint: string): string {
  const code = codeOf(error);
  if (error instanceof ImportRefused) {
    const confirm = error.code === 'LARGE_WITHDRAWAL' ? ' To confirm, add --confirm.' : '';
    return `${error.message}${confirm}`;
  }
  return isCut(error)
    ? `${endpoint} broke off (${code}): the file that was being sent is written as a whole or not at all; send it again.`
    : reasonOf(error, endpoint);
}
