import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Visitor } from '@relance/sdk/visitor.ts';
import type { OpenDataOptions } from '../options.ts';
import { baseAddress } from './baseAddress.ts';

/** A request with whoever sent it. */
export interface Visit {
  visitor: Visitor;
  /** Addresses in an answer begin with it. */
  base: string;
}

/** Seconds for which what everybody may see is kept by browsers and proxies. */
const freshFor = 60;

/** Who sends a request; says what others may do with the answer. */
export async function visit(
  { raw }: FastifyRequest,
  reply: FastifyReply,
  { visitorOf, publicUrl }: OpenDataOptions,
): Promise<Visit> {
  const visitor = await visitorOf(raw);
  if (isPublic(visitor)) {
    reply.header('cache-control', `public, max-age=${freshFor}`);
    // No credentials go with `*`: another's page reads what everybody may read.
    reply.header('access-control-allow-origin', '*');
    reply.header('access-control-expose-headers', exposed);
    reply.header('cross-origin-resource-policy', 'cross-origin');
  } else {
    reply.header('cache-control', 'private, no-cache');
  }
  reply.header('vary', 'Origin, Authorization, Cookie, X-Api-Key');
  return { visitor, base: baseAddress(raw, publicUrl) };
}

const exposed =
  'etag, last-modified, link, retry-after, x-total, x-partiel, x-demonstration, x-request-id, content-disposition';

/** Whether everybody would be answered the same. */
function isPublic({ subject, scopes }: Visitor): boolean {
  return subject === null && scopes.length === 0;
}
