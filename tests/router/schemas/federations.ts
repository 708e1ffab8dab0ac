import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLError, parse, print } from 'graphql';
import { withoutSecurityLinks } from '@relance/router/supergraph/securityLinks.ts';
import { composedOnce, type Federation } from './federation.ts';
import type { MockRules, Resolve } from './mock.ts';

const usual = { nulls: 0.12, failures: 0.03, absent: 0.08, population: 12 };

const refuse: Resolve = (_object, { why }) => {
  throw new GraphQLError(`refused ${String(why)}`, { extensions: { code: 'REFUSED', why } });
};

// As long as is asked, up to 10,000.
const listOf =
  (type: string): Resolve =>
  (_object, { count }) => {
    const length = Number(count) > 10_000 ? 0 : Math.max(0, Number(count));
    return Array.from({ length }, (_, number) => ({ __typename: type, number }));
  };

/** Accounts, products and what follows from them: `@requires` over three hops, `@provides`, mutations. */
export function shop(): Federation {
  const subgraphs = ['accounts', 'products', 'inventory', 'reviews', 'pricing'];
  return composedOnce('shop', subgraphs, {
    ...usual,
    seed: 'shop',
    fields: {
      'Mutation.refuse': refuse,
      'Mutation.refuseHard': refuse,
      'Query.echo': (_object, args) => args,
      'Query.me': () => ({ __typename: 'User', number: 1 }),
    },
  });
}

/** An interface that is an entity, `@interfaceObject`, and keys of several and of nested fields. */
export function media(): Federation {
  const subgraphs = ['catalogue', 'scores', 'people', 'houses'];
  return composedOnce('media', subgraphs, { ...usual, seed: 'media' });
}

/** One entity in four subgraphs, each of which knows it by another key. */
export function chain(): Federation {
  return composedOnce('chain', ['a', 'b', 'c', 'd'], { ...usual, seed: 'chain' });
}

/** Lists of lists, lists of 10,000 and values that may not be null, over abstract types. */
export function deep(): Federation {
  return composedOnce('deep', ['left', 'right'], {
    ...usual,
    seed: 'deep',
    absent: 0.15,
    fields: { 'Query.many': listOf('Circle'), 'Query.strictMany': listOf('Square') },
  });
}

const partners = ['department', 'tourism', 'chambers', 'communes', 'conference'];

/** The graph that is published, over made-up records; open to all, since stock reads no access rules. */
export function relance(): Federation {
  const schema = join(import.meta.dirname, '../../../schema');
  const read = (file: string) => readFileSync(join(schema, file), 'utf8');
  return {
    name: 'relance',
    supergraphSdl: print(withoutSecurityLinks(parse(read('supergraph.graphql')))),
    api: buildSchema(read('api.graphql')),
    sdls: Object.fromEntries(partners.map((name) => [name, read(`published/${name}.graphql`)])),
    rules: { ...usual, seed: 'relance', failures: 0.01 } satisfies MockRules,
  };
}
