import type { FastifyRequest } from 'fastify';

/** Where browsers find the site; a host that is written like none is not repeated. */
export function baseOf({ headers }: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin;
  const { host = '' } = headers;
  return /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i.test(host) ? `http://${host}` : '';
}
