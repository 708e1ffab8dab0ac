import { createHash } from 'node:crypto';
import type { SubgraphSdls } from '@relance/schema/compose.ts';
import { composedOf, openFederation } from '../schemas/federation.ts';
import type { Resolve } from '../schemas/mock.ts';
import type { Services } from '../subject.ts';

/** One form of a graph, and the subgraphs behind it. */
export interface Edition {
  sdl: string;
  /** As the router tells which one it serves. */
  hash: string;
  services: Services;
}

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"]
)`;

const books = `
  ${link}
  type Query { books: [Book!]! book(id: ID!): Book }
  type Book @key(fields: "id") {
    id: ID!
    edition: String! @external
    blurb: String! @requires(fields: "edition")
  }
`;

const publisher = `
  ${link}
  type Book @key(fields: "id") { id: ID! edition: String! author: Author! }
  type Author { edition: String! }
`;

const book = (number: number) => ({ __typename: 'Book', number });

const blurb: Resolve = ({ given }) => String(given?.['edition']);

/**
 * Books whose edition is known to the publisher of that name. Whatever says `edition` or depends on it says
 * the publisher's name: an answer with two of them is made of two supergraphs.
 */
export function editionOf(name: string): Edition {
  const sdls: SubgraphSdls = { books, [name]: publisher };
  const says: Resolve = () => name;
  const { supergraphSdl, ...federation } = composedOf(`edition ${name}`, sdls, {
    ...{ seed: 'edition', nulls: 0, failures: 0, absent: 0, population: 5 },
    fields: {
      'Query.books': () => [1, 2, 3].map(book),
      'Query.book': () => book(1),
      'Book.edition': says,
      'Book.author': () => ({ __typename: 'Author', number: 1 }),
      'Author.edition': says,
      'Book.blurb': blurb,
    },
  });
  return {
    sdl: supergraphSdl,
    hash: createHash('sha256').update(supergraphSdl).digest('hex'),
    services: openFederation({ supergraphSdl, ...federation }).services,
  };
}
