import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The tag of an answer that says these facts, weak: bytes may differ, what they say does not. */
export function weakTag(...facts: unknown[]): string {
  return `W/"${hash('sha256', JSON.stringify(facts)).slice(0, 27)}"`;
}

/** Tells what the answer is as of, and whether the client has it already: then 304 is all to send. */
export function isUnchanged(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { tag, changed }: { tag: string; changed?: string | null },
): boolean {
  reply.header('etag', tag);
  if (changed) reply.header('last-modified', new Date(changed).toUTCString());
  const known = headers['if-none-match'];
  if (known === undefined || !names(known, tag)) return false;
  reply.code(304);
  return true;
}

function names(known: string, tag: string): boolean {
  if (known.trim() === '*') return true;
  const bare = (each: string) => each.trim().replace(/^W\//, '');
  return known.split(',').some((each) => bare(each) === bare(tag));
}
