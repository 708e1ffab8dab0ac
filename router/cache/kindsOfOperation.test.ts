import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isIntrospectionType, isObjectType, parse } from 'graphql';
import { kindsOfOperation } from './kindsOfOperation.ts';
import { kindsOfTypes } from './kindsOfTypes.ts';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../schema/api.graphql'), 'utf8'),
);

const kindsOf = (document: string) => kindsOfOperation(schema, parse(document), kindsOfTypes);

describe('what may change an answer', () => {
  it('is known for every object type of the graph', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const unknown = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !isIntrospectionType(type) && !roots.includes(type))
      .map(({ name }) => name)
      .filter((name) => !kindsOfTypes.has(name));

    expect(unknown).toEqual([]);
  });

  it('names no type that the graph does not have', () => {
    const gone = [...kindsOfTypes.keys()].filter((name) => schema.getType(name) === undefined);

    expect(gone).toEqual([]);
  });

  it('is the records of a list and what is asked of them, also inside fragments', () => {
    expect(kindsOf('{ aids { nodes { title } } }')).toEqual(['Aid']);
    expect(
      kindsOf(
        '{ investments { nodes { ...Where } } } fragment Where on Investment { communes { name } }',
      ),
    ).toEqual(['Investment', 'Reference']);
  });

  it('is told by nobody where the answer tells the time', () => {
    expect(kindsOf('{ aids { totalCount } indexStatus { feeds { indexLag } } }')).toBeNull();
  });

  it('is nothing where only the graph itself is asked about', () => {
    expect(kindsOf('{ __typename }')).toEqual([]);
  });

  it('is unknown for what is not in the table', () => {
    const other = buildSchema('type Query { weather: Weather } type Weather { rain: Boolean }');

    expect(kindsOfOperation(other, parse('{ weather { rain } }'), kindsOfTypes)).toBeNull();
  });
});
