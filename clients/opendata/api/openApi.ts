import type { Visitor } from '@relance/sdk/visitor.ts';
import { licence } from '@relance/sdk/licence.ts';
import { problems } from '../http/problem.ts';
import type { Kind } from '../kinds/kind.ts';
import { readQuestion } from '../parameters/question.ts';
import type { CellType } from '@relance/sdk/export/table.ts';
import { type DescribedParameter, parametersOf } from './parameters.ts';
import { type Operation, operations } from './operations.ts';

const types: Record<CellType, Readonly<Record<string, unknown>>> = {
  text: { type: ['string', 'null'] },
  list: { type: 'array', items: { type: 'string' } },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  euro: { type: ['number', 'null'], description: 'En euros.' },
  date: { type: ['string', 'null'], format: 'date' },
  instant: { type: ['string', 'null'], format: 'date-time' },
  boolean: { type: ['boolean', 'null'] },
};

/** The description of the API (OpenAPI 3.1), made from the table that it is served from. */
export async function openApi(visitor: Visitor, base: string): Promise<object> {
  const described = await Promise.all(
    operations.map(async (operation) => [operation.path, { get: await get(operation, visitor) }]),
  );
  return {
    openapi: '3.1.0',
    info: {
      ...{
        title: 'Relance 47, les données',
        version: '1.0.0',
        summary:
          'Aides, subventions, investissements et actions du plan de relance de Lot-et-Garonne.',
      },
      description:
        'Lecture seule, ouverte à tous, sans clé. Les mêmes données que le graphe, avec ses règles. Une adresse qui finit par .csv répond en CSV. Une réponse à laquelle un partenaire manque le dit dans X-Partiel.',
      license: { name: licence.title, url: licence.url },
    },
    servers: [{ url: base }],
    paths: Object.fromEntries(described) as object,
    components: { schemas: schemas(), headers, responses },
  };
}

async function get({ id, kind, answers, summary }: Operation, visitor: Visitor): Promise<object> {
  const isList = answers === 'list';
  const parameters = isList
    ? parametersOf(kind).map(queryParameter)
    : [await idParameter(kind, visitor)];
  const listHeaders = { 'X-Total': ref('headers', 'X-Total'), Link: ref('headers', 'Link') };
  return {
    ...{ operationId: id, summary, description: kind.description, tags: [kind.title], parameters },
    responses: {
      200: {
        description: isList ? 'Une page de la liste.' : 'La fiche.',
        headers: {
          ...(isList ? listHeaders : {}),
          ...{ ETag: ref('headers', 'ETag'), 'X-Partiel': ref('headers', 'X-Partiel') },
        },
        content: {
          'application/json': { schema: envelope(kind, isList) },
          'text/csv': { schema: { type: 'string' } },
        },
      },
      304: { description: 'Rien n’a changé depuis la réponse que vous avez.' },
      ...Object.fromEntries(
        [400, ...(isList ? [] : [404]), 429, 503].map((status) => [
          status,
          ref('responses', 'Probleme'),
        ]),
      ),
    },
  };
}

function envelope({ slug }: Kind<unknown>, isList: boolean): object {
  const record = ref('schemas', slug);
  return {
    type: 'object',
    required: ['data', 'total', 'asOf', 'partial'],
    properties: {
      data: isList ? { type: 'array', items: record } : record,
      total: { type: 'integer', description: 'Nombre de fiches de toute la liste.' },
      asOf: {
        type: ['string', 'null'],
        format: 'date-time',
        description: 'Situation à cet instant.',
      },
      partial: {
        ...{ type: 'array', items: { type: 'string' } },
        description: 'Les partenaires que nous n’avons pas pu joindre.',
      },
    },
  };
}

function queryParameter({ name, description, example, schema, many }: DescribedParameter): object {
  const value = many ? { type: 'array', items: schema } : schema;
  return {
    ...{ name, in: 'query', description, schema: value },
    ...(many ? { style: 'form', explode: false } : {}),
    ...(example === undefined ? {} : { example: many ? [example] : example }),
  };
}

/** An id as its example: that of a record there is. */
async function idParameter(kind: Kind<unknown>, visitor: Visitor): Promise<object> {
  const question = readQuestion(kind, {}, { extras: [] });
  const { nodes } = await kind.page(visitor, { ...question, first: 1 });
  const [node] = nodes;
  return {
    ...{ name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    description: 'L’identifiant, tel que la liste le donne.',
    ...(node === undefined ? {} : { example: kind.idOf(node) }),
  };
}

function schemas(): object {
  const records = operations
    .filter(({ answers }) => answers === 'list')
    .map(({ kind }) => {
      const fields = kind.fields.map(({ key, heading, type }) => [
        key,
        { title: heading, ...types[type] },
      ]);
      return [kind.slug, { type: 'object', properties: Object.fromEntries(fields) as object }];
    });
  const problem = {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code'],
    properties: {
      ...{ type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' } },
      detail: { type: 'string', description: 'Ce qui ne va pas, et que faire.' },
      code: { type: 'string', enum: Object.keys(problems) },
      parametre: { type: 'string', description: 'Le paramètre en cause.' },
    },
  };
  return { ...(Object.fromEntries(records) as object), Probleme: problem };
}

const text = { schema: { type: 'string' } };
const headers = {
  'X-Total': { description: 'Nombre de fiches de toute la liste.', schema: { type: 'integer' } },
  Link: { description: 'La page suivante (rel="next") et la première (rel="first").', ...text },
  ETag: { description: 'À renvoyer dans If-None-Match : 304 si rien n’a changé.', ...text },
  'X-Partiel': { description: 'Les partenaires que nous n’avons pas pu joindre.', ...text },
};
const responses = {
  Probleme: {
    description: 'La demande n’a pas de réponse : pourquoi, et que faire (RFC 9457).',
    content: { 'application/problem+json': { schema: ref('schemas', 'Probleme') } },
  },
};

function ref(part: 'schemas' | 'headers' | 'responses', name: string): object {
  return { $ref: `#/components/${part}/${name}` };
}
