import { ApolloGateway, type GraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError, isScalarType } from 'graphql';
import { scalars } from '@relance/schema/scalars/registry.ts';

/** A request to a subgraph, in this process or elsewhere. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** How the router reaches one owner. */
export interface SubgraphAddress {
  /** Base URL: `/graphql` and `/imports` are below it. */
  url: string;
  /** Set when the subgraph lives in this process: HTTP is skipped. */
  execute?: (request: SubgraphRequest) => Promise<unknown>;
}

export type SubgraphAddresses = Record<string, SubgraphAddress>;

/** The gateway over the committed supergraph; addresses come from settings, not from the file. */
export function federatedGraph(supergraphSdl: string, addresses: SubgraphAddresses): ApolloGateway {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const address = addresses[name];
      if (!address) throw new Error(`no address for the subgraph ${name}`);
      return dataSourceOf(name, address);
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  return gateway;
}

function dataSourceOf(name: string, address: SubgraphAddress): GraphQLDataSource {
  const source = reachedBy(address);
  return {
    process: async (options) => {
      try {
        return await source.process(options);
      } catch (error) {
        // The gateway names the owner in the errors of an answer alone: here there is none.
        throw new GraphQLError(`no answer from ${name}`, {
          originalError: error instanceof Error ? error : new Error(String(error)),
          extensions: { code: 'OWNER_UNAVAILABLE', serviceName: name },
        });
      }
    },
  };
}

function reachedBy({ url, execute }: SubgraphAddress): GraphQLDataSource {
  if (!execute) return new RemoteGraphQLDataSource({ url: `${url}/graphql` });
  return {
    process: async ({ request }) =>
      (await execute({
        query: request.query ?? '',
        ...(request.variables && { variables: request.variables }),
        ...(request.operationName && { operationName: request.operationName }),
      })) as Awaited<ReturnType<GraphQLDataSource['process']>>,
  };
}

// A supergraph knows scalars by name only. With their rules a wrong argument is refused before any
// fetch, and named. Answers come from the subgraphs ready to send: they pass as they are.
function checkScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const known = schema.getType(name);
    if (isScalarType(known)) Object.assign(known, { parseValue, parseLiteral });
  }
}
