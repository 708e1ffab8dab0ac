import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { BadRequest } from './http/badRequest.ts';
import type { ImportAnswer, ImportDoor } from './importDoor.ts';

type Request = FastifyRequest<{ Params: { owner: string } }>;

/** Who asks; rejects with a BadRequest. */
type Identify = (request: FastifyRequest) => Promise<Identity>;

/**
 * `POST` (or `PUT`) `/owners/:owner/imports?file=…&format=…` streams a file to its owner's importer and
 * the answer back, also line by line; `POST …/imports/look` has it looked at alone; `GET /owners/:owner/imports/formats` and
 * `…/imports/:run/report.csv` pass on what the owner tells. Everybody is the public where `identify` is left out.
 */
export function forwardImports(
  server: FastifyInstance,
  door: ImportDoor,
  identify: Identify = () => Promise.resolve(anonymous),
): void {
  void server.register(async (routes) => {
    // The body is passed on as it comes, whatever it is.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    const handler = async (request: Request, reply: FastifyReply) => {
      const { accept, 'content-length': length } = request.headers;
      const path = request.url.slice(request.url.indexOf('/imports'));
      const file = request.method === 'GET' ? {} : { file: request.raw };
      const identity = await identify(request);
      let answer: ImportAnswer;
      try {
        answer = await door(
          { owner: request.params.owner, path, accept, length, ...file },
          identity,
        );
      } catch (error) {
        if (!(error instanceof BadRequest)) throw error;
        const { status, headers, message, extensions } = error;
        const told = { error: { code: extensions['code'], message } };
        return reply.code(status).headers(headers).send(told);
      }
      const { status, type, disposition, body } = answer;
      if (disposition !== undefined) void reply.header('content-disposition', disposition);
      return reply.code(status).type(type).send(Readable.from(body));
    };
    const imports = '/owners/:owner/imports';
    routes.route({ method: ['POST', 'PUT'], url: imports, handler });
    routes.post(`${imports}/look`, handler);
    routes.get(`${imports}/formats`, handler);
    routes.get(`${imports}/:run/report.csv`, handler);
    await Promise.resolve();
  });
}
