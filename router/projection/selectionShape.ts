import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  isInterfaceType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isSelected, type DecidingValues } from './selected.ts';

/** The form of an answer: which fields, in which order, for every type that an object may have. */
export interface ObjectShape {
  readonly typeName: string;
  readonly fields: readonly FieldShape[];
}

export interface FieldShape {
  readonly responseName: string;
  /** Where the data holds it. */
  readonly dataName: string;
  readonly value: ValueShape;
  readonly nonNull: boolean;
}

export type ValueShape =
  | { readonly kind: 'typename' }
  | { readonly kind: 'introspection' }
  | { readonly kind: 'scalar'; readonly name: string }
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly item: ValueShape; readonly itemNonNull: boolean }
  /** `only` where the schema leaves no choice of type; else the object itself says its type. */
  | {
      readonly kind: 'object';
      readonly only?: ObjectShape;
      readonly byType: readonly ObjectShape[];
    };

export interface ShapedOperation {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The name under which the data holds a field. */
  dataName: (field: FieldNode) => string;
}

/** A field's name in the answer. */
export function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** The shape of an operation's answer for one combination of its @skip and @include values. */
export function shapeOf(shaped: ShapedOperation, values: DecidingValues): ObjectShape {
  const root = shaped.schema.getRootType(shaped.operation.operation);
  if (!root) throw new Error(`the graph has no ${shaped.operation.operation}`);
  return new ShapeReader(shaped, values).objectShape(root, [shaped.operation.selectionSet]);
}

class ShapeReader {
  readonly #shaped: ShapedOperation;
  readonly #values: DecidingValues;
  // The same selections on the same type are one shape, however many ways lead there.
  readonly #known = new Map<string, ObjectShape>();
  readonly #selectionSetIds = new Map<SelectionSetNode, number>();

  constructor(shaped: ShapedOperation, values: DecidingValues) {
    this.#shaped = shaped;
    this.#values = values;
  }

  objectShape(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): ObjectShape {
    const key = `${type.name} ${selectionSets.map((set) => this.#idOf(set)).join(' ')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const grouped = new Map<string, [FieldNode, ...FieldNode[]]>();
    const visited = new Set<string>();
    for (const set of selectionSets) this.#collect(type, set, grouped, visited);
    const fields = [...grouped.values()].map((nodes) => this.#fieldShape(type, nodes));
    const shape = { typeName: type.name, fields };
    this.#known.set(key, shape);
    return shape;
  }

  /** Fields by response name, in the order of graphql-js: fragments where they stand, once each. */
  #collect(
    type: GraphQLObjectType,
    selectionSet: SelectionSetNode,
    grouped: Map<string, [FieldNode, ...FieldNode[]]>,
    visited: Set<string>,
  ): void {
    for (const selection of selectionSet.selections) {
      if (!isSelected(selection, this.#values)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = responseName(selection);
        const nodes = grouped.get(name);
        if (nodes) nodes.push(selection);
        else grouped.set(name, [selection]);
        continue;
      }
      const fragment = this.#fragmentOf(selection, visited);
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type)) {
        this.#collect(type, fragment.selectionSet, grouped, visited);
      }
    }
  }

  #fragmentOf<Selection extends { kind: Kind }>(selection: Selection, visited: Set<string>) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return selection as unknown as Pick<FragmentDefinitionNode, 'selectionSet'> &
        Partial<FragmentDefinitionNode>;
    }
    const name = (selection as unknown as FragmentDefinitionNode).name.value;
    if (visited.has(name)) return undefined;
    visited.add(name);
    return this.#shaped.fragments.get(name);
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const { schema } = this.#shaped;
    const wider = schema.getType(condition);
    return isAbstractType(wider) && schema.isSubType(wider, type);
  }

  #fieldShape(type: GraphQLObjectType, nodes: readonly [FieldNode, ...FieldNode[]]): FieldShape {
    const [first] = nodes;
    const name = first.name.value;
    const names = { responseName: responseName(first), dataName: this.#shaped.dataName(first) };
    if (name === '__typename') return { ...names, value: { kind: 'typename' }, nonNull: true };
    if (name.startsWith('__')) {
      return { ...names, value: { kind: 'introspection' }, nonNull: false };
    }
    const field = type.getFields()[name];
    if (!field) throw new Error(`no field ${type.name}.${name}`);
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const nonNull = isNonNullType(field.type);
    return { ...names, value: this.#valueShape(nullable(field.type), selectionSets), nonNull };
  }

  #valueShape(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[]): ValueShape {
    if (isListType(type)) {
      const { ofType } = type;
      const item = this.#valueShape(nullable(ofType), selectionSets);
      return { kind: 'list', item, itemNonNull: isNonNullType(ofType) };
    }
    if (isObjectType(type)) {
      const only = this.objectShape(type, selectionSets);
      return { kind: 'object', only, byType: [only] };
    }
    if (isInterfaceType(type) || isUnionType(type)) {
      const types = this.#shaped.schema.getPossibleTypes(type);
      return {
        kind: 'object',
        byType: types.map((possible) => this.objectShape(possible, selectionSets)),
      };
    }
    if (isEnumType(type)) {
      return {
        kind: 'enum',
        name: type.name,
        values: type.getValues().map(({ name }) => name),
      };
    }
    return { kind: 'scalar', name: String(type) };
  }

  #idOf(selectionSet: SelectionSetNode): number {
    const known = this.#selectionSetIds.get(selectionSet);
    if (known !== undefined) return known;
    const id = this.#selectionSetIds.size;
    this.#selectionSetIds.set(selectionSet, id);
    return id;
  }
}

function nullable(type: GraphQLOutputType): GraphQLOutputType {
  return isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
}
