import {
  type ConstDirectiveNode,
  type TypeDefinitionNode,
  isTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
  type StringValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** A field as people look it up. */
export interface KnownField {
  name: string;
  type: string;
  description: string;
  args: { name: string; type: string; description: string }[];
  /** Owners that answer it. */
  owners: string[];
  /** What opens it, in words; null for everybody. */
  scopes: string | null;
  /** Why it should not be used any more; null where it may. */
  deprecated: string | null;
}

export interface KnownType {
  name: string;
  kind: string;
  description: string;
  owners: string[];
  scopes: string | null;
  fields: KnownField[];
  /** Values of an enum. */
  values: string[];
}

interface Directed {
  directives?: readonly ConstDirectiveNode[];
}

const kinds: Record<TypeDefinitionNode['kind'], string> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
};

/** What a supergraph says of its types: nothing of federation but who holds what. */
export function readSupergraph(sdl: string): KnownType[] {
  const { definitions } = parse(sdl, { noLocation: true });
  const owners = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph')
      continue;
    for (const value of definition.values ?? []) {
      owners.set(value.name.value, argument(value, 'join__graph', 'name')[0] ?? value.name.value);
    }
  }
  const nameOf = (graph: string) => owners.get(graph) ?? graph;
  return definitions
    .filter(isTypeDefinitionNode)
    .flatMap((definition) => typeOf(definition, nameOf));
}

function typeOf(definition: TypeDefinitionNode, nameOf: (graph: string) => string): KnownType[] {
  const kind = kinds[definition.kind];
  const name = definition.name.value;
  if (/^(?:join|link|core)__|__Scope$/.test(name)) return [];
  const owners = unique(argument(definition, 'join__type', 'graph').map(nameOf));
  const fields = 'fields' in definition ? (definition.fields ?? []) : [];
  return [
    {
      ...{ name, kind, owners, description: textOf(definition) },
      scopes: scopesOf(definition),
      fields: fields.map((field) => fieldOf(field, owners, nameOf)),
      values:
        'values' in definition ? (definition.values ?? []).map((each) => each.name.value) : [],
    },
  ];
}

function fieldOf(
  field: FieldDefinitionNode | InputValueDefinitionNode,
  all: string[],
  nameOf: (graph: string) => string,
): KnownField {
  const own = argument(field, 'join__field', 'graph').map(nameOf);
  const args = field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : [];
  return {
    name: field.name.value,
    type: print(field.type),
    description: textOf(field),
    args: args.map((each) => ({
      ...{ name: each.name.value, type: print(each.type), description: textOf(each) },
    })),
    owners: own.length > 0 ? unique(own) : all,
    scopes: scopesOf(field),
    deprecated: argument(field, 'deprecated', 'reason')[0] ?? null,
  };
}

/** The values of an argument, of each directive of that name. */
function argument({ directives = [] }: Directed, directive: string, name: string): string[] {
  return directives
    .filter((each) => each.name.value === directive && !isExternal(each))
    .flatMap((each) => each.arguments ?? [])
    .filter((each) => each.name.value === name)
    .map(({ value }) => String(valueFromASTUntyped(value)));
}

// An owner that only names the field does not answer it.
function isExternal({ arguments: all = [] }: ConstDirectiveNode): boolean {
  return all.some(
    ({ name, value }) => name.value === 'external' && value.kind === Kind.BOOLEAN && value.value,
  );
}

function scopesOf({ directives = [] }: Directed): string | null {
  for (const each of directives) {
    if (each.name.value === 'authenticated') return 'whoever has logged in';
    const [scopes] = each.name.value === 'requiresScopes' ? (each.arguments ?? []) : [];
    if (!scopes) continue;
    const any = valueFromASTUntyped(scopes.value) as string[][];
    return any.map((every) => every.join(' and ')).join(', or ');
  }
  return null;
}

function textOf({ description }: { description?: StringValueNode | undefined }): string {
  return description?.value ?? '';
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
