import type { FastifyInstance } from 'fastify';
import { serveApi } from './api/serveApi.ts';
import { serveCatalogue } from './catalogue/serveCatalogue.ts';
import { serveDownloads } from './downloads/serveDownloads.ts';
import { serveFeeds } from './feeds/serveFeeds.ts';
import { Problem, problemOf } from './http/problem.ts';
import { readingOnly } from './http/readingOnly.ts';
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
      .send(problem.json);
  });
  serveCatalogue(routes, options);
  serveDownloads(routes, options);
  serveFeeds(routes, options);
  serveApi(routes, options);
  for (const address of ['/opendata/*', '/api/*']) {
    readingOnly(routes, address, () => Promise.reject(nothing()));
  }
  await Promise.resolve();
}

function nothing(): Problem {
  const detail = 'Les adresses sont décrites à /api, les fichiers à /opendata.';
  return new Problem('INTROUVABLE', detail);
}
