import type { Cell, CellType, Column, Row } from '@relance/sdk/export/table.ts';
import type { ColumnShape, ListShape, ValueType } from './shape.ts';

type Json = Record<string, unknown>;

/** The rows of a list as an answer has them; none where an owner did not answer for it. */
export function rowsOf({ path, columns }: ListShape, data: Json): Row[] {
  const items = path.length === 0 ? [data] : at(data, path);
  return items
    .filter((item) => item !== null && item !== undefined)
    .map((item) => columns.map((column) => cellOf(column, item)));
}

/** How many rows the whole list has, where the answer says it. */
export function totalOf({ total }: ListShape, data: Json): number | undefined {
  const [told] = total ? at(data, total) : [];
  return typeof told === 'number' ? told : undefined;
}

/** The list that has most rows; the single values where there is no list. */
export function longest(lists: readonly ListShape[], data: Json): ListShape | undefined {
  const rows = (list: ListShape) => (list.path.length === 0 ? 0 : at(data, list.path).length);
  return [...lists].sort((one, other) => rows(other) - rows(one))[0];
}

/** How a file has the columns: for programs and for people alike by the names of the query. */
export function fileColumns(columns: readonly ColumnShape[]): Column[] {
  return columns.map(({ heading, type }) => ({ key: heading, heading, type: cellTypes[type] }));
}

const cellTypes: Readonly<Record<ValueType, CellType>> = {
  ...{ text: 'text', list: 'list', integer: 'integer', year: 'integer', number: 'number' },
  ...{ share: 'number', euro: 'euro', date: 'date', instant: 'instant', boolean: 'boolean' },
};

function cellOf({ path, type }: ColumnShape, item: unknown): Cell {
  const values = at(item, path).filter(isPlain);
  if (type === 'list') return values.map(String);
  return values[0] ?? null;
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** All that stands at a path, lists on the way followed. */
function at(value: unknown, path: readonly string[]): unknown[] {
  return path
    .reduce<unknown[]>(
      (found, name) => found.flat(9).map((each) => (each as Json | null)?.[name]),
      [value],
    )
    .flat(9);
}
