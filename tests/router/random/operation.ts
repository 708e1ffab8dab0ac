import type { Random } from '@relance/kit/demo/random.ts';
import {
  doTypesOverlap,
  getNamedType,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isNonNullType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { inputValue } from './values.ts';
import { Variables } from './variables.ts';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

type Fields = readonly GraphQLField<unknown, unknown>[];

export interface Sizes {
  /** About how many fields the document has. */
  fields: number;
  /** How often it is asked, each time with other values of its variables. */
  draws: number;
}

/** A random valid document, with several values of its variables. */
export function randomOperations(schema: GraphQLSchema, random: Random, sizes: Sizes): Operation[] {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const operations = new Writer(schema, random, sizes.fields).write(sizes.draws);
    if (validate(schema, parse(operations[0]?.query ?? '')).length === 0) return operations;
  }
  throw new Error('no valid operation in 200 attempts: the generator is wrong');
}

class Writer {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #composites: GraphQLCompositeType[];
  readonly #fragments: { name: string; on: GraphQLCompositeType; text: string }[] = [];
  readonly #variables: Variables;
  #budget: number;
  #names = 0;

  constructor(schema: GraphQLSchema, random: Random, size: number) {
    this.#schema = schema;
    this.#random = random;
    this.#budget = size;
    this.#variables = new Variables(random);
    this.#composites = Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .filter(({ name }) => !name.startsWith('__'));
  }

  write(draws: number): Operation[] {
    const random = this.#random;
    const mutation = this.#schema.getMutationType();
    const isMutation = mutation != null && random.chance(0.12);
    const root = isMutation ? mutation : this.#schema.getQueryType();
    if (!root) throw new Error('a schema without queries');
    const kind = isMutation ? 'mutation' : 'query';
    const body = this.#selection(root, 0);
    const name = random.chance(0.6) ? random.pick(['Op', 'constructor', 'q_1', '__proto__']) : '';
    const main = `${kind} ${name}${this.#variables.definitions()}${body}`;
    const other = name && random.chance(0.15) ? 'query Other { __typename }' : '';
    const fragments = this.#fragments.map(({ text }) => text);
    const query = [main, other, ...fragments].filter(Boolean).join('\n');
    const operationName = other || random.chance(0.5) ? name : '';
    return Array.from({ length: draws }, () => ({
      query,
      variables: this.#variables.values(),
      ...(operationName && { operationName }),
    }));
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const count = this.#random.integer(1, depth === 0 ? 3 : 4);
    const parts = Array.from({ length: count }, () => this.#part(type, depth));
    return ` { ${parts.join(' ')} }`;
  }

  #part(type: GraphQLCompositeType, depth: number): string {
    const random = this.#random;
    this.#budget -= 1;
    const draw = random.fraction();
    if (depth > 7 || draw < 0.07) return `${this.#alias(0.3)}__typename${this.#directives()}`;
    if (this.#budget > 0 && (draw < 0.2 || (isUnionType(type) && draw < 0.85)))
      return this.#inlineFragment(type, depth);
    if (this.#budget > 0 && draw < 0.28) return this.#spread(type, depth);
    if (isUnionType(type)) return '__typename';
    return this.#field(Object.values(type.getFields()), type, depth);
  }

  #field(fields: Fields, type: GraphQLCompositeType, depth: number): string {
    const random = this.#random;
    if (type === this.#schema.getQueryType() && random.chance(0.02))
      return `__type(name: "${random.pick(this.#composites).name}") { kind name }`;
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const field = random.pick(this.#budget > 0 || leaves.length === 0 ? fields : leaves);
    const args = this.#arguments(field);
    const within = getNamedType(field.type);
    const alias = this.#alias(args ? 0.85 : 0.2);
    const head = `${alias}${field.name}${args}${this.#directives()}`;
    return isCompositeType(within) ? head + this.#typedSelection(within, depth + 1) : head;
  }

  // Stock loses fields of a fragment in a fragment where the data does not name its type (see the
  // README of the engine): there the type is asked for.
  #typedSelection(type: GraphQLCompositeType, depth: number): string {
    const body = this.#selection(type, depth);
    const inside = this.#fragments.filter(({ name }) => body.includes(`...${name}`));
    const fragments = [body, ...inside.map(({ text }) => text)].join('').split('...').length - 1;
    return fragments > 1 ? ` { __typename${body.slice(2)}` : body;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const random = this.#random;
    const given = field.args.flatMap((arg) => {
      const isNeeded = isNonNullType(arg.type) && arg.defaultValue === undefined;
      if (!isNeeded && random.chance(0.55)) return [];
      const value = random.chance(0.4)
        ? this.#variables.fitting(arg.type)
        : inputValue(arg.type, random).literal;
      return [`${arg.name}: ${value}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  // Mostly a name of its own; now and then one that collides, or that JavaScript has a meaning for.
  #alias(share: number): string {
    const random = this.#random;
    if (!random.chance(share)) return '';
    if (random.chance(0.15)) return `${random.pick(['a', 'b', 'id', 'name'])}: `;
    if (random.chance(0.04)) return `${random.pick(['constructor', 'toString', '__proto__'])}: `;
    this.#names += 1;
    return `a${this.#names}: `;
  }

  #directives(): string {
    const random = this.#random;
    if (!random.chance(0.1)) return '';
    const condition = random.chance(0.6)
      ? this.#variables.fitting(new GraphQLNonNull(GraphQLBoolean))
      : String(random.chance(0.6));
    const one = `${random.pick(['skip', 'include'])}(if: ${condition})`;
    return random.chance(0.1) && one.startsWith('skip')
      ? ` @${one} @include(if: true)`
      : ` @${one}`;
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const random = this.#random;
    if (random.chance(0.1) && !isUnionType(type))
      return `...${this.#directives()}${this.#selection(type, depth + 1)}`;
    const on = random.pick(this.#overlapping(type));
    return `... on ${on.name}${this.#directives()}${this.#selection(on, depth + 1)}`;
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const random = this.#random;
    const known = this.#fragments.filter(({ on }) => doTypesOverlap(this.#schema, on, type));
    if (known.length > 0 && random.chance(0.5))
      return `...${random.pick(known).name}${this.#directives()}`;
    const on = random.pick(this.#overlapping(type));
    const body = this.#selection(on, depth + 1);
    const name = `F${this.#fragments.length + 1}`;
    this.#fragments.push({ name, on, text: `fragment ${name} on ${on.name}${body}` });
    return `...${name}${this.#directives()}`;
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const found = this.#composites.filter((other) => doTypesOverlap(this.#schema, type, other));
    return found.length > 0 ? found : [type as GraphQLObjectType];
  }
}
