import { buildSchema, parse, print, validate } from 'graphql';
import { pagedQuery } from './pages.ts';
import { Problem } from './problem.ts';
import { readQuery } from './read.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    aids(first: Int, after: String, text: String): Aids!
    latest(first: Int): [Aid!]!
    place: Place
  }
  type Place {
    aids(first: Int, after: String): Aids!
  }
  type Aids {
    nodes: [Aid!]!
    pageInfo: PageInfo!
    totalCount: Int!
  }
  type PageInfo {
    hasNextPage: Boolean!
    endCursor: String
  }
  type Aid {
    title: String
    near: Aids
  }
`);

function paged(text: string, path: string[], rows = 50): string | undefined {
  const read = readQuery(text);
  if (read instanceof Problem) throw new Error(read.message);
  const query = pagedQuery(schema, read, path)?.(rows);
  if (query !== undefined) expect(validate(schema, parse(query))).toEqual([]);
  return query;
}

const page = 'relancePage: pageInfo { hasNextPage endCursor } relanceTotal: totalCount';
const plain = (text: string) => print(parse(text));

describe('a query page by page', () => {
  it('says where each page begins, how long it is, and where it ends', () => {
    expect(paged('{ aids(text: "ferme") { nodes { title } } }', ['aids', 'nodes'])).toBe(
      plain(`query ($relanceAfter: String) {
        aids(text: "ferme", first: 50, after: $relanceAfter) { nodes { title } ${page} }
      }`),
    );
  });

  it('takes the place of the page that was asked for, and of its variables', () => {
    const text = `query ($n: Int, $text: String) {
      aids(first: $n, after: "x", text: $text) { nodes { title } }
    }`;

    expect(paged(text, ['aids', 'nodes'], 200)).toBe(
      plain(`query ($text: String, $relanceAfter: String) {
        aids(text: $text, first: 200, after: $relanceAfter) { nodes { title } ${page} }
      }`),
    );
  });

  it('is found by the names of the answer, in fragments, and leaves other lists as they are', () => {
    const text = `{ other: aids { nodes { title } } place { ...Here } }
      fragment Here on Place { found: aids { nodes { title } } }`;

    expect(paged(text, ['place', 'found', 'nodes'])).toBe(
      plain(`query ($relanceAfter: String) { other: aids { nodes { title } } place { ...Here } }
        fragment Here on Place {
          found: aids(first: 50, after: $relanceAfter) { nodes { title } ${page} }
        }`),
    );
  });

  it.each([
    ['{ latest { title } }', ['latest']],
    ['{ aids { nodes { near { nodes { title } } } } }', ['aids', 'nodes', 'near', 'nodes']],
    ['{ place { aids { totalCount } } }', []],
  ])('is none where the list has no pages of its own: %s', (text, path) => {
    expect(paged(text, path)).toBeUndefined();
  });
});
