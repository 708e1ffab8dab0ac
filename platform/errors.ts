export type PlatformErrorCode =
  | 'ALREADY_RUNNING'
  | 'BAD_COMMAND'
  | 'BAD_PARTNER'
  | 'BAD_SETTING'
  | 'DATA_DIRECTORY_READ_ONLY'
  | 'DATA_DIRECTORY_UNUSABLE'
  | 'DISK_FULL'
  | 'NO_BINARIES'
  | 'NO_SERVER_ACCOUNT'
  | 'PORT_TAKEN'
  | 'SERVER_FAILED'
  | 'UNKNOWN_OWNER';

/** The platform cannot start or go on; the message says where, and what to do. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';

  constructor(
    readonly code: PlatformErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The code of a failed system call (`EACCES`, …), undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** A helper that was stopped has not told what it was asked: its silence must not pass for a no. */
export function assertNotStopped(signal: NodeJS.Signals | null): void {
  if (signal === null) return;
  throw new PlatformError('SERVER_FAILED', `The start was interrupted (${signal}): start again.`);
}
