import {
  type DirectiveNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLInterfaceType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** A selection of fields as federation directives write it: `"id org { code }"`. */
export interface FieldSet {
  [field: string]: FieldSet | null;
}

/** The keys of an entity, in the order of its directives; none for other types. */
export function keysOf(type: GraphQLNamedType): FieldSet[] {
  return keyDirectives(type).map(fieldSetOf);
}

/** The keys by which a subgraph can be asked for an entity: those with `resolvable: false` can't. */
export function resolvableKeysOf(type: GraphQLNamedType): FieldSet[] {
  return keyDirectives(type).filter(isResolvable).map(fieldSetOf);
}

function keyDirectives(type: GraphQLNamedType): DirectiveNode[] {
  const nodes = [type.astNode, ...type.extensionASTNodes];
  return nodes.flatMap((node) => (node?.directives ?? []).filter(named('key')));
}

function isResolvable({ arguments: given }: DirectiveNode): boolean {
  const resolvable = given?.find(({ name }) => name.value === 'resolvable')?.value;
  return resolvable?.kind !== Kind.BOOLEAN || resolvable.value;
}

/** What a field `@requires`, if anything. */
export function requiredBy(node: FieldDefinitionNode | null | undefined): FieldSet | undefined {
  const directive = node?.directives?.find(named('requires'));
  return directive && fieldSetOf(directive);
}

/** The parts of a representation that a field set names. */
export function partOf(given: unknown, fields: FieldSet): unknown {
  if (Array.isArray(given)) return given.map((item) => partOf(item, fields));
  if (given === null || typeof given !== 'object') return given;
  const record = given as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, within]) => [
      name,
      within ? partOf(record[name], within) : record[name],
    ]),
  );
}

/** The first leaf that a key names, if a representation (or the arguments of a field) has all of it. */
export function leafOf(given: unknown, key: FieldSet): string | number | undefined {
  if (given === null || typeof given !== 'object') return undefined;
  const record = given as Record<string, unknown>;
  const leaves = Object.entries(key).map(([name, within]) =>
    within ? leafOf(record[name], within) : record[name],
  );
  const [first] = leaves;
  if (leaves.includes(undefined) || leaves.includes(null)) return undefined;
  return typeof first === 'string' || typeof first === 'number' ? first : undefined;
}

/** The keys that apply to a type: its own and those of its interfaces. */
export function allKeysOf(type: GraphQLObjectType | GraphQLInterfaceType): FieldSet[] {
  return [...keysOf(type), ...type.getInterfaces().flatMap(keysOf)];
}

function named(name: string): (directive: DirectiveNode) => boolean {
  return (directive) => directive.name.value === name;
}

function fieldSetOf(directive: DirectiveNode): FieldSet {
  const argument = directive.arguments?.find(({ name }) => name.value === 'fields');
  if (argument?.value.kind !== Kind.STRING) throw new Error('a field set is a text');
  const [operation] = parse(`{${argument.value.value}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a field set selects fields');
  return setOf(operation.selectionSet);
}

function setOf({ selections }: SelectionSetNode): FieldSet {
  return selections.reduce<FieldSet>((set, selection) => {
    if (selection.kind === Kind.FIELD) {
      const { name, selectionSet } = selection;
      return { ...set, [name.value]: selectionSet ? setOf(selectionSet) : null };
    }
    return selection.kind === Kind.INLINE_FRAGMENT
      ? { ...set, ...setOf(selection.selectionSet) }
      : set;
  }, {});
}
