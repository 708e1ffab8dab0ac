import { type GraphQLFormattedError, type GraphQLSchema, print } from 'graphql';
import type { Row } from '@relance/sdk/export/table.ts';
import { count } from '@relance/sdk/french/numbers.ts';
import { Failure, Refused } from '../../../server/failures.ts';
import type { Visit } from '../../../server/visit.ts';
import { own, type Paging, pagingOf } from '@relance/sdk/asking/paging.ts';
import { placeOf, placesIn } from '@relance/sdk/asking/places.ts';
import { Selections } from '@relance/sdk/asking/selections.ts';
import { apiSchema } from '@relance/sdk/apiSchema.ts';
import type { ListShape } from '../rows/shape.ts';
import { rowsOf } from '../rows/table.ts';
import { type Question, silentOwner } from './ask.ts';

/** Rows of one file: what somebody waits for. */
export const mostRows = 10_000;

/** The largest pages first; a list that takes no such page, or a caller whose budget does not, has smaller ones. */
const sizes = [200, 100, 50, 20, 5] as const;

/** A list from its first page on. */
export interface Walk {
  /** How many rows there are, where the list says it or has no pages. */
  total: number;
  /** Partners that did not answer for the first page. */
  silent: readonly string[];
  /** The next page is asked for when the one before is taken. */
  pages: AsyncIterable<readonly Row[]>;
}

interface Page {
  data: Record<string, unknown>;
  silent: readonly string[];
}

/** Begins to walk over a list. What is longer than a file may be is refused: a part must not pass for the whole. */
export async function walk(visit: Visit, question: Question, list: ListShape): Promise<Walk> {
  const schema = await apiSchema();
  const { variables } = question;
  const paging = pagingFor(schema, question, list);
  if (!paging) {
    const { data, silent } = await asked(visit, { query: question.text, variables });
    const rows = rowsOf(list, data);
    return { total: rows.length, silent, pages: only(rows) };
  }
  const { query, after } = await fitting(visit, paging, variables);
  const ask = (cursor: string | null) =>
    asked(visit, { query, variables: { ...variables, [after]: cursor } });
  const first = await ask(null);
  const connection = objectAt(first.data, list.path.slice(0, -1));
  const total = Number(connection?.[own.totalCount] ?? 0);
  if (total > mostRows) throw tooLong(total);
  return { total, silent: first.silent, pages: pagesFrom(first, list, ask) };
}

/** How a list is asked for, in pages of so many rows. */
type PagesOf = (size: number) => Pick<Paging, 'document' | 'after'>;

/** Undefined for a list that does not come in pages, or from its end. */
function pagingFor(
  schema: GraphQLSchema,
  { read: { document, operation: definition } }: Question,
  { path }: ListShape,
): PagesOf | undefined {
  const operation = { document, definition };
  const { paged } = placesIn(operation, new Selections(schema, document));
  const list = paged.find((each) => placeOf(each).path.join('.') === path.join('.'));
  const first = list && pagingOf(operation, list, {}, sizes[0]);
  return first && ((size) => pagingOf(operation, list, {}, size) ?? first);
}

/** The largest pages that the graph takes of this caller. */
async function fitting(
  visit: Visit,
  paging: PagesOf,
  variables: Question['variables'],
): Promise<{ query: string; after: string }> {
  for (const size of sizes) {
    const { document, after } = paging(size);
    const query = print(document);
    const { errors } = await visit.price({ query, variables });
    if (errors.length === 0) return { query, after };
  }
  throw new Failure(
    400,
    'Ce fichier coûterait trop cher',
    'Même cinq lignes à la fois dépassent votre budget\u00A0: demandez moins de champs.',
  );
}

async function* pagesFrom(
  first: Page,
  list: ListShape,
  ask: (after: string | null) => Promise<Page>,
): AsyncGenerator<readonly Row[]> {
  const known = new Set(first.silent);
  let written = 0;
  for (let page = first; ;) {
    const rows = rowsOf(list, page.data);
    written += rows.length;
    if (written > mostRows) throw tooLong(written);
    yield rows;
    const { hasNextPage, endCursor } = pageInfoAt(page.data, list.path.slice(0, -1));
    if (!hasNextPage || endCursor === null) return;
    page = await ask(endCursor);
    // Who reads was told at the start who is missing: one more would pass unnoticed.
    const lost = page.silent.filter((owner) => !known.has(owner));
    if (lost.length > 0) throw new Error(`${lost.join(', ')} fell silent in the middle of a file.`);
  }
}

async function asked(
  visit: Visit,
  question: { query: string; variables: Question['variables'] },
): Promise<Page> {
  const { data, errors } = await visit.askFreely(question);
  const wrong = errors.find((error) => silentOwner(error) === undefined && !isClosed(error));
  if (wrong) throw new Refused(wrong);
  const silent = errors.map(silentOwner).filter((owner) => owner !== undefined);
  return { data: data ?? {}, silent: [...new Set(silent)] };
}

function isClosed({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === 'UNAUTHORIZED_FIELD_OR_TYPE';
}

function pageInfoAt(data: Record<string, unknown>, path: readonly string[]) {
  const told = objectAt(data, path)?.[own.pageInfo] as
    { hasNextPage: boolean; endCursor: string | null } | undefined;
  return told ?? { hasNextPage: false, endCursor: null };
}

function objectAt(data: unknown, path: readonly string[]): Record<string, unknown> | undefined {
  return path.reduce<unknown>(
    (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
    data,
  ) as Record<string, unknown> | undefined;
}

async function* only(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows);
}

function tooLong(rows: number): Failure {
  return new Failure(
    413,
    'Ce fichier serait trop long',
    `La liste a ${count(rows)} lignes, et un fichier de l’explorateur ${count(mostRows)} au plus. Faites-le écrire en tâche de fond, ou resserrez la question, par année ou par financeur.`,
  );
}
