import { buildSchema } from 'graphql';
import { operationIn } from '@relance/sdk/asking/operation.ts';
import { readVariables } from './variables.ts';

const schema = buildSchema(`
  enum Owner { TOURISM COMMUNES }
  input AidFilter { text: String }
  type Query { themes(owners: [Owner!], first: Int, filter: AidFilter, name: String): [String!]! }
`);

describe('variables', () => {
  const text =
    'query A($owners: [Owner!], $first: Int, $filter: AidFilter, $name: String!) { themes(owners: $owners, first: $first, filter: $filter, name: $name) }';
  const read = (...single: string[]) =>
    readVariables({ var: single }, (path) => path, schema, operationIn(text, 'test').definition);

  it('are read as the operation declares them', async () => {
    expect(
      await read('owners=TOURISM,COMMUNES', 'first=5', 'filter={"text":"a=b"}', 'name=12=13'),
    ).toEqual({
      owners: ['TOURISM', 'COMMUNES'],
      first: 5,
      filter: { text: 'a=b' },
      name: '12=13',
    });
  });

  it.each([
    ['last=5', 'the operation has owners, first, filter, name.'],
    ['first=many', 'first=many: many is no JSON.'],
  ])('are refused where they are wrong: %s', async (pair, said) => {
    await expect(read(pair)).rejects.toThrow(said);
  });
});
