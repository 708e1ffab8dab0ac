import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { Readable } from 'node:stream';
import { BadInput } from '@relance/kit/errors.ts';
import { exportedLists, isExportedList } from '@relance/schema/exports.ts';
import type { ConferenceContext } from '../context.ts';
import { exportLines } from './exportLines.ts';
import { type ExportedSelection, readSelection } from './exportedSelection.ts';

/** Exports at once: each holds a connection and a processor of the database. */
const most = 2;

/** Milliseconds in which somebody has to read on. */
const patience = 60_000;

/** Milliseconds for one export, however it is read: a million rows at the pace of a slow line. */
const longest = 1_800_000;

interface Asked {
  Params: { list: string };
  Querystring: { pace?: string };
}

/**
 * `POST /exports/:list`, with the arguments of the list of that name as JSON but for its pages: all of it as lines of
 * JSON (see `schema/exports.ts`), for whoever asks; with `?pace=unhurried` in a way that others do not notice. 400 names the
 * wrong argument, 404 an unknown list; 503 says that others are being written.
 */
export function serveExports(
  server: FastifyInstance,
  schema: GraphQLSchema,
  contextOf: (request: FastifyRequest) => ConferenceContext,
): void {
  let underWay = 0;
  server.post<Asked>('/exports/:list', (request, reply) => {
    const refuse = (status: number, code: string, message: string, argument?: unknown) =>
      reply.code(status).send({ error: { code, message, argument } });
    const { list } = request.params;
    if (!isExportedList(list)) {
      const known = Object.keys(exportedLists).join(', ');
      return refuse(404, 'UNKNOWN_LIST', `No list "${list}" can be exported; there are ${known}.`);
    }
    const { pace } = request.query;
    if (pace !== undefined && pace !== 'unhurried') {
      return refuse(
        400,
        'BAD_USER_INPUT',
        `"${pace}" is no pace: it is unhurried or none.`,
        'pace',
      );
    }
    const context = contextOf(request);
    let selected: ExportedSelection;
    try {
      selected = readSelection(schema, list, request.body, context);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      return refuse(400, 'BAD_USER_INPUT', error.message, error.extensions['argument']);
    }
    if (underWay >= most) {
      void reply.header('retry-after', '5');
      return refuse(503, 'EXPORTS_BUSY', `${most} exports are under way: ask again in a moment.`);
    }
    underWay += 1;
    const written = exportLines(context, list, selected, { hurried: pace === undefined });
    const lines = Readable.from(written, { highWaterMark: 2 });
    // Who reads no further would hold the connection for ever; nor may somebody who reads a little now and then.
    reply.raw.setTimeout(patience, () => lines.destroy());
    const deadline = setTimeout(() => lines.destroy(), longest);
    lines.once('close', () => {
      clearTimeout(deadline);
      underWay -= 1;
    });
    return reply.type('application/x-ndjson').send(lines);
  });
}
