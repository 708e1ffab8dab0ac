import { composeServices } from '@apollo/composition';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, type GraphQLSchema } from 'graphql';
import { accounts } from './accounts.ts';
import { products } from './products.ts';
import { reviewSubgraph } from './reviews.ts';
import { shipping } from './shipping.ts';

/** A small federation in this process, with all that makes answers hard: see the subgraphs. */
export interface Shop {
  supergraphSdl: string;
  schemas: Record<string, GraphQLSchema>;
  /** A request as subgraphs take it over HTTP: JSON text in, parsed JSON out. */
  ask: (subgraph: string, body: string) => Promise<unknown>;
}

/** A shop of its own: mutations of one are not seen in another. */
export function openShop(): Shop {
  const parts = {
    accounts: accounts(),
    products: products(),
    reviews: reviewSubgraph(),
    shipping: shipping(),
  };
  const composed = composeServices(
    Object.entries(parts).map(([name, { typeDefs }]) => ({ name, url: `shop:${name}`, typeDefs })),
  );
  if (!composed.supergraphSdl) {
    throw new Error((composed.errors ?? []).map(({ message }) => message).join('\n'));
  }
  const schemas = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, buildSubgraphSchema(part)]),
  );
  return {
    supergraphSdl: composed.supergraphSdl,
    schemas,
    ask: async (subgraph, body) => {
      const schema = schemas[subgraph];
      if (!schema) throw new Error(`no subgraph ${subgraph}`);
      const { query, variables, operationName } = JSON.parse(body) as {
        query: string;
        variables: Record<string, unknown>;
        operationName?: string;
      };
      const result = await graphql({
        schema,
        source: query,
        variableValues: variables,
        operationName: operationName ?? null,
      });
      return JSON.parse(JSON.stringify(result)) as unknown;
    },
  };
}

/** ApolloServer with ApolloGateway over the shop: what every answer is compared with. */
export async function stockServer(shop: Shop, ask: Shop['ask'] = shop.ask): Promise<ApolloServer> {
  const gateway = new ApolloGateway({
    supergraphSdl: shop.supergraphSdl,
    buildService: ({ name }) => {
      const source = new LocalGraphQLDataSource(shop.schemas[name] as GraphQLSchema);
      source.process = async ({ request: { query, variables, operationName } }) =>
        (await ask(name, JSON.stringify({ query, variables, operationName }))) as Awaited<
          ReturnType<typeof source.process>
        >;
      return source;
    },
  });
  const server = new ApolloServer({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  await server.start();
  return server;
}
