import { parse } from 'graphql';
import { federated } from './federated.ts';

interface Review {
  id: string;
  body: string;
  author: string;
  about: { __typename: 'Book' | 'Film'; upc: string };
}

const reviews: readonly Review[] = [
  { id: 'r1', body: 'Fine', author: 'u1', about: { __typename: 'Book', upc: 'b1' } },
  { id: 'r2', body: 'Long', author: 'u2', about: { __typename: 'Film', upc: 'f1' } },
  { id: 'r3', body: 'Again', author: 'u1', about: { __typename: 'Film', upc: 'f1' } },
  { id: 'r4', body: 'Lost', author: 'u9', about: { __typename: 'Book', upc: 'b2' } },
];

function of({ upc }: { upc: string }): Review[] {
  return reviews.filter(({ about }) => about.upc === upc);
}

/** What people think. r4 was written by somebody who is gone: its author cannot be found. */
export function reviewSubgraph() {
  return {
    typeDefs: parse(/* GraphQL */ `
      ${federated}
      type Query {
        reviews(first: Int = 10): [Review!]!
        review(id: ID!): Review
      }
      type Mutation {
        review(upc: ID!, body: String!): Review
      }
      type Review @key(fields: "id") {
        id: ID!
        body: String
        author: User!
        writer: User
        about: Item
      }
      interface Item {
        upc: ID!
        reviews: [Review!]
      }
      type User @key(fields: "id") {
        id: ID!
        reviews: [Review!]!
      }
      type Book implements Item @key(fields: "upc") {
        upc: ID!
        reviews: [Review!]
        estimate: Int @external
        rank: Int @requires(fields: "estimate")
      }
      type Film implements Item @key(fields: "upc") {
        upc: ID!
        reviews: [Review!]
      }
    `),
    resolvers: {
      Query: {
        reviews: (_: unknown, { first }: { first: number }) => reviews.slice(0, first),
        review: (_: unknown, { id }: { id: string }) => reviews.find((known) => known.id === id),
      },
      Mutation: {
        review: (_: unknown, { upc, body }: { upc: string; body: string }) => {
          if (upc === 'none') throw new Error('nothing to review');
          return { id: 'new', body, author: 'u1', about: { __typename: 'Book', upc } };
        },
      },
      Review: {
        __resolveReference: ({ id }: { id: string }) => reviews.find((known) => known.id === id),
        author: ({ author }: Review) => ({ id: author }),
        writer: ({ author }: Review) => ({ id: author }),
      },
      User: {
        reviews: ({ id }: { id: string }) => reviews.filter(({ author }) => author === id),
      },
      Book: {
        reviews: of,
        rank: ({ estimate }: { estimate?: number | null }) =>
          estimate === null || estimate === undefined ? null : estimate * 10,
      },
      Film: { reviews: of },
    },
  };
}
