import { type GraphQLLeafType, isEnumType } from 'graphql';
import { fractionOf, pickBy } from './hash.ts';

// What text can hold and a hand-written JSON writer gets wrong.
const texts = [
  'Agen',
  'Villeneuve-sur-Lot',
  '',
  'said "yes"',
  'back\\slash',
  'line\nbreak\tand tab',
  '\u2028 \u2029',
  '\u0000\u001f\u007f',
  '😀 é ß',
  '\ud800 alone',
  '{"data":null}',
  '__proto__',
];

const numbers = [0, 1, -1, 0.1, 1e21, 1e-7, 123456.789, 2 ** 53, -273.15];

// A scalar without a rule can hold anything, also what looks like a part of the answer.
const documents: readonly unknown[] = [
  {},
  [],
  { b: 1, a: [1, { __typename: 'User' }] },
  { 10: 'ten', 9: 'nine' },
  [[null], ['x', { y: null }]],
  'plain',
  7,
  true,
  { constructor: 1, toString: null, hasOwnProperty: 'own' },
];

/** A value of a scalar or an enum, the same for the same salt. */
export function leafValue(type: GraphQLLeafType, salt: string): unknown {
  if (isEnumType(type)) return pickBy(salt, type.getValues()).name;
  switch (type.name) {
    case 'Int':
      return Math.floor(fractionOf(salt) * 2_000) - 1_000;
    case 'Float':
      return pickBy(salt, numbers);
    case 'Boolean':
      return fractionOf(salt) < 0.5;
    case 'String':
      return pickBy(salt, texts);
    case 'ID':
      return `id-${Math.floor(fractionOf(salt) * 50)}`;
    case 'JSON':
      return pickBy(salt, documents);
    default:
      return `${type.name} ${Math.floor(fractionOf(salt) * 1_000)}`;
  }
}
