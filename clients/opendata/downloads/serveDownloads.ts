import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { walk } from '../graph/walk.ts';
import { tellPartial } from '../http/partial.ts';
import { readingOnly } from '../http/readingOnly.ts';
import { visit } from '../http/visit.ts';
import type { Kind, List } from '../kinds/kind.ts';
import { kinds } from '../kinds/kinds.ts';
import { scdl } from '../kinds/scdl.ts';
import type { OpenDataOptions } from '../options.ts';
import { choice, read } from '../parameters/parameter.ts';
import { named, type Query, readQuestion, valuesOf } from '../parameters/question.ts';
import { slugsOf } from '../parameters/slugs.ts';
import { excelCsv, type Format, formats } from '@relance/sdk/export/formats.ts';
import { fileName } from './fileName.ts';
import { notesOf } from './notes.ts';

/** Serves whole lists as files: `/opendata/subventions.csv`, with the filters of the list. */
export function serveDownloads(routes: FastifyInstance, options: OpenDataOptions): void {
  for (const kind of kinds) {
    for (const format of formats) {
      readingOnly(routes, `/opendata/${kind.slug}.${format.name}`, (request, reply) =>
        download({ kind, format, request, reply, options }),
      );
    }
  }
}

interface Download {
  kind: Kind<unknown>;
  format: Format;
  request: FastifyRequest;
  reply: FastifyReply;
  options: OpenDataOptions;
}

async function download({ kind, format, request, reply, options }: Download): Promise<unknown> {
  const { visitor, base } = await visit(request, reply, options);
  const query = request.query as Query;
  const isCsv = format.name === 'csv';
  const more = isCsv ? ['dialecte'] : [];
  const question = readQuestion(kind, query, { extras: ['tri', 'au'], more });
  const excel = isCsv && dialectOf(query) === 'EXCEL';
  const list: List<unknown> = isCsv && kind.slug === 'subventions' ? scdl : kind;
  const { first, pages } = await walk(list, visitor, { ...question, first: kind.most });
  const demo = first.nodes.some((node) => (node as { demo?: boolean }).demo === true);
  const now = new Date();
  const { partial, asOf, total } = first;
  tellPartial(reply, partial);
  if (demo) reply.header('x-demonstration', 'oui');
  reply.header('x-total', total).type(format.mediaType);
  const name = fileName(kind.slug, question, { demo, now, extension: format.name });
  reply.header('content-disposition', `attachment; filename="${name}"`);
  // The instant that the list is true for. Nothing short of reading it all could tell that it is the same.
  if (asOf !== null) reply.header('last-modified', new Date(asOf).toUTCString());
  if (request.method === 'HEAD') return reply.send();
  const about = notesOf(
    { title: kind.title, address: `${base}${request.url}` },
    ...([question, first, { demo, now }] as const),
  );
  const write = excel ? excelCsv : format.write;
  return sendStream(request, reply, write({ columns: list.fields, pages, about }));
}

const dialect = choice(
  { name: 'dialecte', description: '', example: 'excel' },
  slugsOf({ STANDARD: 'standard', EXCEL: 'excel' }),
);

function dialectOf(query: Query): string | undefined {
  const values = valuesOf(query, 'dialecte', false);
  const [text] = values;
  return text === undefined ? undefined : named('dialecte', values, () => read(dialect, text));
}

/** Sends what is made as it is read. What breaks off breaks the connection: it must not pass for the whole. */
function sendStream(
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: AsyncIterable<Uint8Array>,
): FastifyReply {
  const plain = Readable.from(bytes, { objectMode: false, highWaterMark: 65_536 });
  reply.trailer('x-complet', () => Promise.resolve('oui'));
  if (!takesGzip(request, reply)) return reply.send(plain);
  reply.header('content-encoding', 'gzip');
  // A fault of the one ends the other, and the answer with it.
  return reply.send(pipeline(plain, createGzip({ level: 4 }), () => undefined));
}

function takesGzip({ headers }: FastifyRequest, reply: FastifyReply): boolean {
  const type = String(reply.getHeader('content-type'));
  if (!/^(?:text|application\/(?:json|x-ndjson))/.test(type)) return false;
  reply.header('vary', `${String(reply.getHeader('vary'))}, Accept-Encoding`);
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers['accept-encoding'] ?? ''));
}
