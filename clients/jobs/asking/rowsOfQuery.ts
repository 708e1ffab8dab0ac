import { OperationTypeNode, print } from 'graphql';
import type { Answer } from '@relance/sdk/answer.ts';
import { silentOwners } from '@relance/sdk/answer.ts';
import { apiSchema } from '@relance/sdk/apiSchema.ts';
import { rowOf } from '@relance/sdk/asking/columns.ts';
import { operationIn } from '@relance/sdk/asking/operation.ts';
import { type Question, questionOf } from '@relance/sdk/asking/question.ts';
import { takeList } from '@relance/sdk/asking/taking.ts';
import type { About, Column, Row } from '@relance/sdk/export/table.ts';
import type { Visitor } from '@relance/sdk/visitor.ts';
import type { JobQuestion } from '../job.ts';
import { Failed } from '../writing/failed.ts';

type FreeQuestion = Extract<JobQuestion, { query: string }>;

interface RowsOfQuery {
  columns: readonly Column[];
  rows: AsyncIterable<readonly Row[]>;
  about: Omit<About, 'notes' | 'title'>;
}

/** How a query becomes rows; rejects with Failed where it is no query over one list. */
export async function readQuestion(question: FreeQuestion) {
  const schema = await apiSchema();
  try {
    const operation = operationIn(question.query, 'query', question.operationName);
    const following = { follow: true, page: question.page || undefined };
    if (operation.definition.operation !== OperationTypeNode.QUERY)
      throw new Error('a job asks, and writes nothing.');
    return { operation, ...questionOf(operation, schema, question.variables, following) };
  } catch (error) {
    throw new Failed('BAD_QUERY', (error as Error).message);
  }
}

/**
 * The rows of the list that a query is about, page after page to its end. The file says at its start whose records lack
 * something: an owner that falls silent later ends it with Failed, since one more would pass unnoticed.
 */
export async function rowsOfQuery(
  visitor: Visitor,
  asked: FreeQuestion,
  signal: AbortSignal,
): Promise<RowsOfQuery> {
  const question = await readQuestion(asked);
  const pages = recordsOf(visitor, asked, question, signal);
  const first = await pages.next();
  const about = first.done ? { total: 0, asOf: null, partial: [] } : first.value.about;
  const rows = async function* () {
    for (let page = first; !page.done; page = await pages.next()) {
      const lost = page.value.about.partial.filter((owner) => !about.partial.includes(owner));
      if (lost.length > 0) throw silenced(lost);
      yield page.value.records.map((record) => rowOf(question.columns, record));
    }
  };
  return { columns: question.columns, rows: rows(), about };
}

function silenced(owners: readonly string[]): Failed {
  const message = `${owners.join(', ')} fell silent in the middle of the list: ask for it again.`;
  return new Failed('OWNER_UNAVAILABLE', message);
}

interface Records {
  records: readonly unknown[];
  about: RowsOfQuery['about'];
}

async function* recordsOf(
  visitor: Visitor,
  { variables }: FreeQuestion,
  { paging, place, operation }: Question & { operation: { document: Parameters<typeof print>[0] } },
  signal: AbortSignal,
): AsyncGenerator<Records, undefined> {
  const ask = async (text: string, given: Record<string, unknown>) => {
    const { data, errors } = await visitor.query({ query: text, variables: given, signal });
    // Whoever takes a file away cannot see what is missing in it.
    const refused = errors.find(({ extensions }) => extensions?.['code'] !== 'OWNER_UNAVAILABLE');
    if (refused) throw new Failed(String(refused.extensions?.['code']), refused.message);
    return { data, errors };
  };
  if (!paging) {
    const { data, errors } = await ask(print(operation.document), variables);
    const records = recordsAt(data, place.path);
    yield { records, about: { total: records.length, asOf: null, partial: silentOwners(errors) } };
    return;
  }
  const client = {
    query: async (document: Parameters<typeof print>[0], given: object) => {
      const answer = await ask(print(document), given as Record<string, unknown>);
      return {
        ...answer,
        partial: answer.errors.length > 0,
        extensions: {},
        status: 200,
      } satisfies Answer<unknown>;
    },
  };
  const taking = { client, signal, paging, variables } as Parameters<typeof takeList>[0];
  for await (const { records, told } of takeList(taking, {
    next: null,
    rows: 0,
    told: undefined,
  })) {
    yield { records, about: { total: told.total ?? 0, asOf: told.asOf, partial: told.silent } };
  }
}

/** The records at a place: one where it is an object. */
function recordsAt(data: unknown, path: readonly string[]): readonly unknown[] {
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    data,
  );
  if (Array.isArray(found)) return found as unknown[];
  return found === null || found === undefined ? [] : [found];
}
