import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type NameNode,
  print,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { ReadQuery } from './read.ts';

/** Names of ours in a query of others. */
export const ours = { after: 'relanceAfter', page: 'relancePage', total: 'relanceTotal' } as const;

/** A query page by page: its text for pages of so many rows, which begin after the variable `ours.after`. */
export type PagedQuery = (rows: number) => string;

/** The query for pages of the list at this path; undefined where that list has none. */
export function pagedQuery(
  schema: GraphQLSchema,
  read: ReadQuery,
  path: readonly string[],
): PagedQuery | undefined {
  const root = schema.getQueryType();
  const found = root && find(schema, read, read.operation.selectionSet, root, path.slice(0, -1));
  if (!found) return undefined;
  const { node, field } = found;
  const arguments_ = new Set(field.args.map(({ name }) => name));
  const page = fieldsOf(getNamedType(field.type));
  if (!page['pageInfo'] || !arguments_.has('first') || !arguments_.has('after')) return undefined;
  const own = [aliased(ours.page, 'pageInfo', ['hasNextPage', 'endCursor'])];
  if (page['totalCount']) own.push(aliased(ours.total, 'totalCount'));
  return (rows) => print(declared(paged(read.document, node, own, rows)));
}

interface Found {
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
}

/** The field at a path of the answer, wherever in fragments it stands. */
function find(
  schema: GraphQLSchema,
  read: ReadQuery,
  { selections }: SelectionSetNode,
  type: GraphQLNamedType,
  [name, ...rest]: readonly string[],
): Found | undefined {
  for (const selection of selections) {
    let found: Found | undefined;
    if (selection.kind === Kind.FIELD) {
      const field = fieldsOf(type)[selection.name.value];
      if (!field || (selection.alias ?? selection.name).value !== name) continue;
      if (rest.length === 0) return { node: selection, field };
      const { selectionSet } = selection;
      found = selectionSet && find(schema, read, selectionSet, getNamedType(field.type), rest);
    } else {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? read.fragments.get(selection.name.value)
          : selection;
      const on = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      found =
        fragment && find(schema, read, fragment.selectionSet, on ?? type, [name ?? '', ...rest]);
    }
    if (found) return found;
  }
  return undefined;
}

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

function paged(
  document: DocumentNode,
  node: FieldNode,
  own: readonly FieldNode[],
  rows: number,
): DocumentNode {
  const others = (node.arguments ?? []).filter(({ name }) => !/^(?:first|after)$/.test(name.value));
  const arguments_: ArgumentNode[] = [
    ...others,
    {
      ...{ kind: Kind.ARGUMENT, name: named('first') },
      value: { kind: Kind.INT, value: String(rows) },
    },
    {
      ...{ kind: Kind.ARGUMENT, name: named('after') },
      value: { kind: Kind.VARIABLE, name: named(ours.after) },
    },
  ];
  const selections = [...(node.selectionSet?.selections ?? []), ...own];
  const page: FieldNode = {
    ...{ ...node, arguments: arguments_ },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return visit(document, { Field: (each) => (each === node ? page : undefined) });
}

/** Declares our variable, and none that is not used any more. */
function declared(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const own: VariableDefinitionNode = {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: named(ours.after) },
    type: { kind: Kind.NAMED_TYPE, name: named('String') },
  };
  return visit(document, {
    OperationDefinition: ({ variableDefinitions = [], ...operation }) => ({
      ...operation,
      variableDefinitions: [
        ...variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
        own,
      ],
    }),
  });
}

function aliased(alias: string, name: string, inner: readonly string[] = []): FieldNode {
  const selections = inner.map((each): FieldNode => ({ kind: Kind.FIELD, name: named(each) }));
  return {
    ...{ kind: Kind.FIELD, alias: named(alias), name: named(name) },
    ...(inner.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
  };
}

function named(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
