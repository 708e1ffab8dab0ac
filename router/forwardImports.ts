import type { FastifyInstance } from 'fastify';
import { request as send } from 'undici';
import { partnerNamed, partners } from '@relance/schema/partners.ts';
import type { SubgraphAddresses } from './federatedGraph.ts';

/** `POST /owners/:owner/imports?file=…&format=…`: streams a file to its owner's importer. */
export function forwardImports(server: FastifyInstance, addresses: SubgraphAddresses): void {
  void server.register(async (routes) => {
    // The body is passed on as it comes, whatever it is.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    routes.post<{ Params: { owner: string } }>('/owners/:owner/imports', async (request, reply) => {
      const { owner } = request.params;
      const address = partnerNamed(owner) && addresses[owner];
      if (!address) {
        const known = partners.map(({ name }) => name).join(', ');
        return reply.code(404).send({
          error: { code: 'UNKNOWN_OWNER', message: `No owner "${owner}"; there are ${known}.` },
        });
      }
      const query = request.url.slice(request.url.indexOf('?') + 1 || request.url.length);
      const answer = await send(`${address.url}/imports?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: request.raw,
        // A large file takes its time to be written.
        headersTimeout: 600_000,
        bodyTimeout: 600_000,
      });
      return reply
        .code(answer.statusCode)
        .type(String(answer.headers['content-type'] ?? 'application/json'))
        .send(answer.body);
    });
    await Promise.resolve();
  });
}
