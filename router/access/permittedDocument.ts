import {
  type DocumentNode,
  type FieldNode,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isUnionType,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLNamedType,
  isCompositeType,
} from 'graphql';
import type { FieldRule } from '@relance/schema/access/fieldRules.ts';
import type { ResponsePath } from '../execution/entitiesAt.ts';
import { responseName } from '../projection/selectionShape.ts';
import type { AccessRules } from './accessRules.ts';

/** A field that was taken out, and where its null is in the answer. */
export interface ClosedField {
  rule: FieldRule;
  field: FieldNode;
  /** The type on which it was selected: an object of another one has no such field. */
  type: string;
  /** The fields on the way to its objects, `@` for every item of a list. */
  path: readonly (FieldNode | '@')[];
  /** What @skip and @include have a say in, from the root to the field itself. */
  way: readonly SelectionNode[];
}

export interface PermittedDocument {
  /** What is left to plan; undefined where nothing is. */
  document: DocumentNode | undefined;
  closed: readonly ClosedField[];
}

/** The operation without the fields that the rules close; what is inside them goes with them. */
export function permittedDocument(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  access: AccessRules,
  unmet: ReadonlySet<FieldRule>,
): PermittedDocument {
  const types = new TypeInfo(access.schema);
  const closes = (parent: GraphQLNamedType | null | undefined, field: FieldNode) =>
    parent ? access.of(parent.name, field.name.value).find((rule) => unmet.has(rule)) : undefined;
  const left = visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => (closes(types.getParentType(), field) ? null : undefined),
      SelectionSet: {
        leave: (set: SelectionSetNode) => (set.selections.length === 0 ? typenameOnly : undefined),
      },
    }),
  );
  const root = access.schema.getRootType(operation.operation);
  if (!root) throw new Error(`the graph has no ${operation.operation}`);
  const closed = new ClosedFields(document, access, closes).below(root, operation.selectionSet);
  const keepsSomething = left.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.name?.value === operation.name?.value &&
      definition.selectionSet !== typenameOnly,
  );
  return { document: keepsSomething ? left : undefined, closed };
}

const typenameOnly: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

type Closes = (parent: GraphQLNamedType, field: FieldNode) => FieldRule | undefined;

class ClosedFields {
  readonly #fragments = new Map<string, { type: string; set: SelectionSetNode }>();

  constructor(
    document: DocumentNode,
    readonly access: AccessRules,
    readonly closes: Closes,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const { name, typeCondition, selectionSet } = definition;
      this.#fragments.set(name.value, { type: typeCondition.name.value, set: selectionSet });
    }
  }

  below(
    type: GraphQLNamedType,
    set: SelectionSetNode,
    path: ClosedField['path'] = [],
    way: readonly SelectionNode[] = [],
  ): ClosedField[] {
    return set.selections.flatMap((selection): ClosedField[] => {
      const there = [...way, selection];
      if (selection.kind === Kind.FIELD) return this.#field(type, selection, path, there);
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.#fragments.get(selection.name.value)
          : { type: selection.typeCondition?.name.value, set: selection.selectionSet };
      if (!fragment) return [];
      const narrowed = fragment.type === undefined ? type : this.#named(fragment.type, type);
      return this.below(narrowed, fragment.set, path, there);
    });
  }

  #field(
    type: GraphQLNamedType,
    field: FieldNode,
    path: ClosedField['path'],
    way: readonly SelectionNode[],
  ): ClosedField[] {
    const rule = this.closes(type, field);
    if (rule) return [{ rule, field, type: type.name, path, way }];
    if (!field.selectionSet || isUnionType(type) || !('getFields' in type)) return [];
    const definition = type.getFields()[field.name.value];
    if (!definition || !('args' in definition)) return [];
    const inner = getNamedType(definition.type);
    if (!isCompositeType(inner)) return [];
    return this.below(
      inner,
      field.selectionSet,
      [...path, field, ...listsOf(definition.type)],
      way,
    );
  }

  #named(name: string, otherwise: GraphQLNamedType): GraphQLNamedType {
    return this.access.schema.getType(name) ?? otherwise;
  }
}

function listsOf(type: GraphQLOutputType): '@'[] {
  if (isNonNullType(type)) return listsOf(type.ofType as GraphQLOutputType);
  return isListType(type) ? ['@', ...listsOf(type.ofType)] : [];
}

/** The path with the names under which the data holds its fields. */
export function dataPath(
  path: ClosedField['path'],
  dataName: (field: FieldNode) => string = responseName,
): ResponsePath {
  return path.map((step) => (step === '@' ? step : dataName(step)));
}
