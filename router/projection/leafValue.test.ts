import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { isValidLeaf } from './leafValue.ts';

const role = new GraphQLEnumType({ name: 'Role', values: { READER: {} } });
const anything = new GraphQLScalarType({ name: 'Json' });

describe('a value of a subgraph', () => {
  it.each([
    [GraphQLInt, 3, 3.5],
    [GraphQLFloat, 3.5, Infinity],
    [GraphQLBoolean, false, 0],
    [GraphQLString, '', 3],
    [GraphQLID, 'a', 1.5],
    [GraphQLID, 7, true],
    [role, 'READER', 'WRITER'],
  ])('fits %s as %p, not as %p', (type, fitting, other) => {
    expect([isValidLeaf(fitting, type), isValidLeaf(other, type)]).toEqual([true, false]);
  });

  it('fits a scalar of the graph whatever it is: its form is the business of its subgraph', () => {
    expect([{ a: 1 }, [], 'x'].map((value) => isValidLeaf(value, anything))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
