import { parse } from 'graphql';
import { federated } from './federated.ts';

interface Shipped {
  upc: string;
  price?: number | null;
  dims?: { weight?: number | null } | null;
}

/** What a parcel costs. `inStock` of f1 fails; b3 is unknown here. */
export function shipping() {
  return {
    typeDefs: parse(/* GraphQL */ `
      ${federated}
      type Query {
        cheapest: Book
      }
      type Dims {
        weight: Int @shareable
      }
      type Book @key(fields: "upc") {
        upc: ID!
        price: Int @external
        dims: Dims @external
        estimate: Int @requires(fields: "price dims { weight }")
        inStock: Boolean!
        carrier: Carrier
      }
      type Film @key(fields: "upc") {
        upc: ID!
        inStock: Boolean
        carrier: Carrier
      }
      type Carrier {
        name: String!
        offices: [String!]
        chief: User
      }
      type User @key(fields: "id", resolvable: false) {
        id: ID!
      }
    `),
    resolvers: {
      Query: { cheapest: () => ({ upc: 'b1' }) },
      Book: {
        __resolveReference: (book: Shipped) => (book.upc === 'b3' ? null : book),
        estimate: ({ price, dims }: Shipped) =>
          price == null || dims?.weight == null ? null : price + dims.weight,
        inStock: () => true,
        carrier: () => carrier,
      },
      Film: {
        inStock: ({ upc }: Shipped) => {
          throw Object.assign(new Error(`no stock of ${upc}`), {
            extensions: { code: 'OUT_OF_REACH', shelf: 3 },
          });
        },
        carrier: () => carrier,
      },
    },
  };
}

const carrier = { name: 'La Poste', offices: ['Nîmes', 'Alès'], chief: { id: 'u2' } };
