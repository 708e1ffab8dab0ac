import { GraphQLRequestError, silentOwners } from '@relance/sdk/answer.ts';
import type { Row } from '@relance/sdk/export/table.ts';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { print } from 'graphql';
import { toldOf } from '../failures.ts';
import { type ChosenFormat, chosenFormat, type FormatOptions } from '../files/chosenFormat.ts';
import { toStandardOutput } from '../files/standardOutput.ts';
import type { Asking } from '../session/asking.ts';
import { note, styled } from '../terminal/terminal.ts';
import { count } from '../importing/reportText.ts';
import { answerText, wholeAnswer } from './answerText.ts';
import { rowOf } from '@relance/sdk/asking/columns.ts';
import { type From, intoFile } from './intoFile.ts';
import type { Operation } from '@relance/sdk/asking/operation.ts';
import { readOperation } from './readOperation.ts';
import { type Following, type Question, questionOf } from '@relance/sdk/asking/question.ts';
import { schemaOf } from './schemaOf.ts';
import { type TakenPage, takeList, type Told } from '@relance/sdk/asking/taking.ts';
import { type Given, readVariables } from './variables.ts';

export interface QueryOptions extends FormatOptions, Following, Given {
  name?: string;
  /** Rows after which is stopped. */
  limit?: number;
  resume: boolean;
}

const whole = 0;
const partial = 3;

/** Asks, follows the pages of a list, and writes what comes; 3 where a part of it is missing. */
export async function runQuery(
  source: string,
  options: QueryOptions,
  asking: Asking,
  pathOf: (path: string) => string,
): Promise<number> {
  const operation = await readOperation(source, pathOf, options.name);
  const format = chosenFormat(options);
  if (options.resume && options.output === undefined) {
    throw new Error('--resume goes on with a file: add --output.');
  }
  const schema = await schemaOf(asking.client, asking.signal);
  const variables = await readVariables(options, pathOf, schema, operation.definition);
  const question = questionOf(operation, schema, variables, options);
  const { unfollowed } = question;
  if (unfollowed.length > 0) {
    note(
      `several lists come in pages, so only the first page of each is here; --page follows one of ${unfollowed.join(', ')}`,
    );
  }
  const query = new Query(operation, variables, question, format, options, asking);
  const told = await (options.output === undefined
    ? query.print()
    : query.write(pathOf(options.output)));
  tell(told);
  return told.errors.length > 0 || told.silent.length > 0 ? partial : whole;
}

/** One call of the command. */
class Query {
  #told: Told | undefined;

  constructor(
    readonly operation: Operation,
    readonly variables: Record<string, unknown>,
    readonly question: Question,
    readonly format: ChosenFormat,
    readonly options: QueryOptions,
    readonly asking: Asking,
  ) {}

  async print(): Promise<Told> {
    const records = this.#records(this.#pages({ next: null, rows: 0, told: undefined }));
    await toStandardOutput(this.#bytes(records));
    return this.#told ?? nothing;
  }

  async write(path: string): Promise<Told> {
    const { operation, variables, asking, options } = this;
    const { rows, told, written } = await intoFile<Told>({
      ...{ path, resume: options.resume, what: operation.definition.name?.value ?? 'query' },
      key: createHash('sha256')
        .update(
          JSON.stringify([asking.endpoint, print(operation.document), variables, options.page]),
        )
        .digest('hex'),
      pages: (from) => this.#pages(from),
      bytes: (records, all) => {
        this.#told = all;
        return this.#bytes(records);
      },
    });
    note(`${basename(path)}: ${count(rows)} rows, ${count(written.bytes)} bytes`);
    return told;
  }

  async *#pages(from: From<Told>): AsyncGenerator<TakenPage> {
    const { limit = Infinity } = this.options;
    const { paging } = this.question;
    const taking = paging && { ...this.asking, paging, variables: this.variables };
    let left = limit - from.rows;
    for await (const page of taking ? takeList(taking, from) : this.#only()) {
      const records = page.records.slice(0, left);
      left -= records.length;
      this.#told = page.told;
      yield { ...page, records, next: left > 0 ? page.next : null };
      if (left <= 0) return;
    }
  }

  /** What does not come in pages is one. */
  async *#only(): AsyncGenerator<TakenPage> {
    const { client, signal } = this.asking;
    const { document } = this.operation;
    const { data, errors } = await client.query<unknown, object>(document, this.variables, {
      signal,
    });
    if (data === null) throw new GraphQLRequestError(errors, data);
    const { path } = this.question.place;
    const found = path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
      data,
    );
    const records: unknown[] = Array.isArray(found) ? found : found == null ? [] : [found];
    const silent = silentOwners(errors);
    const told = { around: data, errors: [...errors], silent, total: null, asOf: null };
    yield { records, next: null, told };
  }

  async *#records(pages: AsyncIterable<TakenPage>): AsyncGenerator<readonly unknown[]> {
    for await (const { records } of pages) yield records;
  }

  #bytes(records: AsyncIterable<readonly unknown[]>): AsyncIterable<Uint8Array> {
    const { columns, place, paging } = this.question;
    if (this.format.name === 'ndjson') return lines(records);
    if (this.format.name === 'json') {
      const answer = () => ({ data: this.#told?.around, errors: this.#told?.errors ?? [] });
      return paging ? answerText(records, answer, place.path) : wholeAnswer(records, answer);
    }
    const title = (this.operation.definition.name?.value ?? 'Relance').slice(0, 31);
    const { total, asOf, silent } = this.#told ?? nothing;
    const notes: [string, string][] = [['Query', print(this.operation.document)]];
    return this.format.write({
      columns,
      pages: rowsOf(records, (record) => rowOf(columns, record)),
      about: { title, total: total ?? 0, asOf, partial: silent, notes },
    });
  }
}

const nothing: Told = { around: null, errors: [], silent: [], total: null, asOf: null };

async function* rowsOf(
  records: AsyncIterable<readonly unknown[]>,
  row: (record: unknown) => Row,
): AsyncGenerator<Row[]> {
  for await (const each of records) yield each.map(row);
}

async function* lines(records: AsyncIterable<readonly unknown[]>): AsyncGenerator<Uint8Array> {
  for await (const each of records) {
    const text = each.map((record) => `${JSON.stringify(record)}\n`).join('');
    if (text !== '') yield Buffer.from(text);
  }
}

/** Says why something is missing, each reason once. */
function tell({ errors, silent }: Told): void {
  const reasons = [...new Set(errors.map((error) => toldOf({ ...error, path: undefined })))];
  for (const reason of reasons.slice(0, 5)) note(styled('yellow', reason, process.stderr));
  if (silent.length > 0) {
    note(
      `not heard: ${silent.join(', ')}; what is here of them is as it was last known, or missing`,
    );
  }
}
