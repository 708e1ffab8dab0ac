import type { FastifyReply } from 'fastify';
import { type OwnerName, slugsOf } from '../graph/ask.ts';

/** Tells whose records are missing or lack details; nothing where all were heard. */
export function tellPartial(reply: FastifyReply, silent: readonly OwnerName[]): void {
  if (silent.length === 0) return;
  // What lacks something now may be whole in a moment.
  reply.header('x-partiel', slugsOf(silent)).header('cache-control', 'no-store');
}
