import {
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/** What a column holds; a year is a whole number without a mark of thousands. */
export type ValueType =
  | 'text'
  | 'list'
  | 'integer'
  | 'year'
  | 'number'
  | 'share'
  | 'euro'
  | 'date'
  | 'instant'
  | 'boolean';

export interface ColumnShape {
  /** From a row to its value, by names of the answer. */
  path: readonly string[];
  /** The same for people, without the levels that pages of lists have: `beneficiary.name`. */
  heading: string;
  type: ValueType;
  /** Whose values it holds, where they are of a closed list. */
  enumName: string | undefined;
}

/** A list in an answer, or the single values of it. */
export interface ListShape {
  /** From the answer to its rows; empty for the single values, which are one row. */
  path: readonly string[];
  columns: readonly ColumnShape[];
  /** From the answer to how many rows the whole list has, where the query asks that. */
  total?: readonly string[];
}

/** Every list that an operation asks for, as it asks for it, and what stands beside them as a last one. */
export function listsOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ListShape[] {
  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const reader = new SelectionReader(schema, fragments);
  const lists = reader.lists(operation.selectionSet, root, []);
  const values = reader.singles(operation.selectionSet, root, []);
  return values.length === 0 ? lists : [...lists, { path: [], columns: values }];
}

interface SelectedField {
  name: string;
  field: GraphQLField<unknown, unknown>;
  set: SelectionSetNode | undefined;
}

class SelectionReader {
  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  lists(set: SelectionSetNode, type: GraphQLNamedType, around: readonly string[]): ListShape[] {
    const fields = this.#fields(set, type);
    const count = fields.find(({ field }) => field.name === 'totalCount');
    const total = count && [...around, count.name];
    const found = fields.flatMap(({ name, field, set: inner }): ListShape[] => {
      const path = [...around, name];
      const item = getNamedType(field.type);
      if (isList(field.type)) {
        const columns = inner
          ? this.#columns(inner, item, [], false)
          : [columnOf([], field, false, name)];
        return columns.length === 0
          ? []
          : [{ path, columns: distinct(columns), ...(total && isRows(field) && { total }) }];
      }
      return inner ? this.lists(inner, item, path) : [];
    });
    // A field that stands in several fragments is one list.
    const byPath = new Map<string, ListShape>();
    for (const list of found) {
      const key = list.path.join('.');
      const before = byPath.get(key)?.columns ?? [];
      byPath.set(key, { ...list, columns: distinct([...before, ...list.columns]) });
    }
    return [...byPath.values()];
  }

  /** What is in no list. */
  singles(set: SelectionSetNode, type: GraphQLNamedType, path: readonly string[]): ColumnShape[] {
    const columns = this.#fields(set, type).flatMap(
      ({ name, field, set: inner }): ColumnShape[] => {
        if (isList(field.type) || isPaging(field)) return [];
        const there = [...path, name];
        if (!inner) return [columnOf(there, field, false)];
        return this.singles(inner, getNamedType(field.type), there);
      },
    );
    return distinct(columns);
  }

  #columns(
    set: SelectionSetNode,
    type: GraphQLNamedType,
    around: readonly string[],
    inList: boolean,
  ): ColumnShape[] {
    return this.#fields(set, type).flatMap(({ name, field, set: inner }): ColumnShape[] => {
      if (isPaging(field)) return [];
      const path = [...around, name];
      const many = inList || isList(field.type);
      if (!inner) return [columnOf(path, field, many)];
      return this.#columns(inner, getNamedType(field.type), path, many);
    });
  }

  /** The fields of a selection, fragments put in place. */
  #fields({ selections }: SelectionSetNode, type: GraphQLNamedType): SelectedField[] {
    return selections.flatMap((selection): SelectedField[] => {
      if (selection.kind === Kind.FIELD) {
        const field = fieldOf(type, selection.name.value);
        const name = (selection.alias ?? selection.name).value;
        return field ? [{ name, field, set: selection.selectionSet }] : [];
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.fragments.get(selection.name.value)
          : selection;
      if (!fragment) return [];
      const on = fragment.typeCondition && this.schema.getType(fragment.typeCondition.name.value);
      return this.#fields(fragment.selectionSet, on ?? type);
    });
  }
}

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

function columnOf(
  path: readonly string[],
  field: GraphQLField<unknown, unknown>,
  inList: boolean,
  name = '',
): ColumnShape {
  const named = getNamedType(field.type);
  return {
    path,
    heading: headingOf(path) || name,
    type: inList || (path.length > 0 && isList(field.type)) ? 'list' : typeOf(named, field.name),
    enumName: isEnumType(named) ? named.name : undefined,
  };
}

const levels = new Set(['nodes', 'edges', 'node']);

/** Levels of pages say nothing, unless nothing else stands there. */
export function headingOf(path: readonly string[]): string {
  const told = path.filter((name) => !levels.has(name));
  return (told.length > 0 ? told : path).join('.');
}

const scalars: Readonly<Record<string, ValueType>> = {
  ...{ Int: 'integer', Float: 'number', Share: 'share', Euro: 'euro', Date: 'date' },
  ...{ DateTime: 'instant', Boolean: 'boolean' },
};

function typeOf({ name }: GraphQLNamedType, field: string): ValueType {
  if (name === 'Int' && /year$/i.test(field)) return 'year';
  return scalars[name] ?? 'text';
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function isRows({ name }: GraphQLField<unknown, unknown>): boolean {
  return name === 'nodes' || name === 'edges';
}

function isPaging({ name, type }: GraphQLField<unknown, unknown>): boolean {
  return name === 'cursor' || getNamedType(type).name === 'PageInfo';
}

function distinct(columns: readonly ColumnShape[]): ColumnShape[] {
  const byPath = new Map(columns.map((column) => [column.path.join('.'), column]));
  return [...byPath.values()];
}
