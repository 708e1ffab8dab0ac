import type { Cell, CellType, Column, Row } from '../export/table.ts';
import { type GraphQLNamedType, type SelectionSetNode } from 'graphql';
import type { Place } from './places.ts';
import { hasFields, type Selections } from './selections.ts';

/** A column that knows where its cells are in a record. */
export interface PathColumn extends Column {
  path: readonly string[];
}

const typeOf: Record<string, CellType> = {
  ...{ Int: 'integer', Float: 'number', Share: 'number', Euro: 'euro', Boolean: 'boolean' },
  ...{ Date: 'date', DateTime: 'instant' },
};

/** A column for each value that is asked of a row; what a row has several of is a list in one cell. */
export function columnsOf({ type, selection }: Place, selections: Selections): PathColumn[] {
  const columns = new Map<string, PathColumn>();
  const look = (
    of: GraphQLNamedType,
    asked: SelectionSetNode,
    before: readonly string[],
    inList: boolean,
  ) => {
    for (const selected of selections.of(of, asked)) {
      const path = [...before, selected.key];
      const isList = inList || selected.isList;
      const { selectionSet } = selected.node;
      if (selectionSet && hasFields(selected)) look(selected.type, selectionSet, path, isList);
      else {
        const key = path.join('_');
        const cellType = isList ? 'list' : (typeOf[selected.type.name] ?? 'text');
        columns.set(key, { key, heading: path.join('.'), type: cellType, path });
      }
    }
  };
  look(type, selection, [], false);
  return [...columns.values()];
}

/** A record as a row. */
export function rowOf(columns: readonly PathColumn[], record: unknown): Row {
  return columns.map(({ path, type }) => cellOf(valuesAt(record, path), type));
}

function cellOf(values: readonly unknown[], type: CellType): Cell {
  if (type === 'list') return values.map(String);
  const [value = null] = values;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as Cell);
}

/** The values at a path, of every item where it goes through lists; none for what is null. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}
