import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLError,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type DocumentNode,
} from 'graphql';
import type { SubgraphRequest } from '../subject.ts';
import { canonical, fractionOf } from './hash.ts';
import { allKeysOf, type FieldSet, leafOf, partOf, requiredBy, resolvableKeysOf } from './keys.ts';
import { leafValue } from './leaves.ts';

/** An object of the made-up data: all of it follows from its type and its number. */
export interface MockObject {
  __typename: string;
  number: number;
  /** What the router sent along, for an entity. */
  given?: Record<string, unknown>;
  /** Fields that hold the number because a key of the object around it names them. */
  keyed?: FieldSet;
}

export type Resolve = (object: MockObject, args: Record<string, unknown>) => unknown;

/** How the data is made up; shares are of 1. */
export interface MockRules {
  seed: string;
  /** Nullable values that are null. */
  nulls: number;
  /** Fields that fail. */
  failures: number;
  /** Entities that are unknown to the subgraph that is asked. */
  absent: number;
  /** How many different objects a field can lead to. */
  population: number;
  /** Fields that answer by a rule of their own: `Type.field`. */
  fields?: Readonly<Record<string, Resolve>>;
}

export interface MockSubgraph {
  schema: GraphQLSchema;
  execute: (request: SubgraphRequest) => Promise<unknown>;
  /** Forgets the mutations so far; `data` names one of many sets of data. */
  reset: (data: string) => void;
}

/** Entities found by their key, values by a hash of type, number, field, arguments and requirements. */
export function mockSubgraph(sdl: string, given: MockRules): MockSubgraph {
  const rules = { ...given };
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
  const state = { mutations: 0 };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) type.resolveType = (object) => (object as MockObject).__typename;
    if (isObjectType(type)) giveFields(type, schema, rules, state);
    if ((isObjectType(type) || isInterfaceType(type)) && resolvableKeysOf(type).length > 0) {
      const resolveReference = (given: Record<string, unknown>) =>
        entityOf(type, given, schema, rules);
      type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
    }
  }
  return {
    schema,
    execute: async ({ query, variables, operationName }) => {
      const document = checked(schema, sdl, query);
      const answer = await execute({
        schema,
        document,
        variableValues: variables ?? null,
        operationName: operationName ?? null,
      });
      return JSON.parse(JSON.stringify(answer)) as unknown;
    },
    reset: (data) => {
      state.mutations = 0;
      rules.seed = `${given.seed}${data}`;
    },
  };
}

// Random operations never come back: to keep all would fill the memory.
const remembered = 200;
const documents = new Map<string, Map<string, DocumentNode>>();

// A query that the subgraph would refuse is a fault of the router: no answer of data may hide it.
// Both routers send the same ones: each is read once.
function checked(schema: GraphQLSchema, sdl: string, query: string): DocumentNode {
  const known = documents.get(sdl) ?? new Map<string, DocumentNode>();
  documents.set(sdl, known);
  const before = known.get(query);
  if (before) return before;
  const document = parse(query);
  const [error] = validate(schema, document);
  if (error) throw new Error(`the router sent an invalid query: ${error.message}\n${query}`);
  if (known.size >= remembered) known.clear();
  known.set(query, document);
  return document;
}

function giveFields(
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  rules: MockRules,
  state: { mutations: number },
): void {
  const keys = allKeysOf(type);
  const isMutation = type === schema.getMutationType();
  for (const field of Object.values(type.getFields())) {
    if (field.name.startsWith('_')) continue;
    const own = rules.fields?.[`${type.name}.${field.name}`];
    const key = keys.find((fields) => field.name in fields);
    const requires = requiredBy(field.astNode);
    field.resolve = (source: MockObject | undefined, args: Record<string, unknown>) => {
      const object = source ?? { __typename: type.name, number: 0 };
      if (isMutation) state.mutations += 1;
      if (own) return own(isMutation ? { ...object, number: state.mutations } : object, args);
      const named = key ?? object.keyed;
      if (named && field.name in named)
        return keyValue(field.type, field.name, object.number, named[field.name]);
      const required = requires ? canonical(partOf(object.given ?? {}, requires)) : '';
      const order = isMutation ? state.mutations : '';
      const salt = `${type.name}|${object.number}|${field.name}|${canonical(args)}|${required}|${order}`;
      return valueOf(field, args, `${rules.seed}|${salt}`, schema, rules);
    };
  }
}

function valueOf(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  salt: string,
  schema: GraphQLSchema,
  rules: MockRules,
): unknown {
  if (fractionOf(`fails|${salt}`) < rules.failures) {
    throw new GraphQLError(`"${field.name}" is out of order`, {
      extensions: { code: 'OUT_OF_ORDER', field: field.name, detail: { args: canonical(args) } },
    });
  }
  return shaped(field.type, salt, args, schema, rules);
}

function shaped(
  type: GraphQLOutputType,
  salt: string,
  args: Record<string, unknown>,
  schema: GraphQLSchema,
  rules: MockRules,
): unknown {
  if (isNonNullType(type)) return required(type.ofType, salt, args, schema, rules);
  return fractionOf(`null|${salt}`) < rules.nulls
    ? null
    : required(type, salt, args, schema, rules);
}

function required(
  type: GraphQLOutputType,
  salt: string,
  args: Record<string, unknown>,
  schema: GraphQLSchema,
  rules: MockRules,
): unknown {
  if (isListType(type)) {
    const item = type.ofType as GraphQLOutputType;
    const length = Math.floor(fractionOf(`length|${salt}`) * 4);
    return Array.from({ length }, (_, at) => shaped(item, `${salt}|${at}`, {}, schema, rules));
  }
  if (isLeafType(type)) return leafValue(type, salt);
  if (!isObjectType(type) && !isAbstractType(type)) throw new Error('no such output type');
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  // An object type of one key and an interface of the same one lead to the same number.
  const asked = possible.flatMap(allKeysOf).flatMap((key) => leafOf(args, key) ?? []);
  const number = numberIn(asked[0]) ?? Math.floor(fractionOf(`of|${salt}`) * rules.population);
  return { __typename: concrete(possible, number).name, number } satisfies MockObject;
}

function entityOf(
  type: GraphQLObjectType | GraphQLInterfaceType,
  given: Record<string, unknown>,
  schema: GraphQLSchema,
  rules: MockRules,
): MockObject | null {
  const leaf = resolvableKeysOf(type).flatMap((key) => leafOf(given, key) ?? [])[0];
  const number = numberIn(leaf);
  if (number === undefined) throw new GraphQLError(`no key of ${type.name}: ${canonical(given)}`);
  if (fractionOf(`absent|${rules.seed}|${type.name}|${number}`) < rules.absent) return null;
  const possible = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type];
  return { __typename: concrete(possible, number).name, number, given };
}

// By the number, so that every subgraph takes an entity for the same type.
function concrete(types: readonly GraphQLObjectType[], number: number): GraphQLObjectType {
  const sorted = types.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const type = sorted[number % sorted.length];
  if (!type) throw new Error('an abstract type without any object type');
  return type;
}

function keyValue(
  type: GraphQLOutputType,
  field: string,
  number: number,
  within: FieldSet | null | undefined,
): unknown {
  if (isNonNullType(type)) return keyValue(type.ofType, field, number, within);
  if (isListType(type)) return [keyValue(type.ofType, field, number, within)];
  if (isLeafType(type)) return type.name === 'Int' ? number : `${field}-${number}`;
  return { __typename: type.name, number, ...(within && { keyed: within }) } satisfies MockObject;
}

function numberIn(leaf: string | number | undefined): number | undefined {
  if (leaf === undefined) return undefined;
  const digits = /\d{1,6}$/.exec(String(leaf));
  return digits ? Number(digits[0]) : Math.floor(fractionOf(String(leaf)) * 1_000);
}
