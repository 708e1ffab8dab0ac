import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

// What anybody may send must not break a line of a log.
const allowed = /^[\w.:-]{1,128}$/;

/** The id that a client or proxy has given to a request, or a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && allowed.test(given) ? given : randomUUID();
}
