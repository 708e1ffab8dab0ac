import type { FastifyInstance } from 'fastify';
import type { VisitorOf } from '@relance/sdk/visitor.ts';
import { AllCommunes } from './documents.ts';

/** `GET /communes.json`: code, name and postcodes of every commune, for the field that completes them. */
export function serveCommunes(routes: FastifyInstance, visitorOf: VisitorOf): void {
  routes.get('/communes.json', async ({ raw }, reply) => {
    const { data } = await (await visitorOf(raw)).ask(AllCommunes, {});
    if (!data) return reply.code(503).header('retry-after', '30').send([]);
    const rows = data.communes.map(({ inseeCode, name, postalCodes }) => [
      inseeCode,
      name,
      ...(postalCodes ?? []),
    ]);
    return reply.header('cache-control', 'public, max-age=3600').send(rows);
  });
}
