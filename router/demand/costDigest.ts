import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

/** What a supergraph says of costs and budgets, as plain data. What is not said has the usual cost. */
export interface CostDigest {
  /** By `Type.field`. */
  fields: Readonly<Record<string, FieldCost>>;
  /** `@cost` of types, by name. */
  types: Readonly<Record<string, number>>;
  /** `@budget` by scope; empty where the supergraph has none. */
  budgets: Readonly<Record<string, number>>;
}

export interface FieldCost {
  /** `@cost` of the field: what it takes beside the objects it answers. */
  weight?: number;
  /** `@cost` of its arguments, for those that are given. */
  arguments?: Readonly<Record<string, number>>;
  list?: ListSize;
}

/** `@listSize`, as far as it bears on an estimate. */
export interface ListSize {
  assumedSize?: number;
  slicingArguments?: readonly string[];
  /** The fields of the answered object that are so long, in place of the field itself. */
  sizedFields?: readonly string[];
}

/** Reads `@cost`, `@listSize` and `@budget` of a supergraph. */
export function costDigest({ definitions }: DocumentNode): CostDigest {
  const fields: Record<string, FieldCost> = {};
  const types: Record<string, number> = {};
  const budgets: Record<string, number> = {};
  for (const definition of definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION) {
      for (const { scope, cost } of uses(definition.directives, 'budget')) {
        if (typeof scope === 'string' && typeof cost === 'number') budgets[scope] = cost;
      }
    } else if (isTypeDefinition(definition)) {
      const name = definition.name.value;
      const weight = weightOf(definition.directives);
      if (weight !== undefined) types[name] = weight;
      const inner = 'fields' in definition ? (definition.fields ?? []) : [];
      for (const field of inner) {
        if (field.kind !== Kind.FIELD_DEFINITION) continue;
        const cost = fieldCost(field);
        if (Object.keys(cost).length > 0) fields[`${name}.${field.name.value}`] = cost;
      }
    }
  }
  return { fields, types, budgets };
}

function fieldCost({ directives, arguments: given = [] }: FieldDefinitionNode): FieldCost {
  const weight = weightOf(directives);
  const weights = given.flatMap((argument): [string, number][] => {
    const each = weightOf(argument.directives);
    return each === undefined ? [] : [[argument.name.value, each]];
  });
  const [list] = uses(directives, 'listSize') as ListSize[];
  return {
    ...(weight !== undefined && { weight }),
    ...(weights.length > 0 && { arguments: Object.fromEntries(weights) }),
    ...(list && { list }),
  };
}

function weightOf(directives: readonly ConstDirectiveNode[] | undefined): number | undefined {
  const [use] = uses(directives, 'cost');
  return typeof use?.['weight'] === 'number' ? use['weight'] : undefined;
}

/** The arguments of every use of a directive. */
function uses(
  directives: readonly ConstDirectiveNode[] | undefined,
  named: string,
): Record<string, unknown>[] {
  return (directives ?? [])
    .filter(({ name }) => name.value === named)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(
        given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)] as const),
      ),
    );
}

function isTypeDefinition(
  definition: DocumentNode['definitions'][number],
): definition is TypeDefinitionNode {
  return definition.kind.endsWith('TypeDefinition');
}
