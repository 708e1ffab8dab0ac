import { parse } from 'graphql';
import { federated } from './federated.ts';

interface Item {
  __typename: 'Book' | 'Film';
  upc: string;
  name: string | null;
  price: number | null;
  weight: number | null;
}

const items: readonly Item[] = [
  { __typename: 'Book', upc: 'b1', name: 'Emma', price: 12, weight: 300 },
  { __typename: 'Film', upc: 'f1', name: 'Ran', price: 9, weight: null },
  { __typename: 'Book', upc: 'b2', name: null, price: null, weight: 500 },
  { __typename: 'Book', upc: 'b3', name: 'Ulysses', price: 20, weight: null },
];

function found({ upc }: { upc: string }): Item | null {
  return items.find((item) => item.upc === upc) ?? null;
}

const fields = {
  __resolveReference: found,
  dims: ({ upc, weight }: Item) => (upc === 'b3' ? null : { weight, sides: [1, 2, 3] }),
};

/** Books and films. `Film.failing` fails, `Query.broken` fails, `Book.isbn` of b2 is missing. */
export function products() {
  return {
    typeDefs: parse(/* GraphQL */ `
      ${federated}
      type Query {
        items: [Item!]!
        item(upc: ID!): Item
        book(upc: ID!): Book
        things: [Thing]
        grid: [[Item]!]
        numbers: [[Int]]
        broken: Item
      }
      union Thing = Book | Film | User
      interface Node {
        upc: ID!
      }
      interface Item implements Node @key(fields: "upc") {
        upc: ID!
        name: String
        price: Int
      }
      type Dims {
        weight: Int @shareable
        sides: [Int!]
      }
      type Book implements Item & Node @key(fields: "upc") {
        upc: ID!
        name: String
        price: Int
        dims: Dims
        isbn: String!
        sequel(of: Int = 1): Book
      }
      type Film implements Item & Node @key(fields: "upc") {
        upc: ID!
        name: String
        price: Int
        dims: Dims
        minutes: Int
        failing: String
      }
      type User @key(fields: "id", resolvable: false) {
        id: ID!
      }
    `),
    resolvers: {
      Query: {
        items: () => items,
        item: (_: unknown, args: { upc: string }) => found(args),
        book: (_: unknown, args: { upc: string }) => found(args),
        things: () => [items[0], items[1], { __typename: 'User', id: 'u3' }, null, items[0]],
        grid: () => [[items[0], null], [], [items[1], items[0]]],
        numbers: () => [[1, null], null, []],
        broken: () => {
          throw new Error('the shelf fell');
        },
      },
      Item: { __resolveReference: found },
      Book: {
        ...fields,
        isbn: ({ upc }: Item) => (upc === 'b2' ? null : `978-${upc}`),
        sequel: (_: Item, { of }: { of: number }) => items[of === 1 ? 2 : 3],
      },
      Film: {
        ...fields,
        minutes: () => 162,
        failing: ({ upc }: Item) => {
          throw new Error(`no reel of ${upc}`);
        },
      },
    },
  };
}
