import type { SubgraphSdls } from '@relance/schema/compose.ts';
import type { Resolve } from '../schemas/mock.ts';

/** A query that the planner of stock gets wrong, and what its answer has to be. */
export interface PlannerFault {
  title: string;
  sdls: SubgraphSdls;
  fields: Readonly<Record<string, Resolve>>;
  query: string;
  right: unknown;
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
];
