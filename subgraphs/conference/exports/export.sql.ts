import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import { type Selection, sourceOf, type Statement, withClause } from '../lists/list.sql.ts';
import { Literals, Parameters } from '../lists/parameters.ts';
import { exportColumns } from './columns.ts';
import type { ExportedSelection } from './exportedSelection.ts';

/**
 * Every row of a list as a JSON array, in its order: a query without parameters, since COPY takes none. PostgreSQL
 * quotes the values first.
 */
export async function linesText(runner: QueryRunner, selected: ExportedSelection): Promise<string> {
  const p = new Parameters();
  textWith(p, selected);
  return textWith(new Literals(await quoted(runner, p)), selected);
}

/** The rows of a query as bytes, a line each. JSON has no control characters as they are: nothing in it is quoted. */
export function copyOf(linesText: string): string {
  return `COPY (${linesText}) TO STDOUT (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')`;
}

/** How many rows there are. */
export function countStatement({ selection }: Pick<ExportedSelection, 'selection'>): Statement {
  const p = new Parameters();
  return { text: selectText(selection, 'count(*)::int AS total', p), values: p.values };
}

function textWith(p: Parameters, { selection, order }: ExportedSelection): string {
  const { list } = selection;
  const key = list.sortKeys[order.name];
  if (!key) throw new Error(`no sort key ${order.name} for ${list.kind}`);
  const cells = exportColumns(list.kind).map(({ column }) => `r.${column}`);
  const direction = order.descending ? 'DESC' : 'ASC';
  // A limit that nobody knows beforehand: the plan is one whose first rows come at once, as a cursor's is.
  return `${selectText(selection, `json_build_array(${cells.join(', ')})::text AS line`, p)}
ORDER BY ${key.expression} ${direction}, r.id ${direction}
LIMIT (SELECT NULL::bigint)`;
}

function selectText(selection: Selection, what: string, p: Parameters): string {
  const source = sourceOf(selection, p);
  const [place = '', ...more] = source.places;
  const from = more.length === 0 ? place : `(${[place, ...more].join(' UNION ALL ')})`;
  const where = selection.conditions.map(({ sql }) => sql(p));
  return `${withClause(source)}
SELECT ${what}
FROM ${from} AS r
WHERE ${where.length === 0 ? 'true' : where.join(' AND ')}`;
}

async function quoted(runner: QueryRunner, { values, types }: Parameters): Promise<string[]> {
  if (values.length === 0) return [];
  const literals = types.map((type, at) => `quote_nullable(($${at + 1}::${type})::text)`);
  const text = `SELECT ARRAY[${literals.join(', ')}] AS literals`;
  const [row] = (await runner.query(text, values)) as [{ literals: string[] }];
  return row.literals;
}

/** One view of the database for all that is read until the end; gives its name to others. */
export async function beginReading(runner: QueryRunner): Promise<string> {
  await runner.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const [row] = (await runner.query('SELECT pg_export_snapshot() AS view')) as [{ view: string }];
  return row.view;
}

/** Reads what another sees, by the name of its view. */
export async function joinReading(runner: QueryRunner, view: string): Promise<void> {
  await runner.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await runner.query(`SET TRANSACTION SNAPSHOT ${pg.escapeLiteral(view)}`);
  // Others wait for pages.
  await runner.query('SET LOCAL max_parallel_workers_per_gather = 0');
}

export async function endReading(runner: QueryRunner): Promise<void> {
  await runner.query('ROLLBACK');
}

/** Ends what a connection is doing, by the number of its process. */
export const cancelSql = 'SELECT pg_cancel_backend($1)';
