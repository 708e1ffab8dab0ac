import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A field that was asked for, with what the schema says of it. */
export interface Selected {
  /** What it is called in the answer. */
  key: string;
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  /** Of its value, or of the items of its list. */
  type: GraphQLNamedType;
  isList: boolean;
}

/** Looks into what a document asks for, through its fragments. */
export class Selections {
  constructor(
    readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
  ) {}

  /** The fields asked of a type, in their order. */
  of(type: GraphQLNamedType, selection: SelectionSetNode | undefined): Selected[] {
    return (selection?.selections ?? []).flatMap((node): Selected[] => {
      if (node.kind === Kind.FIELD) return this.#selected(type, node);
      if (node.kind === Kind.INLINE_FRAGMENT) {
        return this.of(this.#typeNamed(node.typeCondition?.name.value) ?? type, node.selectionSet);
      }
      const fragment = this.document.definitions.find(
        (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === node.name.value,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
      return this.of(
        this.#typeNamed(fragment.typeCondition.name.value) ?? type,
        fragment.selectionSet,
      );
    });
  }

  #selected(type: GraphQLNamedType, node: FieldNode): Selected[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const field = type.getFields()[node.name.value];
    if (field === undefined) return [];
    const key = node.alias?.value ?? node.name.value;
    const isList = isListType(getNullableType(field.type));
    return [{ key, node, field, type: getNamedType(field.type), isList }];
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }
}

/** Whether it has fields of its own. */
export function hasFields({ type }: Selected): boolean {
  return isCompositeType(type);
}
