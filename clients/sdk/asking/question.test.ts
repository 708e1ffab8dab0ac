import { buildSchema, print, validate } from 'graphql';
import { operationIn } from './operation.ts';
import { pagingOf } from './paging.ts';
import { placesIn } from './places.ts';
import { questionOf } from './question.ts';
import { Selections } from './selections.ts';
import { rowOf } from './columns.ts';

const schema = buildSchema(`
  scalar Euro
  scalar Date
  enum Owner { TOURISM COMMUNES }
  input AidFilter { text: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Theme { code: ID! }
  type Aid { title: String! budget: Euro closesOn: Date themes: [Theme!]! funder: Funder! }
  type Funder { name: String! aids(after: String, first: Int): AidConnection! }
  type AidEdge { cursor: String! node: Aid! }
  type AidConnection { nodes: [Aid!]! edges: [AidEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type Query {
    aids(after: String, first: Int, last: Int, filter: AidFilter, owners: [Owner!]): AidConnection!
    funder(name: String!): Funder
    themes: [Theme!]!
  }
`);

const asked = (text: string, { page = undefined as string | undefined, follow = true } = {}) =>
  questionOf(operationIn(text, 'test'), schema, {}, { page, follow });

const paged = (text: string) => {
  const { paging } = asked(text);
  return paging && print(paging.document).replace(/\s+/g, ' ');
};

describe('an operation with a list in pages', () => {
  it('is asked with where a page begins, and for what says where the next one does', () => {
    expect(paged('{ aids { nodes { title } } }')).toBe(
      'query ($relanceAfter: String) { aids(after: $relanceAfter, first: 100) { nodes { title } ' +
        'relancePageInfo: pageInfo { hasNextPage endCursor } relanceTotalCount: totalCount } }',
    );
  });

  it('keeps its own size of pages, and its own variable', () => {
    const text = 'query A($from: String) { aids(first: 7, after: $from) { nodes { title } } }';

    expect(asked(text).paging?.after).toBe('from');
    expect(paged(text)).toContain('query A($from: String) { aids(first: 7, after: $from) {');
  });

  it('begins where it says itself', () => {
    expect(asked('{ aids(after: "X") { nodes { title } } }').paging?.start).toBe('X');
  });

  it('is found below other fields and in fragments, and under another name', () => {
    const { paging, place } = asked(
      '{ f: funder(name: "CDT") { ...Given } } fragment Given on Funder { given: aids { items: nodes { title } } }',
    );

    expect(paging?.list.path).toEqual(['f', 'given']);
    expect(place.path).toEqual(['f', 'given', 'items']);
  });

  it('has pages of a size of ours where that is said, and no variable that nothing uses', () => {
    const text =
      'query ($n: Int, $text: String) { aids(first: $n, after: "x", filter: { text: $text }) { nodes { title } } }';
    const operation = operationIn(text, 'test');
    const [list] = placesIn(operation, new Selections(schema, operation.document)).paged;
    const paging = list && pagingOf(operation, list, {}, 200);

    const document = paging?.document;
    expect(document && validate(schema, document)).toEqual([]);
    expect(document && print(document)).toContain('query ($text: String, $relanceAfter: String)');
    expect(document && print(document)).toContain('first: 200');
  });

  it('is not followed from its end, or when that is not wanted', () => {
    expect(asked('{ aids(last: 3) { nodes { title } } }').paging).toBeUndefined();
    expect(asked('{ aids { nodes { title } } }', { follow: false }).paging).toBeUndefined();
  });

  it('is the one that is named, where there are several', () => {
    const two = '{ a: aids { nodes { title } } b: aids { nodes { title } } }';

    expect(asked(two, { page: 'b' }).paging?.list.path).toEqual(['b']);
    expect(() => asked(two, { page: 'c' })).toThrow('"c" is no list in pages: there is a, b.');
  });
});

describe('a row', () => {
  it('has a column for each value, of the type that the schema says', () => {
    const { columns } = asked(
      '{ aids { edges { node { title budget closesOn funder { name } themes { code } } } } }',
    );
    const record = {
      node: {
        ...{ title: 'Chèque', budget: 12.5, closesOn: null, funder: { name: 'CDT' } },
        themes: [{ code: 'A' }, { code: 'B' }],
      },
    };

    expect(columns.map(({ key, type }) => [key, type])).toEqual([
      ['node_title', 'text'],
      ['node_budget', 'euro'],
      ['node_closesOn', 'date'],
      ['node_funder_name', 'text'],
      ['node_themes_code', 'list'],
    ]);
    expect(rowOf(columns, record)).toEqual(['Chèque', 12.5, null, 'CDT', ['A', 'B']]);
  });
});
