import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Operation } from './operation.ts';
import { type PagedList } from './places.ts';

/** An operation that is asked once for each page of one of its lists. */
export interface Paging {
  document: DocumentNode;
  list: PagedList;
  /** The variable that says where a page begins. */
  after: string;
  /** Where the first begins. */
  start: unknown;
}

/** What we ask of the list beside what was asked: taken out of the answer again. */
export const own = {
  pageInfo: 'relancePageInfo',
  totalCount: 'relanceTotalCount',
  freshness: 'relanceFreshness',
};

/** What a list tells of itself by these. */
export interface OwnFields {
  relancePageInfo: { hasNextPage: boolean; endCursor: string | null };
  relanceTotalCount?: number;
  relanceFreshness?: { asOf: string; silent: { owner: string }[] };
}

/** Rows of a page where the operation does not say it: every list gives as many. */
const usualPage = 100;

/** Undefined for a list that is asked from its end. `size` is the length of pages, whatever the operation says. */
export function pagingOf(
  { document }: Operation,
  list: PagedList,
  variables: Record<string, unknown>,
  size?: number,
): Paging | undefined {
  const { node, type } = list.connection;
  const named = (name: string) => node.arguments?.find((each) => each.name.value === name);
  if (named('last') ?? named('before')) return undefined;
  const given = named('after')?.value;
  const declaredBefore = given?.kind === Kind.VARIABLE ? given.name.value : undefined;
  const after = declaredBefore ?? 'relanceAfter';
  const ours = new Set(size === undefined ? ['after'] : ['after', 'first']);
  const changed: FieldNode = {
    ...node,
    arguments: [
      ...(node.arguments ?? []).filter(({ name }) => !ours.has(name.value)),
      argument('after', `$${after}`),
      ...(named('first') && size === undefined
        ? []
        : [argument('first', String(size ?? usualPage))]),
    ],
    ...(node.selectionSet && {
      selectionSet: {
        ...node.selectionSet,
        selections: [...node.selectionSet.selections, ...ownFieldsOf(type)],
      },
    }),
  };
  const paged = visit<DocumentNode>(document, {
    Field: (each) => (each === node ? changed : undefined),
    OperationDefinition: {
      leave: (each) =>
        declaredBefore !== undefined
          ? undefined
          : {
              ...each,
              variableDefinitions: [...(each.variableDefinitions ?? []), ...declared(after)],
            },
    },
  });
  const start =
    declaredBefore === undefined ? given && valueFromASTUntyped(given) : variables[declaredBefore];
  return { document: size === undefined ? paged : withoutUnused(paged), list, after, start };
}

/** Without the variables that nothing uses any more: a graph refuses them. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}

function ownFieldsOf(type: PagedList['connection']['type']): readonly SelectionNode[] {
  const fields = isObjectType(type) ? type.getFields() : {};
  const asked = [
    `${own.pageInfo}: pageInfo { hasNextPage endCursor }`,
    ...(fields['totalCount'] ? [`${own.totalCount}: totalCount`] : []),
    ...(fields['freshness'] ? [`${own.freshness}: freshness { asOf silent { owner } }`] : []),
  ];
  return selectionsIn(`{ ${asked.join(' ')} }`);
}

function argument(name: string, value: string): ArgumentNode {
  const [field] = selectionsIn(`{ f(${name}: ${value}) }`);
  const [made] = field?.kind === Kind.FIELD ? (field.arguments ?? []) : [];
  if (made === undefined) throw new Error(`${name}: ${value} is no argument.`);
  return made;
}

function declared(name: string) {
  const [definition] = parse(`query ($${name}: String) { f }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION
    ? (definition.variableDefinitions ?? [])
    : [];
}

function selectionsIn(text: string): readonly SelectionNode[] {
  const [definition] = parse(text, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}
