import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { slugsOf } from '../graph/ask.ts';
import { rowsOf } from '../graph/walk.ts';
import { tellPartial } from '../http/partial.ts';
import { Problem } from '../http/problem.ts';
import { sendPage } from '../http/document.ts';
import { readingOnly } from '../http/readingOnly.ts';
import { isUnchanged, weakTag } from '../http/validators.ts';
import { spaced } from '../http/typography.ts';
import { visit } from '../http/visit.ts';
import type { Kind, Page } from '../kinds/kind.ts';
import type { OpenDataOptions } from '../options.ts';
import { type Query, readQuestion } from '../parameters/question.ts';
import { writeCsv } from '@relance/sdk/export/csv.ts';
import { recordOf } from '@relance/sdk/export/json.ts';
import type { Row } from '@relance/sdk/export/table.ts';
import { docsPage } from './docsPage.ts';
import { linksOf } from './links.ts';
import { openApi } from './openApi.ts';
import { extrasOf, operations } from './operations.ts';

/** Serves the API for those who do not speak GraphQL: a route for each named operation. */
export function serveApi(routes: FastifyInstance, options: OpenDataOptions): void {
  for (const { kind, answers, path } of operations) {
    if (answers === 'one') {
      readingOnly(routes, path.replace('{id}', ':id'), (request, reply) =>
        answerOne(kind, request, reply, options),
      );
      continue;
    }
    for (const suffix of ['', '.json', '.csv']) {
      readingOnly(routes, path + suffix, (request, reply) =>
        answerList({ kind, path: path + suffix, csv: suffix === '.csv' }, request, reply, options),
      );
    }
  }
  readingOnly(routes, '/api/openapi.json', async (request, reply) => {
    const { visitor, base } = await visit(request, reply, options);
    return reply
      .type('application/json; charset=utf-8')
      .send(spaced(JSON.stringify(await openApi(visitor, base))));
  });
  readingOnly(routes, '/api', async (request, reply) => {
    const { base } = await visit(request, reply, options);
    return sendPage(reply, docsPage(base), options.surround);
  });
}

interface Listing {
  kind: Kind<unknown>;
  path: string;
  csv: boolean;
}

async function answerList(
  { kind, path, csv }: Listing,
  request: FastifyRequest,
  reply: FastifyReply,
  options: OpenDataOptions,
): Promise<unknown> {
  const { visitor, base } = await visit(request, reply, options);
  const query = request.query as Query;
  const question = readQuestion(kind, query, { extras: extrasOf(kind) });
  const page = await kind.page(visitor, question);
  reply.header('x-total', page.total).header('link', linksOf(`${base}${path}`, question, page));
  const rows = rowsOf(kind, page.nodes);
  return send({ kind, rows, csv, page }, request, reply);
}

async function answerOne(
  kind: Kind<unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
  options: OpenDataOptions,
): Promise<unknown> {
  const { visitor } = await visit(request, reply, options);
  const { id: given } = request.params as { id: string };
  // Only the API's own parameters are known, and a record needs none.
  readQuestion({ ...kind, parameters: [] }, request.query as Query, { extras: [] });
  const csv = given.endsWith('.csv');
  const id = given.replace(/\.(?:json|csv)$/, '');
  const { node, partial } = await kind.find(visitor, id);
  if (node === null) {
    const detail = `Nous n’avons pas trouvé ${kind.one} que vous demandez. Reprenez son identifiant dans la liste.`;
    throw new Problem('INTROUVABLE', detail, { parametre: 'id' });
  }
  const page = { total: 1, asOf: null, partial };
  return send({ kind, rows: rowsOf(kind, [node]), csv, page, single: true }, request, reply);
}

interface Answer {
  kind: Kind<unknown>;
  rows: readonly Row[];
  csv: boolean;
  page: Pick<Page<unknown>, 'total' | 'asOf' | 'partial'>;
  single?: boolean;
}

async function send(
  { kind, rows, csv, page: { total, asOf, partial }, single = false }: Answer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  tellPartial(reply, partial);
  // The time of the answer alone does not make it another one.
  if (isUnchanged(request, reply, { tag: weakTag(csv, rows, total, partial) })) return reply.send();
  const silent = partial.length === 0 ? [] : slugsOf(partial).split(',');
  if (csv) {
    const about = { title: kind.title, total, asOf, partial: silent, notes: [] };
    const chunks = [];
    const pages = onePage(rows);
    for await (const chunk of writeCsv({ columns: kind.fields, pages, about })) chunks.push(chunk);
    return reply.type('text/csv; charset=utf-8; header=present').send(Buffer.concat(chunks));
  }
  const records = rows.map((row) => recordOf(kind.fields, row));
  const data = single ? records[0] : records;
  const body = JSON.stringify({ data, total, asOf, partial: silent });
  return reply.type('application/json; charset=utf-8').send(body);
}

async function* onePage(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows);
}
