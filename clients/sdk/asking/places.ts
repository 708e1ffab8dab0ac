import { type GraphQLNamedType, isObjectType, type SelectionSetNode } from 'graphql';
import type { Operation } from './operation.ts';
import { hasFields, type Selected, type Selections } from './selections.ts';

/** Where the rows of an answer are, and what is asked of each. */
export interface Place {
  /** Keys from the data to the list; none where the data itself is the only row. */
  path: readonly string[];
  type: GraphQLNamedType;
  selection: SelectionSetNode;
}

/** A list that comes in pages. */
export interface PagedList {
  /** Keys from the data to the connection. */
  path: readonly string[];
  connection: Selected;
  /** Its rows, by `nodes` or `edges`. */
  rows: Selected;
}

/** The lists of an operation that are not within others. */
export function placesIn(
  operation: Operation,
  selections: Selections,
): { paged: PagedList[]; places: Place[] } {
  const paged: PagedList[] = [];
  const places: Place[] = [];
  const look = (type: GraphQLNamedType, selection: SelectionSetNode, before: string[]) => {
    for (const selected of selections.of(type, selection)) {
      const { selectionSet } = selected.node;
      if (selectionSet === undefined || !hasFields(selected)) continue;
      const path = [...before, selected.key];
      const rows = isConnection(selected) ? rowsOf(selected, selections) : undefined;
      if (rows) paged.push({ path, connection: selected, rows });
      if (selected.isList) places.push({ path, type: selected.type, selection: selectionSet });
      else look(selected.type, selectionSet, path);
    }
  };
  const { definition } = operation;
  const root = selections.schema.getRootType(definition.operation);
  if (root) look(root, definition.selectionSet, []);
  return { paged, places };
}

/** The place of the rows of a list. */
export function placeOf({ path, rows }: PagedList): Place {
  const { selectionSet } = rows.node;
  if (selectionSet === undefined)
    throw new Error(`${path.join('.')} asks for nothing of its rows.`);
  return { path: [...path, rows.key], type: rows.type, selection: selectionSet };
}

function isConnection({ field, type }: Selected): boolean {
  return (
    isObjectType(type) &&
    type.getFields()['pageInfo'] !== undefined &&
    field.args.some(({ name }) => name === 'after')
  );
}

function rowsOf({ type, node }: Selected, selections: Selections): Selected | undefined {
  const inside = selections.of(type, node.selectionSet).filter(({ isList }) => isList);
  const named = (name: string) => inside.find(({ node: { name: own } }) => own.value === name);
  return named('nodes') ?? named('edges');
}
