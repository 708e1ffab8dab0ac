import { buildSchema } from 'graphql';
import { Problem } from '../query/problem.ts';
import { readQuery } from '../query/read.ts';
import { listsOf } from './shape.ts';
import { fileColumns, longest, rowsOf, totalOf } from './table.ts';

const schema = buildSchema(/* GraphQL */ `
  scalar Euro
  scalar Date
  scalar DateTime
  scalar Share
  type Query {
    grants: Grants!
    years: [Int!]!
    name: String
  }
  type Grants {
    edges: [Edge!]!
    nodes: [Grant!]!
    totalCount: Int!
    sums: Sums!
  }
  type Sums {
    amount: Euro
  }
  type Edge {
    cursor: String!
    late: Int
    node: Grant!
  }
  interface Grant {
    title: String
    amount: Euro
    firstYear: Int
    share: Share
    on: Date
    at: DateTime
    open: Boolean
    tags: [String!]
    state: State
    funder: Body
    places: [Body!]
  }
  type Gift implements Grant {
    title: String
    amount: Euro
    firstYear: Int
    share: Share
    on: Date
    at: DateTime
    open: Boolean
    tags: [String!]
    state: State
    funder: Body
    places: [Body!]
    reason: String
  }
  type Body {
    name: String
    grants: Grants
  }
  enum State {
    PAID
  }
`);

function lists(text: string) {
  const read = readQuery(text);
  if (read instanceof Problem) throw new Error(read.message);
  return listsOf(schema, read.operation, read.fragments);
}

const headings = (text: string) =>
  lists(text)[0]?.columns.map(({ heading, type }) => [heading, type]);

describe('the columns of a list', () => {
  it('are of the types that the graph says', () => {
    const text = '{ grants { nodes { title amount firstYear share on at open tags state } } }';

    expect(headings(text)).toEqual([
      ['title', 'text'],
      ['amount', 'euro'],
      ['firstYear', 'year'],
      ['share', 'share'],
      ['on', 'date'],
      ['at', 'instant'],
      ['open', 'boolean'],
      ['tags', 'list'],
      ['state', 'text'],
    ]);
  });

  it('are called by the names of the query, without the levels of pages', () => {
    const text = `{ grants { edges { cursor late node {
      what: title funder { name grants { nodes { title } } } places { name }
    } } } }`;

    expect(headings(text)).toEqual([
      ['late', 'integer'],
      ['what', 'text'],
      ['funder.name', 'text'],
      ['funder.grants.title', 'list'],
      ['places.name', 'list'],
    ]);
  });

  it('are each once, those of types behind an interface too', () => {
    const text = `{ grants { nodes { title ...Parts ... on Gift { title reason __typename } } } }
      fragment Parts on Grant { amount title }`;

    expect(headings(text)?.map(([heading]) => heading)).toEqual([
      ...['title', 'amount', 'reason', '__typename'],
    ]);
  });
});

describe('the lists of a query', () => {
  const text =
    '{ name years grants { totalCount sums { amount } nodes { title places { name } } } }';
  const data = {
    name: 'x',
    years: [2020],
    grants: {
      ...{ totalCount: 12, sums: { amount: 9 } },
      nodes: [
        { title: 'A', places: [{ name: 'Agen' }, { name: null }] },
        null,
        { title: null, places: null },
      ],
    },
  };

  it('are all that are in no other list, and what stands beside them', () => {
    expect(lists(text).map(({ path }) => path.join('.'))).toEqual(['years', 'grants.nodes', '']);
  });

  it('have a row for each item that came', () => {
    const [years, grants, values] = lists(text);

    expect(years && rowsOf(years, data)).toEqual([[2020]]);
    expect(grants && rowsOf(grants, data)).toEqual([
      ['A', ['Agen']],
      [null, []],
    ]);
    expect(values && rowsOf(values, data)).toEqual([['x', 12, 9]]);
    expect(values && fileColumns(values.columns).map(({ heading }) => heading)).toEqual([
      ...['name', 'grants.totalCount', 'grants.sums.amount'],
    ]);
  });

  it('are shown by the longest, with what the query says of the whole', () => {
    const shown = longest(lists(text), data);

    expect(shown?.path).toEqual(['grants', 'nodes']);
    expect(shown && totalOf(shown, data)).toBe(12);
  });

  it('have no rows where their owner did not answer', () => {
    const grants = lists(text)[1];

    expect(grants && rowsOf(grants, { grants: null })).toEqual([]);
  });
});
