import {
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  GraphQLString,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { own } from '../codegen/generatedCode.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import { isValidLeaf } from './leafValue.ts';
import { type DecidingValues, isSelected } from './selected.ts';
import { responseName, type ShapedOperation } from './selectionShape.ts';

/** The `data` of an answer, and what was wrong with the values that it was made of. */
export interface CompletedResponse {
  data: JsonObject | null;
  errors: GraphQLError[];
}

/** Resolves a `__schema` or `__type` field of the operation. */
export type Introspect = (field: FieldNode) => unknown;

/** Selections, and the type that they are written for: it says how strict a field is with null. */
interface TypedSelections {
  selectionSet: SelectionSetNode;
  declared: GraphQLNamedType;
}

/** A selected field with its declared type, and the type around it as messages name it. */
interface SelectedField {
  node: FieldNode;
  type: GraphQLOutputType;
  parent: GraphQLNamedType;
}

/** What is completed at one moment; lists complete every item with the same selections. */
interface Place {
  path: (string | number)[];
  parent: GraphQLNamedType;
  selections: readonly TypedSelections[];
}

interface Completed {
  value: unknown;
  /** A null stands where none may be: what is around becomes null. */
  invalid?: boolean;
  /** The null has an error already. */
  reported?: boolean;
}

/**
 * Shapes merged data as Apollo Gateway does after its fetches: only what was asked, null bubbled up to the
 * nearest place that may be null, and an error per value that does not fit its type. Slower than a
 * projector, and right for any data; data of another form than the schema's (no list, no object) throws.
 */
export function completeResponse(
  shaped: ShapedOperation,
  values: DecidingValues,
  data: JsonObject,
  introspect: Introspect,
): CompletedResponse {
  const root = shaped.schema.getRootType(shaped.operation.operation);
  if (!root) throw new Error(`the graph has no ${shaped.operation.operation}`);
  const completion = new Completion(shaped, values, introspect);
  const completed = completion.object(data, root, {
    path: [],
    parent: root,
    selections: [{ selectionSet: shaped.operation.selectionSet, declared: root }],
  });
  return { data: completed ?? null, errors: completion.errors };
}

class Completion {
  readonly errors: GraphQLError[] = [];
  readonly #shaped: ShapedOperation;
  readonly #values: DecidingValues;
  readonly #introspect: Introspect;

  constructor(shaped: ShapedOperation, values: DecidingValues, introspect: Introspect) {
    this.#shaped = shaped;
    this.#values = values;
    this.#introspect = introspect;
  }

  /** The object's selected fields; undefined where a null bubbles up from one of them. */
  object(input: JsonObject, runtime: GraphQLNamedType, place: Place): JsonObject | undefined {
    const fields = new Map<string, SelectedField[]>();
    for (const selections of place.selections) {
      this.#collect(runtime, selections, runtime, fields);
    }
    const output: JsonObject = {};
    for (const [name, selected] of fields) {
      const completed = this.#field(input, runtime, selected, place.path);
      if (completed.invalid) return undefined;
      setOwn(output, name, completed.value);
    }
    return output;
  }

  #collect(
    runtime: GraphQLNamedType,
    { selectionSet, declared }: TypedSelections,
    parent: GraphQLNamedType,
    fields: Map<string, SelectedField[]>,
  ): void {
    for (const selection of selectionSet.selections) {
      if (!isSelected(selection, this.#values)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = responseName(selection);
        const type = fieldType(declared, selection.name.value);
        fields.set(name, [...(fields.get(name) ?? []), { node: selection, type, parent }]);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.#shaped.fragments.get(selection.name.value);
      const condition = fragment?.typeCondition?.name.value;
      if (!fragment || !this.#applies(condition, runtime)) continue;
      const narrower = condition === undefined ? undefined : this.#shaped.schema.getType(condition);
      const inner = { selectionSet: fragment.selectionSet, declared: narrower ?? declared };
      this.#collect(runtime, inner, narrower ?? parent, fields);
    }
  }

  #applies(condition: string | undefined, type: GraphQLNamedType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wider = this.#shaped.schema.getType(condition);
    return (
      isAbstractType(wider) &&
      (isObjectType(type) || isInterfaceType(type)) &&
      this.#shaped.schema.isSubType(wider, type)
    );
  }

  #field(
    input: JsonObject,
    runtime: GraphQLNamedType,
    selected: readonly SelectedField[],
    around: readonly (string | number)[],
  ): Completed {
    const [first, ...others] = selected;
    if (!first) return { value: null };
    const name = first.node.name.value;
    const dataName = this.#shaped.dataName(first.node);
    if (name === '__typename') return this.#typename(input, runtime, dataName);
    if (name.startsWith('__')) return { value: this.#introspect(first.node) };
    const selections = selected.flatMap(({ node: { selectionSet }, type }) =>
      selectionSet ? [{ selectionSet, declared: getNamedType(type) }] : [],
    );
    const place = { path: [...around, responseName(first.node)], parent: first.parent, selections };
    const completed = this.#value(own(input, dataName) ?? null, first.type, place);
    // The same field, written for a type that is stricter with null.
    const stricter = others.find(({ type }) => isNonNullType(type));
    if (completed.value !== null || completed.invalid || !stricter) return completed;
    return this.#nonNull({ value: null }, stricter.type, { ...place, parent: stricter.parent });
  }

  /** The type as the data names it; an interface's name is no type of an object. */
  #typename(input: JsonObject, parent: GraphQLNamedType, dataName: string): Completed {
    const told = own(input, dataName) ?? input['__typename'];
    const type = typeof told === 'string' ? (this.#shaped.schema.getType(told) ?? parent) : parent;
    return isObjectType(type) ? { value: type.name } : { value: null, invalid: true };
  }

  #value(input: unknown, type: GraphQLOutputType, place: Place): Completed {
    if (isNonNullType(type)) {
      const nullable = type.ofType as GraphQLOutputType;
      return this.#nonNull(this.#value(input, nullable, place), type, place);
    }
    if (input === null) return { value: null };
    if (isListType(type)) return this.#list(input, type.ofType, type, place);
    if (isCompositeType(type)) return this.#composite(input, type, place);
    if (isValidLeaf(input, type)) return { value: input };
    this.#report(`Invalid value found for ${describe(place, type)}.`, place);
    return { value: null, reported: true };
  }

  #nonNull(completed: Completed, type: GraphQLOutputType, place: Place): Completed {
    if (completed.value !== null) return { value: completed.value };
    if (!completed.reported) {
      const where = describe(place, getNullableType(type));
      this.#report(`Cannot return null for non-nullable ${where}.`, place);
    }
    return { value: null, invalid: true, reported: true };
  }

  #list(
    input: unknown,
    itemType: GraphQLOutputType,
    type: GraphQLOutputType,
    place: Place,
  ): Completed {
    if (!Array.isArray(input)) {
      throw new Error(
        `Invalid non-list value ${describeValue(input)} returned by subgraph for list type ${String(type)}`,
      );
    }
    const items = input.map((item: unknown, index) =>
      this.#value(item ?? null, itemType, { ...place, path: [...place.path, index] }),
    );
    const invalid = items.some((item) => item.invalid);
    const reported = items.some((item) => item.reported);
    return { value: invalid ? null : items.map(({ value }) => value), reported };
  }

  #composite(input: unknown, type: GraphQLNamedType & GraphQLOutputType, place: Place): Completed {
    if (typeof input !== 'object') {
      throw new Error(
        `Invalid non-object value ${describeValue(input)} returned by subgraph for composite type ${type.name}`,
      );
    }
    const object = input as JsonObject;
    const typename = object['__typename'];
    if (typename !== undefined && typeof typename !== 'string') {
      throw new Error(
        `Invalid non-string value ${describeValue(typename)} for __typename at ${String(place.path)}`,
      );
    }
    const runtime = typename ? this.#shaped.schema.getType(typename) : type;
    if (!isCompositeType(runtime)) {
      this.#report(`Invalid __typename found for object at ${describe(place, type)}.`, place);
      return { value: null, reported: true };
    }
    const value = this.object(object, runtime, place);
    return value ? { value } : { value: null, reported: true };
  }

  #report(message: string, { path }: Place): void {
    const extensions = { code: 'INVALID_GRAPHQL' };
    this.errors.push(new GraphQLError(message, { path: [...path], extensions }));
  }
}

function fieldType(parent: GraphQLNamedType, name: string): GraphQLOutputType {
  // Fields of every type; `__typename` and introspection are told by their names.
  if (name.startsWith('__')) return GraphQLString;
  const fields = 'getFields' in parent ? parent.getFields() : {};
  const field = own(fields, name) as { type: GraphQLOutputType } | undefined;
  if (!field) throw new Error(`no field ${parent.name}.${name}`);
  return field.type;
}

function describe({ path, parent }: Place, type: GraphQLOutputType): string {
  const step = path.at(-1);
  return typeof step === 'number'
    ? `array element of type ${String(type)} at index ${step}`
    : `field ${parent.name}.${String(step)}`;
}

function setOwn(output: JsonObject, name: string, value: unknown): void {
  if (!(name in output)) {
    output[name] = value;
    return;
  }
  Object.defineProperty(output, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

// As a template shows it: objects without their content.
function describeValue(value: unknown): string {
  return `${value as string}`;
}
