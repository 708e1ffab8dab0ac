import { products, reviews, users } from './records.ts';

const link = (names: string) => /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${names}])
`;

interface Graph {
  sdl: string;
  resolvers: Record<string, Record<string, unknown>>;
}

const withoutArguments = {
  user: ({ id }: { id: string }) => users.find((user) => user.id === id),
  product: ({ upc }: { upc: string }) => products.find((product) => product.upc === upc),
};

/**
 * Four subgraphs as in the gateway benchmark of The Guild: people, what they buy, what they write about
 * it, and what is in stock. Entities are in circles, so that a deep query meets the same ones again and again.
 */
export const graphs: Readonly<Record<string, Graph>> = {
  users: {
    sdl: /* GraphQL */ `
      ${link('"@key"')}
      type Query {
        me: User
        users: [User]
      }
      type User @key(fields: "id") {
        id: ID!
        name: String
        username: String
      }
    `,
    resolvers: {
      Query: { me: () => users[0], users: () => users },
      User: { __resolveReference: withoutArguments.user },
    },
  },
  products: {
    sdl: /* GraphQL */ `
      ${link('"@key"')}
      type Query {
        topProducts(first: Int = 5): [Product]
      }
      type Product @key(fields: "upc") {
        upc: String!
        name: String
        price: Int
        weight: Int
      }
    `,
    resolvers: {
      Query: {
        topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first),
      },
      Product: { __resolveReference: withoutArguments.product },
    },
  },
  reviews: {
    sdl: /* GraphQL */ `
      ${link('"@key"')}
      type Review @key(fields: "id") {
        id: ID!
        body: String
        author: User
        product: Product
      }
      type User @key(fields: "id") {
        id: ID!
        reviews: [Review]
      }
      type Product @key(fields: "upc") {
        upc: String!
        reviews: [Review]
      }
    `,
    resolvers: {
      Review: {
        author: ({ author }: { author: string }) => ({ id: author }),
        product: ({ product }: { product: string }) => ({ upc: product }),
      },
      User: {
        reviews: ({ id }: { id: string }) => reviews.filter(({ author }) => author === id),
      },
      Product: {
        reviews: ({ upc }: { upc: string }) => reviews.filter(({ product }) => product === upc),
      },
    },
  },
  inventory: {
    sdl: /* GraphQL */ `
      ${link('"@key", "@external", "@requires"')}
      type Product @key(fields: "upc") {
        upc: String!
        weight: Int @external
        price: Int @external
        inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }
    `,
    resolvers: {
      Product: {
        inStock: ({ upc }: { upc: string }) => Number(upc) % 3 !== 0,
        // Dear things are sent for nothing.
        shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
          price > 1_000 ? 0 : Math.round(weight / 2),
      },
    },
  },
};
