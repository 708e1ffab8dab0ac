import { loggedError } from '@relance/schema/errors/loggedError.ts';
import { destination, pino, type Logger } from 'pino';

export type Log = Logger;

/** JSON lines on standard error; `LOG_LEVEL` (default `warn`) says how much. */
export function createLog(name: string, level = process.env['LOG_LEVEL'] ?? 'warn'): Log {
  const serializers = { err: (error: unknown) => loggedError(error) };
  return pino({ name, level, serializers }, destination({ dest: 2, sync: true }));
}
