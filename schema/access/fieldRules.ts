import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
} from 'graphql';
import type { Identity } from './identity.ts';

/** Who may ask for a field: anybody known, or whoever has all scopes of one of these lists. */
export interface FieldRule {
  /** `Mutation.createDepartmentAid` */
  coordinate: string;
  /** One list has to be held as a whole; none at all: it is enough to be known. */
  anyOf: readonly (readonly string[])[];
}

/** The access rules of an SDL, its own or a supergraph's: `@authenticated` and `@requiresScopes`. */
export function fieldRules({ definitions }: DocumentNode): FieldRule[] {
  return definitions.filter(isType).flatMap((type) => {
    const ofType = rulesOf(type.directives);
    return (type.fields ?? []).flatMap((field) => ruleOf(type.name.value, field, ofType));
  });
}

/** Whether a caller meets the rule. */
export function mayAsk(
  { anyOf }: Pick<FieldRule, 'anyOf'>,
  { subject, scopes }: Identity,
): boolean {
  if (subject === null) return false;
  const held: readonly string[] = scopes;
  return anyOf.length === 0 || anyOf.some((all) => all.every((scope) => held.includes(scope)));
}

/** The rules of a field: its type's own, and those of the interfaces that the type keeps. */
export function demandedOf(
  rules: ReadonlyMap<string, FieldRule>,
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: string,
): FieldRule[] {
  const names = [type, ...type.getInterfaces()].map(({ name }) => name);
  return names.flatMap((name) => rules.get(`${name}.${field}`) ?? []);
}

export function byCoordinate(rules: readonly FieldRule[]): ReadonlyMap<string, FieldRule> {
  return new Map(rules.map((rule) => [rule.coordinate, rule]));
}

export const unauthorizedCode = 'UNAUTHORIZED_FIELD_OR_TYPE';

type TypeNode =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

const typeKinds: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
];

function isType(node: { kind: string }): node is TypeNode {
  return typeKinds.includes(node.kind);
}

type Rule = FieldRule['anyOf'] | undefined;

function ruleOf(
  type: string,
  { name, directives }: FieldDefinitionNode,
  ofType: Rule,
): FieldRule[] {
  const own = rulesOf(directives);
  if (!own && !ofType) return [];
  return [{ coordinate: `${type}.${name.value}`, anyOf: both(own, ofType) }];
}

function rulesOf(directives: readonly ConstDirectiveNode[] = []): Rule {
  const scopes = directives.find(({ name }) => name.value === 'requiresScopes');
  if (scopes) return scopesIn(scopes);
  return directives.some(({ name }) => name.value === 'authenticated') ? [] : undefined;
}

function scopesIn({ arguments: given = [] }: ConstDirectiveNode): string[][] {
  const value = given.find(({ name }) => name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((all) =>
    all.kind === Kind.LIST
      ? all.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : []))
      : [],
  );
}

// Both must hold: every list of the one beside every list of the other.
function both(one: Rule, other: Rule): FieldRule['anyOf'] {
  if (!one?.length) return other ?? one ?? [];
  if (!other?.length) return one;
  return one.flatMap((held) => other.map((also) => [...new Set([...held, ...also])]));
}
