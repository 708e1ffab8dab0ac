import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Identity } from '@relance/schema/access/identity.ts';
import type { ExportDoor } from './exportDoor.ts';

/** A filter is some names and codes. */
const largestArguments = 65_536;

/**
 * `POST /exports/:list` with the arguments of that list in JSON answers all of it, row after row, as whoever asks may see
 * it: `application/x-ndjson`, made for programs. The database writes the rows and nothing here reads them.
 */
export function serveExports(
  server: FastifyInstance,
  door: ExportDoor,
  identify: (request: FastifyRequest) => Promise<Identity>,
): void {
  const options = { bodyLimit: largestArguments };
  server.post<{ Params: { list: string } }>('/exports/:list', options, async (request, reply) => {
    const identity = await identify(request);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const args = JSON.stringify(request.body ?? {});
    const { list } = request.params;
    const { status, headers, body } = await door(
      { list, args, hurried: true },
      identity,
      gone.signal,
    );
    return reply.code(status).headers(headers).send(Readable.from(body));
  });
}
