import { ApolloGateway, type GraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { GraphQLError } from 'graphql';
import { checkScalars } from '@relance/router/supergraph/supergraph.ts';
import { exchange } from './exchange.ts';
import type { Answer, Ask, Service, Subject, SubjectFactory } from './subject.ts';

type Process = GraphQLDataSource['process'];

/** ApolloServer over ApolloGateway as they come: what every other subject is measured against. */
export const stockSubject: SubjectFactory = async (
  supergraphSdl,
  services,
  { transport, plans },
) => {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silent,
    ...(plans && { queryPlannerConfig: { cache: plans } }),
    buildService: ({ name }) => sourceOf(name, services[name]),
  });
  // The scalars of this graph check arguments in both.
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  const server = new ApolloServer({
    gateway,
    logger: silent,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled()],
  });
  const close = () => server.stop();
  if (transport === 'http') {
    const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
    return { name: 'stock', ask: (request) => exchange(url, request), close };
  }
  await server.start();
  return {
    name: 'stock',
    ask: (request) => askInProcess(server, request),
    close,
  } satisfies Subject;
};

async function askInProcess(server: ApolloServer, request: Ask): Promise<Answer> {
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: new HeaderMap(Object.entries(request.headers)),
      search: request.search ?? '',
      body: request.body === undefined ? undefined : (JSON.parse(request.body) as unknown),
    },
    context: async () => ({}),
  });
  if (response.body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return {
    status: response.status ?? 200,
    headers: Object.fromEntries(response.headers),
    text: response.body.string,
  };
}

// A subgraph that gives no GraphQL answer is told as the router tells it: without address or text.
function sourceOf(name: string, service: Service | undefined): GraphQLDataSource {
  if (!service) throw new Error(`no service for the subgraph ${name}`);
  const source = reachedBy(service);
  return {
    process: async (options) => {
      try {
        return await source.process(options);
      } catch (error) {
        throw new GraphQLError(`no answer from ${name}`, {
          originalError: error instanceof Error ? error : new Error(String(error)),
          extensions: { code: 'OWNER_UNAVAILABLE', serviceName: name },
        });
      }
    },
  };
}

function reachedBy({ url, execute }: Service): GraphQLDataSource {
  if (!execute) return new RemoteGraphQLDataSource({ url: `${url}/graphql` });
  const process: Process = async ({ request }) =>
    (await execute({
      query: request.query ?? '',
      ...(request.variables && { variables: request.variables }),
      ...(request.operationName && { operationName: request.operationName }),
    })) as Awaited<ReturnType<Process>>;
  return { process };
}

const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
