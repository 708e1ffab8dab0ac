import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fragmentsOf } from '../engine/fragmentsOf.ts';
import { OperationRefused } from '../engine/refusal.ts';

/** What stands in a set of selections, fragments put in place. */
export interface SelectionSize {
  depth: number;
  fields: number;
  rootFields: number;
  aliases: number;
}

/** What stands in a document as it is written. */
export interface WrittenSize {
  directives: number;
  directivesPerPlace: number;
  variables: number;
  values: number;
  valueDepth: number;
  /** Fields that ask for the schema itself. */
  introspection: boolean;
}

type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/**
 * Measures a document without ever putting a fragment in place: each is measured once. Fragments that stand
 * within themselves are refused, in the words of validation.
 */
export class DocumentSize {
  readonly written: WrittenSize = {
    ...{ directives: 0, directivesPerPlace: 0, variables: 0 },
    ...{ values: 0, valueDepth: 0, introspection: false },
  };
  /** The operations, and the fragments that none of them reaches. */
  readonly roots: readonly Definition[];
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #sizes = new Map<string, SelectionSize | 'measured now'>();

  constructor(document: DocumentNode) {
    this.#fragments = fragmentsOf(document);
    const operations = document.definitions.filter(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const sizes = operations.map((operation) => this.#definition(operation));
    const unreached = [...this.#fragments.values()].filter(
      ({ name }) => !this.#sizes.has(name.value),
    );
    for (const fragment of unreached) sizes.push(this.#fragment(fragment.name.value));
    this.roots = [...operations, ...unreached];
    for (const size of sizes) add(this.selected, size, 0);
  }

  /** Of all operations together; the depth, and the fields at the root, are those of the largest. */
  readonly selected: SelectionSize = { depth: 0, fields: 0, rootFields: 0, aliases: 0 };

  #definition(definition: Definition): SelectionSize {
    this.#directives(definition.directives);
    const { variableDefinitions = [] } = definition;
    this.#atLeast('variables', variableDefinitions.length);
    for (const { defaultValue, directives } of variableDefinitions) {
      if (defaultValue) this.#value(defaultValue);
      this.#directives(directives);
    }
    return this.#selections(definition.selectionSet);
  }

  #fragment(name: string): SelectionSize {
    const known = this.#sizes.get(name);
    if (known === 'measured now') throw withinItself(name);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    // Validation says that there is none.
    if (!fragment) return { depth: 0, fields: 0, rootFields: 0, aliases: 0 };
    this.#sizes.set(name, 'measured now');
    const size = this.#definition(fragment);
    this.#sizes.set(name, size);
    return size;
  }

  #selections({ selections }: SelectionSetNode): SelectionSize {
    const all: SelectionSize = { depth: 0, fields: 0, rootFields: 0, aliases: 0 };
    for (const selection of selections) {
      this.#directives(selection.directives);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        add(all, this.#fragment(selection.name.value), all.rootFields);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(all, this.#selections(selection.selectionSet), all.rootFields);
      } else {
        const { name, alias, arguments: given = [], selectionSet } = selection;
        if (name.value === '__schema' || name.value === '__type') this.written.introspection = true;
        for (const { value } of given) this.#value(value);
        const inner = selectionSet ? this.#selections(selectionSet) : undefined;
        all.depth = Math.max(all.depth, 1 + (inner?.depth ?? 0));
        all.fields += 1 + (inner?.fields ?? 0);
        all.aliases += (alias ? 1 : 0) + (inner?.aliases ?? 0);
        all.rootFields += 1;
      }
    }
    return all;
  }

  #directives(directives: readonly DirectiveNode[] = []): void {
    if (directives.length === 0) return;
    this.written.directives += directives.length;
    this.#atLeast('directivesPerPlace', directives.length);
    for (const { arguments: given = [] } of directives) {
      for (const { value } of given) this.#value(value);
    }
  }

  #value(value: ValueNode): void {
    const { values, depth } = valueSize(value);
    this.#atLeast('values', values);
    this.#atLeast('valueDepth', depth);
  }

  #atLeast(name: Exclude<keyof WrittenSize, 'introspection'>, value: number): void {
    if (this.written[name] < value) this.written[name] = value;
  }
}

/** `rootFields` are those before: of selections side by side they add up, of operations the most count. */
function add(all: SelectionSize, part: SelectionSize, before: number): void {
  all.depth = Math.max(all.depth, part.depth);
  all.fields += part.fields;
  all.aliases += part.aliases;
  all.rootFields = Math.max(all.rootFields, before + part.rootFields);
}

function valueSize(value: ValueNode): { values: number; depth: number } {
  if (value.kind !== Kind.LIST && value.kind !== Kind.OBJECT) return { values: 0, depth: 0 };
  const inner =
    value.kind === Kind.LIST ? value.values : value.fields.map(({ value: field }) => field);
  let [values, depth] = [inner.length, 0];
  for (const each of inner) {
    const size = valueSize(each);
    values += size.values;
    depth = Math.max(depth, size.depth);
  }
  return { values, depth: depth + 1 };
}

function withinItself(name: string): OperationRefused {
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
  const message = `Cannot spread fragment "${name}" within itself.`;
  return new OperationRefused([new GraphQLError(message, { extensions })], 400);
}
