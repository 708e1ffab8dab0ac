import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Scope } from '@relance/schema/access/scopes.ts';
import type { Actor } from '../../audit/actor.ts';
import { readTrail } from '../../audit/readTrail.ts';
import { createLog } from '../../log.ts';
import { BadFile } from '../errors.ts';
import type { ImportFormat } from '../format.ts';
import { ImportFailure } from './failures.ts';
import { importFile, type ImportOptions } from './importFile.ts';
import { reportCsv } from './reportCsv.ts';

const flag = z.enum(['true', 'false']).default('false');

const parameters = z.object({
  /** Name of the file, for the provenance of its records. */
  file: z.string().trim().min(1).max(255),
  format: z.string().default('auto'),
  series: z.string().trim().min(1).max(200).optional(),
  confirm: flag,
  dryRun: flag,
  by: z.string().trim().min(1).max(200).optional(),
});

export interface ServeImportOptions {
  /** Who asks; whoever it may not be is refused. Everybody may where it is left out. */
  actorOf?: (request: FastifyRequest) => Actor;
  /** Scopes that open imports and their reports. */
  writers?: readonly Scope[];
  /** Told when a file has been imported. */
  onImported?: () => void;
  /** Largest file, in bytes. */
  limit?: number;
}

/** Bytes; a partner's largest file is far below, and the disk is what it costs. */
const largest = 1024 * 1024 * 1024;

/** Progress and result as a line of JSON each, for whoever wants to watch. */
const lines = 'application/x-ndjson';

const log = createLog('import');

/**
 * `POST` (or `PUT`) `/imports?file=&format=&series=&confirm=&dryRun=&by=`: the file as the body,
 * whatever its content type; answers what became of it, or, where NDJSON is accepted, lines of
 * `progress` and a last one with the `report` or the `error`. `GET /imports/formats`: what this owner takes.
 * `GET /imports/:run/report.csv`: every line of a run there is something to say of.
 */
export function serveImport(
  server: FastifyInstance,
  dataSource: DataSource,
  formats: readonly ImportFormat[],
  { actorOf, writers = [], onImported = () => undefined, limit = largest }: ServeImportOptions = {},
): void {
  // A scope of its own: other routes go on parsing JSON.
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

    scope.addHook('onRequest', async (request, reply) => {
      if (!actorOf || request.url === '/imports/formats') return undefined;
      const { scopes } = actorOf(request);
      if (writers.some((writer) => scopes.includes(writer))) return undefined;
      const message = `This needs the scope ${writers.join(' or ')}.`;
      return refuse(reply, 403, 'FORBIDDEN', message);
    });

    scope.get('/imports/formats', () =>
      formats.map(({ name, description, type, headers, required }) => ({
        name,
        description,
        type: type.name,
        required,
        columns: Object.keys(headers),
      })),
    );

    const receive = async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = parameters.safeParse(request.query);
      if (!asked.success) {
        return refuse(reply, 400, 'BAD_PARAMETER', z.prettifyError(asked.error));
      }
      const { file, format, series, confirm, dryRun, by } = asked.data;
      const actor = actorOf?.(request);
      const options = {
        fileName: file,
        format,
        series: series ?? null,
        importedBy: by ?? actor?.subject ?? null,
        ...(actor && { actor }),
        confirmWithdrawal: confirm === 'true',
        dryRun: dryRun === 'true',
      };
      const run = async (onProgress?: ImportOptions['onProgress']) => {
        const report = await importFile(dataSource, formats, upTo(limit, request.raw), {
          ...options,
          ...(onProgress ? { onProgress } : {}),
        });
        onImported();
        return report;
      };
      if (request.headers.accept === lines) return tellAsItGoes(request, reply, run);
      try {
        return await run();
      } catch (error) {
        const { status, code, message } = refusalOf(error, request);
        return refuse(reply, status, code, message);
      }
    };
    // PUT is what `curl -T` sends.
    scope.route({ method: ['POST', 'PUT'], url: '/imports', handler: receive });

    scope.get('/imports/:run/report.csv', async (request, reply) => {
      const { run } = z.object({ run: z.string() }).parse(request.params);
      const report = await reportCsv(dataSource, formats, run);
      if (!report) return refuse(reply, 404, 'UNKNOWN_RUN', `There is no import run "${run}".`);
      // Lines as they were sent may name persons: whoever reads them is on record before.
      const read = { coordinate: 'imports/report.csv', ids: [run] };
      if (actorOf) await readTrail(dataSource, actorOf(request)).load(read);
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="import-${run}.csv"`)
        .send(report);
    });
  });
}

// The status is said before the end is known: the last line tells.
async function tellAsItGoes(
  request: FastifyRequest,
  reply: FastifyReply,
  run: (onProgress: ImportOptions['onProgress']) => Promise<unknown>,
): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, { 'content-type': lines });
  const tell = (line: object) => raw.write(`${JSON.stringify(line)}\n`);
  try {
    const report = await run((progress) => tell({ progress }));
    tell({ report });
  } catch (error) {
    const { code, message } = refusalOf(error, request);
    tell({ error: { code, message } });
  }
  raw.end();
}

function refusalOf(error: unknown, request: FastifyRequest) {
  // What is left of the body is read past, or the client would not hear the answer.
  request.raw.resume();
  if (error instanceof BadFile) {
    const { code, message } = error;
    return { status: code === 'TOO_LARGE' ? 413 : 400, code, message };
  }
  const gone = request.raw.destroyed && !request.raw.complete;
  if (gone) log.info('the sender of an import went away');
  else log.error({ err: error }, 'an import failed');
  const { code, message } = error instanceof ImportFailure ? error : internal;
  return {
    status: code === 'DISK_FULL' ? 507 : code === 'DATABASE_GONE' ? 503 : 500,
    code,
    message,
  };
}

const internal = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The server could not import the file; nothing of it was written.',
} as const;

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
