import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.ts';

type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

const others = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;
const allow = 'GET, HEAD, OPTIONS';

/** A route to read from: other methods are refused before their body is looked at. */
export function readingOnly(routes: FastifyInstance, url: string, answer: Answer): void {
  routes.get(url, answer);
  routes.route({
    ...{ method: [...others], url },
    onRequest: () =>
      Promise.reject(
        new Problem('METHODE_REFUSEE', `Utilisez GET : ${url} se lit et ne s’écrit pas.`, {
          headers: { allow },
        }),
      ),
    handler: (_request, reply) => reply,
  });
  routes.options(url, (_request, reply) => reply.code(204).header('allow', allow).send());
}
