import type { FastifyInstance, FastifyReply } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { createLog } from '../log.ts';
import { BadFile } from './errors.ts';
import type { ImportFormat } from './format.ts';
import { importFile } from './importFile.ts';

const parameters = z.object({
  /** Name of the file, for the provenance of its records. */
  file: z.string().trim().min(1).max(255),
  format: z.string().default('auto'),
});

const largest = 200 * 1024 * 1024;

/**
 * `POST /imports?file=&format=`: the file as the body, whatever its content type, read as it
 * arrives; answers what became of it. `GET /imports/formats`: what this owner takes.
 */
export function serveImport(
  server: FastifyInstance,
  dataSource: DataSource,
  formats: readonly ImportFormat[],
  limit = largest,
): void {
  const log = createLog('import');
  // A scope of its own: other routes go on parsing JSON.
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    scope.get('/imports/formats', () =>
      formats.map(({ name, description, type, headers, required }) => ({
        name,
        description,
        type: type.name,
        required,
        columns: Object.keys(headers),
      })),
    );

    scope.post('/imports', async (request, reply) => {
      const asked = parameters.safeParse(request.query);
      if (!asked.success) {
        return refuse(reply, 400, 'BAD_PARAMETER', z.prettifyError(asked.error));
      }
      const { file: fileName, format } = asked.data;
      try {
        const bytes = upTo(limit, request.raw);
        return await importFile(dataSource, formats, bytes, { fileName, format });
      } catch (error) {
        // What is left of the body is read past, or the client would not hear the answer.
        request.raw.resume();
        if (error instanceof BadFile) {
          const status = error.code === 'TOO_LARGE' ? 413 : 400;
          return refuse(reply, status, error.code, error.message);
        }
        const gone = request.raw.destroyed && !request.raw.complete;
        if (gone) log.info({ file: fileName }, 'the sender of an import went away');
        else log.error({ error, file: fileName }, 'an import failed');
        return refuse(
          reply,
          500,
          'INTERNAL_SERVER_ERROR',
          'The server could not import the file; nothing of it was written.',
        );
      }
    });
  });
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ error: { code, message } });
}

async function* upTo(limit: number, body: IncomingMessage): AsyncGenerator<Uint8Array> {
  const announced = Number(body.headers['content-length'] ?? 0);
  let read = 0;
  // The socket must outlive a refusal, to carry the answer.
  const chunks = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  if (announced > limit) throw tooLarge(limit);
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function tooLarge(limit: number): BadFile {
  return new BadFile(
    'TOO_LARGE',
    `The file is larger than ${Math.floor(limit / 1024 / 1024)} MB: split it and import the parts.`,
  );
}
