import type { Random } from '@relance/kit/demo/random.ts';
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** One input value, as a document writes it and as a variable carries it. */
export interface InputValue {
  literal: string;
  json: unknown;
}

const ids = ['id-0', 'id-1', 'id-3', 'id-7', 'id-11'];
const texts = ['', 'b', 'upc-4', 'a "quoted" é', '😀', '__proto__', 'null', '\\'];
const ints = [0, 1, 2, 3, -1, 2147483647, -2147483648];
const floats = [0.5, 1, -2.25, 1e10, 1e-3];

// Text that the scalars of the published graph accept.
const valid: Readonly<Record<string, readonly unknown[]>> = {
  Date: ['2021-02-03', '2020-02-29'],
  DateTime: ['2021-06-01T00:00:00Z', '2020-12-31T23:59:59Z'],
  Email: ['mairie@agen.example.fr'],
  Euro: [12.5, 0, 100],
  InseeCode: ['47001', '47323'],
  Naf: ['01.11Z'],
  PhoneNumber: ['+33553000000'],
  Rna: ['W471000000'],
  Share: [0.5, 0, 1],
  Siren: ['224700013'],
  Siret: ['22470001300010'],
  Url: ['https://example.fr/aide'],
  ID: [...ids, 7],
  String: texts,
  Int: ints,
  Float: floats,
  Boolean: [true, false],
  JSON: [1, 'x', true, null, [1, ['2']], { a: 1, b: { c: [null] } }],
};

/** A random value that the type accepts; `depth` bounds input objects within input objects. */
export function inputValue(type: GraphQLInputType, random: Random, depth = 2): InputValue {
  if (!isNonNullType(type) && random.chance(0.08)) return { literal: 'null', json: null };
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const itemType = nullable.ofType;
    const items = Array.from({ length: random.integer(0, 2) }, () =>
      inputValue(itemType, random, depth),
    );
    const [only] = items;
    // A single item stands for a list of it.
    if (only && only.json !== null && items.length === 1 && random.chance(0.3)) return only;
    return {
      literal: `[${items.map(({ literal }) => literal).join(', ')}]`,
      json: items.map(({ json }) => json),
    };
  }
  if (isEnumType(nullable)) {
    const { name } = random.pick(nullable.getValues());
    return { literal: name, json: name };
  }
  if (!isInputObjectType(nullable)) {
    const known = valid[nullable.name] ?? texts;
    const json = random.pick(isNonNullType(type) ? known.filter((value) => value !== null) : known);
    return { literal: literalOf(json), json };
  }
  const fields = Object.values(nullable.getFields()).filter(
    (field) =>
      (isNonNullType(field.type) && field.defaultValue === undefined) ||
      (depth > 0 && random.chance(0.4)),
  );
  const values = fields.map((field) => ({
    name: field.name,
    ...inputValue(field.type, random, depth - 1),
  }));
  return {
    literal: `{ ${values.map(({ name, literal }) => `${name}: ${literal}`).join(', ')} }`,
    json: Object.fromEntries(values.map(({ name, json }) => [name, json])),
  };
}

function literalOf(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(literalOf).join(', ')}]`;
  if (json === null || typeof json !== 'object') return JSON.stringify(json);
  const fields = Object.entries(json).map(([name, value]) => `${name}: ${literalOf(value)}`);
  return `{ ${fields.join(', ')} }`;
}
