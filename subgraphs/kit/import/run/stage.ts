import { from as copyFrom } from 'pg-copy-streams';
import type { PoolClient } from 'pg';
import { finished } from 'node:stream/promises';
import { hash } from 'node:crypto';
import type { EntityMetadata, QueryRunner } from 'typeorm';
import type { ImportFormat, ImportLine, ImportRecord } from '../format.ts';
import { type CopyShape, CopyText } from './copyText.ts';

/** Columns of a record that the lines of a file give, by property name. */
export interface WrittenColumns {
  /** What the file says. */
  facts: string[];
  /** What only a new record takes from it. */
  initial: string[];
}

const flushAt = 250_000;
const bookkeeping: Record<string, CopyShape> = {
  ...{ line_entry: 'plain', line_number: 'plain', line_place: 'plain', id: 'plain' },
  ...{ line_amount: 'plain', line_repairs: 'json', line_flags: 'json' },
};

/**
 * Lines that became records, in a table of the transaction until the file has been read to its end.
 * Sent by COPY, a quarter of a megabyte at a time, while the next lines are read.
 */
export class Stage {
  columns: WrittenColumns | undefined;
  readonly #names: string[] = [];
  #shapes: CopyShape[] = [];
  /** Of the line at hand: one list for all lines. */
  readonly #values: unknown[] = [];
  readonly #waiting = new CopyText();
  #sending: Promise<void> = Promise.resolve();

  constructor(
    readonly runner: QueryRunner,
    readonly format: ImportFormat,
    readonly metadata: EntityMetadata,
  ) {}

  async add(entry: number, line: ImportLine, amount: number, record: ImportRecord): Promise<void> {
    if (!this.columns) await this.#create(record);
    const { facts, initial } = this.columns ?? { facts: [], initial: [] };
    const noted = line.repairs.length + line.flags.length > 0;
    const values = this.#values;
    values[0] = entry;
    values[1] = line.line;
    values[2] = line.place;
    values[3] = recordIdOf(this.format, record.key);
    values[4] = amount;
    values[5] = noted ? line.repairs : null;
    values[6] = noted ? line.flags : null;
    let at = 7;
    for (const name of facts) values[at++] = record.columns[name];
    for (const name of initial) values[at++] = record.initial[name];
    this.#waiting.add(values, this.#shapes);
    if (this.#waiting.length >= flushAt) await this.flush();
  }

  /** Sends what waits; the lines before it have arrived then. */
  async flush(): Promise<void> {
    const waiting = this.#waiting.take();
    await this.#sending;
    this.#sending = waiting.length === 0 ? Promise.resolve() : this.#send(waiting);
    // Whoever awaits the next flush hears of it: an error in between must not end the process.
    this.#sending.catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.flush();
    await this.#sending;
  }

  /** Database names of properties of the record's type. */
  databaseNames(properties: readonly string[]): string[] {
    return properties.map((property) => this.#columnOf(property).databaseName);
  }

  async #create({ columns, initial }: ImportRecord): Promise<void> {
    const written = { facts: Object.keys(columns), initial: Object.keys(initial) };
    const properties = [...written.facts, ...written.initial];
    this.columns = written;
    this.#names.push(...Object.keys(bookkeeping), ...this.databaseNames(properties));
    this.#shapes = [
      ...Object.values(bookkeeping),
      ...properties.map((name) => this.#shapeOf(name)),
    ];
    const { tableName } = this.metadata;
    // Without rows, and so without the constraints of the table, that the lines meet when written.
    await this.runner.query(
      `CREATE TEMPORARY TABLE staged ON COMMIT DROP AS
       SELECT 0 AS line_entry, 0 AS line_number, '' AS line_place, id, 0::bigint AS line_amount,
              '[]'::jsonb AS line_repairs, '[]'::jsonb AS line_flags, ${this.databaseNames(properties).join(', ')}
       FROM ${tableName} WITH NO DATA`,
    );
  }

  async #send(rows: Buffer): Promise<void> {
    const client = (await this.runner.connect()) as PoolClient;
    const copy = client.query(copyFrom(`COPY staged (${this.#names.join(', ')}) FROM STDIN`));
    copy.end(rows);
    await finished(copy);
  }

  #shapeOf(property: string): CopyShape {
    const { isArray, type } = this.#columnOf(property);
    if (isArray) return 'array';
    return type === 'jsonb' ? 'json' : 'plain';
  }

  #columnOf(property: string) {
    const column = this.metadata.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${this.metadata.name} has no column ${property}`);
    return column;
  }
}

/**
 * A record's id follows from its key: the same line in a later file is the same record. The type tells
 * owners apart, which the index of all of them relies on.
 */
function recordIdOf({ name, type }: ImportFormat, key: ImportRecord['key']): string {
  return hash('sha256', `${JSON.stringify([name, type.name, ...key])} 1`, 'hex').slice(0, 32);
}

/**
 * Gives the one staged line an id that no other line of its run has taken: lines with the same key are
 * as many records. Answers the id.
 */
export async function freeId(runner: QueryRunner, table: string, run: string): Promise<string> {
  const [{ id }] = (await runner.query(
    `WITH RECURSIVE place (n, id) AS (
       SELECT 1, id FROM staged
       UNION ALL
       SELECT n + 1, md5(staged.id::text || ' ' || (n + 1))::uuid FROM place, staged
       WHERE EXISTS (SELECT FROM ${table} AS kept WHERE kept.id = place.id AND kept.import_run = $1)
          OR EXISTS (SELECT FROM import_line WHERE record_id = place.id AND run_id = $1)
     ), freed AS (
       UPDATE staged SET id = (SELECT id FROM place ORDER BY n DESC LIMIT 1) RETURNING id
     )
     SELECT id FROM freed`,
    [run],
  )) as [{ id: string }];
  return id;
}
