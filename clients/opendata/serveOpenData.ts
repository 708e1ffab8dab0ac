import type { FastifyInstance } from 'fastify';
import { serveDownloads } from './downloads/serveDownloads.ts';
import { problemOf } from './http/problem.ts';
import type { OpenDataOptions } from './options.ts';

/** Serves open data beside the graph: files, catalogue, feeds, calendar and the API. */
export async function serveOpenData(
  routes: FastifyInstance,
  options: OpenDataOptions,
): Promise<void> {
  routes.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status === 500) request.log.error(error);
    return reply
      .code(problem.status)
      .headers({ ...problem.headers, 'cache-control': 'no-store' })
      .type('application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem.body));
  });
  serveDownloads(routes, options);
  await Promise.resolve();
}
