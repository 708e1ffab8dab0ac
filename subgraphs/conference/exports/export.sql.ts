import type { ClientBase } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { ExportedSelection } from './exportedSelection.ts';
import { type Selection, sourceOf, type Statement, withClause } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import { exportColumns } from './columns.ts';

/** Every row of a list as the text of a JSON array, in its order. */
export function linesStatement({ selection, order }: ExportedSelection): Statement {
  const { list } = selection;
  const key = list.sortKeys[order.name];
  if (!key) throw new Error(`no sort key ${order.name} for ${list.kind}`);
  const cells = exportColumns(list.kind).map(({ column }) => `r.${column}`);
  const direction = order.descending ? 'DESC' : 'ASC';
  const { text, values } = selected(
    selection,
    `json_build_array(${cells.join(', ')})::text AS line`,
  );
  return { text: `${text}\nORDER BY ${key.expression} ${direction}, r.id ${direction}`, values };
}

/** How many rows there are. */
export function countStatement({ selection }: Pick<ExportedSelection, 'selection'>): Statement {
  return selected(selection, 'count(*)::int AS total');
}

function selected(selection: Selection, what: string): Statement {
  const p = new Parameters();
  const source = sourceOf(selection, p);
  const [place = '', ...more] = source.places;
  const from = more.length === 0 ? place : `(${[place, ...more].join(' UNION ALL ')})`;
  const where = selection.conditions.map(({ sql }) => sql(p));
  return {
    text: `${withClause(source)}
SELECT ${what}
FROM ${from} AS r
WHERE ${where.length === 0 ? 'true' : where.join(' AND ')}`,
    values: p.values,
  };
}

/** One view of the database for all that is read until the end. */
export async function beginReading(runner: QueryRunner): Promise<void> {
  await runner.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
}

export async function endReading(runner: QueryRunner): Promise<void> {
  await runner.query('ROLLBACK');
}

/** The lines of a statement, some at a time: no more than that is ever in memory. */
export async function* linesOf(
  runner: QueryRunner,
  { text, values }: Statement,
  atOnce: number,
): AsyncGenerator<readonly string[]> {
  await runner.query(`DECLARE export NO SCROLL CURSOR FOR ${text}`, values);
  // Rows as the driver reads them: objects for a million of them would be half of the work here.
  const client = (await runner.connect()) as ClientBase;
  for (;;) {
    const { rows } = await client.query<[line: string]>({
      ...{ text: `FETCH ${atOnce} FROM export`, rowMode: 'array' },
    });
    if (rows.length === 0) return;
    yield rows.flat();
  }
}
