import type { FastifyRequest } from 'fastify';

/** The part of an address after its `?`, as written: repeated names and empty values included. */
export function queryOf({ url }: FastifyRequest): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1));
}
