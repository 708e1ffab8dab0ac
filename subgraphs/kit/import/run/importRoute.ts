import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Scope } from '@relance/schema/access/scopes.ts';
import type { Actor } from '../../audit/actor.ts';
import { readTrail } from '../../audit/readTrail.ts';
import { createLog } from '../../log.ts';
import type { ImportFormat } from '../format.ts';
import { importFile, type ImportOptions } from './importFile.ts';
import { arrivingFile, parameters } from './importParameters.ts';
import { forgetFiles } from './keptFiles.sql.ts';
import { lookFor } from './lookFor.ts';
import { refusalOf, refuse } from './received.ts';
import { reportCsv } from './reportCsv.ts';

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

const hour = 3_600_000;

const log = createLog('import');

/** Progress and result as a line of JSON each, for whoever wants to watch. */
const lines = 'application/x-ndjson';

/**
 * `POST` (or `PUT`) `/imports?file=&format=&reading=&series=&confirm=&dryRun=&check=&by=`: the file as the
 * body, whatever its content type, or `kept=` names one that is kept; answers what became of it, or, where NDJSON is
 * accepted, lines of `progress` and a last one with the `report` or the `error`. `POST /imports/look` with the same
 * parameters: what it would be read as. `GET /imports/formats`: what this owner takes.
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

    const sweeping = setInterval(() => {
      forgetFiles(dataSource).catch((error: unknown) =>
        log.error({ err: error }, 'files that are kept too long were not removed'),
      );
    }, hour).unref();
    scope.addHook('onClose', () => clearInterval(sweeping));

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
      const { confirm, dryRun, check = null, by } = asked.data;
      const actor = actorOf?.(request);
      const run = async (onProgress?: ImportOptions['onProgress']) => {
        const {
          read,
          kept: known,
          ...file
        } = await arrivingFile(dataSource, asked.data, request, limit);
        const report = await importFile(dataSource, formats, read(), {
          ...file,
          ...{ check, importedBy: by ?? actor?.subject ?? null },
          ...(actor && { actor }),
          ...{ confirmWithdrawal: confirm === 'true', dryRun: dryRun === 'true' },
          ...(onProgress ? { onProgress } : {}),
        });
        onImported();
        if (known && report.state === 'DONE') await forgetFiles(dataSource, known.sha256);
        return report;
      };
      if (request.headers.accept === lines) return tellAsItGoes(request, reply, run);
      return answerOf(request, reply, run);
    };
    // PUT is what `curl -T` sends.
    scope.route({ method: ['POST', 'PUT'], url: '/imports', handler: receive });

    scope.post('/imports/look', async (request, reply) => {
      const asked = parameters.safeParse(request.query);
      if (!asked.success) {
        return refuse(reply, 400, 'BAD_PARAMETER', z.prettifyError(asked.error));
      }
      return answerOf(request, reply, async () =>
        lookFor(dataSource, formats, await arrivingFile(dataSource, asked.data, request, limit)),
      );
    });

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

/** What it answers, or why not. */
async function answerOf<Answer>(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: () => Promise<Answer>,
): Promise<Answer | FastifyReply> {
  try {
    return await answer();
  } catch (error) {
    const { status, code, message } = refusalOf(error, request);
    return refuse(reply, status, code, message);
  }
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
