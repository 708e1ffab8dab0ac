import type { SubgraphSdls } from '@relance/schema/compose.ts';
import type { Resolve } from '../schemas/mock.ts';

/** A query that the planner of stock gets wrong, and what its answer has to be. */
export interface PlannerFault {
  title: string;
  sdls: SubgraphSdls;
  fields: Readonly<Record<string, Resolve>>;
  query: string;
  right: unknown;
  /** Why our router answers no better. */
  open?: string;
}

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"${name}"`).join(', ')}])`;

const currency = 'enum Currency { EUR USD }';

const products = `
  ${link('@key')}
  ${currency}
  type Product @key(fields: "id") { id: ID! price(currency: Currency! = EUR): Float }
  type Query { product: Product }
`;

// 10 euros are 12 dollars.
const prices: Record<string, Resolve> = {
  'Query.product': () => ({ __typename: 'Product', number: 1 }),
  'Product.price': (_product, args) => (args['currency'] === 'USD' ? 12 : 10),
};

// What a field computes is what it was sent.
const sent =
  (field: string): Resolve =>
  ({ given }) =>
    `with ${String(given?.[field])}`;

const posts = {
  feed: `
    ${link('@key')}
    type Post @key(fields: "id") { id: ID! }
    type Comment @key(fields: "id") { id: ID! writer: Int }
    type Query { feed: [Post!]! }
  `,
  posts: `
    ${link('@key', '@external', '@requires')}
    type Post @key(fields: "id") {
      id: ID!
      author: String @requires(fields: "comments(limit: 3) { writer }")
      comments(limit: Int!): [Comment!]
    }
    type Comment @key(fields: "id") { id: ID! writer: Int @external }
  `,
  likes: `
    ${link('@key')}
    type Comment @key(fields: "id") { id: ID! likes: Int }
  `,
};

const comments: Record<string, Resolve> = {
  'Query.feed': () => [{ __typename: 'Post', number: 1 }],
  'Post.comments': (_post, { limit }) =>
    Array.from({ length: Number(limit) }, (_, at) => ({ __typename: 'Comment', number: at + 1 })),
  'Post.author': ({ given }) => {
    const required = given?.['comments'] as { writer: number }[];
    return `with ${required.map(({ writer }) => writer).join(', ')}`;
  },
  'Comment.writer': ({ number }) => number,
  'Comment.likes': ({ number }) => number * 10,
};

export const plannerFaults: readonly PlannerFault[] = [
  {
    title: 'gives an object the name of a key that it needs',
    sdls: {
      products: `
        ${link('@key')}
        type Product @key(fields: "id") { id: ID! size: Size }
        type Size { width: Int }
        type Query { product: Product }
      `,
      stock: `
        ${link('@key')}
        type Product @key(fields: "id") { id: ID! stock: Int }
      `,
    },
    fields: {
      'Query.product': () => ({ __typename: 'Product', number: 1 }),
      'Product.size': () => ({ __typename: 'Size', number: 1 }),
      'Size.width': () => 40,
      'Product.stock': ({ number }) => number * 7,
    },
    query: '{ product { id: size { width } stock } }',
    right: { data: { product: { id: { width: 40 }, stock: 7 } } },
  },
  {
    title: 'keeps the argument of a client beside another one that is required',
    sdls: {
      products,
      labels: `
        ${link('@key', '@external', '@requires')}
        ${currency}
        type Product @key(fields: "id") {
          id: ID!
          price(currency: Currency! = EUR): Float @external
          label: String @requires(fields: "price(currency: USD)")
        }
      `,
    },
    fields: { ...prices, 'Product.label': sent('price') },
    query: '{ product { price(currency: EUR) label } }',
    right: { data: { product: { price: 10, label: 'with 12' } } },
  },
  {
    title: 'sends two fields that require one field, each what its own argument asks for',
    sdls: {
      products,
      labels: `
        ${link('@key', '@external', '@requires')}
        ${currency}
        type Product @key(fields: "id") {
          id: ID!
          price(currency: Currency! = EUR): Float @external
          label: String @requires(fields: "price(currency: USD)")
          tag: String @requires(fields: "price(currency: EUR)")
        }
      `,
    },
    fields: { ...prices, 'Product.label': sent('price'), 'Product.tag': sent('price') },
    query: '{ product { label tag } }',
    right: { data: { product: { label: 'with 12', tag: 'with 10' } } },
  },
  {
    title: 'comes back to a subgraph by a key that it resolves',
    sdls: {
      people: `
        ${link('@key', '@external', '@requires')}
        type Person @key(fields: "id", resolvable: false) @key(fields: "email") {
          id: ID!
          email: String!
          name: String @external
          greeting: String @requires(fields: "name")
        }
        type Query { person: Person }
      `,
      names: `
        ${link('@key')}
        type Person @key(fields: "id") { id: ID! name: String }
      `,
    },
    fields: {
      'Query.person': () => ({ __typename: 'Person', number: 1 }),
      'Person.name': () => 'Ada',
      'Person.greeting': sent('name'),
    },
    query: '{ person { greeting } }',
    right: { data: { person: { greeting: 'with Ada' } } },
  },
  {
    title: 'comes back by a key of several fields, whatever other keys there are',
    sdls: {
      shelves: `
        ${link('@key', '@external', '@requires')}
        type Book
          @key(fields: "place { shelf }", resolvable: false)
          @key(fields: "isbn place { row }")
          @key(fields: "isbn", resolvable: false)
        {
          isbn: ID!
          place: Place!
          title: String @external
          spine: String @requires(fields: "title")
        }
        type Place { shelf: ID! row: ID! }
        type Query { books: [Book!]! }
      `,
      titles: `
        ${link('@key')}
        type Book @key(fields: "isbn") { isbn: ID! title: String }
      `,
    },
    fields: {
      'Query.books': () => [{ __typename: 'Book', number: 1 }],
      'Book.title': () => 'Emma',
      'Book.spine': sent('title'),
    },
    query: '{ books { isbn title spine } }',
    right: { data: { books: [{ isbn: 'isbn-1', title: 'Emma', spine: 'with Emma' }] } },
  },
  {
    title: 'keeps the length of a list that a client asks for beside another one that is required',
    sdls: posts,
    fields: comments,
    query: `
      query ($limit: Int = 1) { feed { author ...Comments ...Ids } }
      fragment Comments on Post { comments(limit: $limit) { id } }
      fragment Ids on Post { comments(limit: $limit) { likes } }
    `,
    right: {
      data: { feed: [{ author: 'with 1, 2, 3', comments: [{ id: 'id-1', likes: 10 }] }] },
    },
  },
  {
    title: 'tells an error by the name that the client gave to a field',
    sdls: posts,
    fields: {
      ...comments,
      'Comment.likes': ({ number }) => {
        if (number === 1) throw new Error('nobody counted');
        return number * 10;
      },
    },
    query: '{ feed { id: comments(limit: 2) { likes } author } }',
    right: {
      errors: [
        {
          message: 'nobody counted',
          path: ['feed', 0, 'id', 0, 'likes'],
          extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'likes' },
        },
      ],
      data: { feed: [{ id: [{ likes: null }, { likes: 20 }], author: 'with 1, 2, 3' }] },
    },
  },
  {
    title:
      'asks each requirement in a turn of its own, with all else that was asked, and tells an error once',
    sdls: {
      products,
      labels: `
        ${link('@key', '@external', '@requires')}
        ${currency}
        type Product @key(fields: "id") {
          id: ID!
          price(currency: Currency! = EUR): Float @external
          label: String @requires(fields: "price(currency: USD)")
          tag: String @requires(fields: "price")
          likes: Int
        }
      `,
    },
    fields: {
      ...prices,
      'Product.label': sent('price'),
      'Product.tag': sent('price'),
      'Product.likes': () => {
        throw new Error('nobody counted');
      },
    },
    query: `
      query Q { mine: product { ...P price(currency: USD) } }
      fragment P on Product { label ... { id: tag likes } }
    `,
    right: {
      errors: [
        {
          message: 'nobody counted',
          path: ['mine', 'likes'],
          extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'labels' },
        },
      ],
      data: { mine: { label: 'with 12', id: 'with 10', likes: null, price: 12 } },
    },
  },
  {
    title: 'asks for what is required before the field that requires it, over three subgraphs',
    open: 'the planner puts the last fetch of the chain before those that it waits for, so it is never sent',
    sdls: {
      a: `${link('@key')} type Item @key(fields: "id") { id: ID! } type Query { item: Item }`,
      b: `
        ${link('@key', '@shareable')}
        type Item @key(fields: "id") @key(fields: "sku") { id: ID! sku: String! @shareable b: String }
      `,
      c: `
        ${link('@key', '@external', '@requires', '@shareable')}
        type Item @key(fields: "sku") @key(fields: "serial") {
          sku: String! @shareable
          serial: Int! @shareable
          b: String @external
          c: String @requires(fields: "b")
        }
      `,
      d: `
        ${link('@key', '@external', '@requires')}
        type Item @key(fields: "serial") {
          serial: Int!
          c: String @external
          d: String @requires(fields: "c")
        }
      `,
    },
    fields: {
      'Query.item': () => ({ __typename: 'Item', number: 1 }),
      'Item.b': () => 'b',
      'Item.c': sent('b'),
      'Item.d': sent('c'),
    },
    query: '{ item { d } }',
    right: { data: { item: { d: 'with with b' } } },
  },
];
