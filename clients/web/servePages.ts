import type { FastifyInstance } from 'fastify';
import type { VisitorOf } from '@relance/sdk/visitor.ts';

export interface PagesOptions {
  visitorOf: VisitorOf;
  /** How browsers reach us, where that is not our own address. */
  publicUrl: string | undefined;
  /** Anybody may log in as anybody. */
  demoLogin: boolean;
}

/** Serves the pages. */
export async function servePages(routes: FastifyInstance, options: PagesOptions): Promise<void> {
  routes.get('/', async ({ raw }) => `${(await options.visitorOf(raw)).subject}`);
  await Promise.resolve();
}
