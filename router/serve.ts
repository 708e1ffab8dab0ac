import { ApolloServer, type BaseContext } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import { destination, pino } from 'pino';
import { request as get } from 'undici';
import { examplesPage } from './examplesPage.ts';
import { federatedGraph, type SubgraphAddresses } from './federatedGraph.ts';
import { formatErrorWith } from './formatError.ts';
import { forwardImports } from './forwardImports.ts';
import { graphiqlPage } from './graphiql.ts';

export interface RouterOptions {
  supergraphSdl: string;
  subgraphs: SubgraphAddresses;
  /** 0 takes a free port. */
  port: number;
  host?: string;
}

export interface RunningRouter {
  /** Base URL: `/graphql`, `/examples`, `/health` and `/ready` are below it. */
  url: string;
  close: () => Promise<void>;
}

/** Serves the federated graph at `/graphql`. */
export async function serveRouter(options: RouterOptions): Promise<RunningRouter> {
  const log = pino(
    { name: 'router', level: process.env['LOG_LEVEL'] ?? 'warn' },
    destination({ dest: 2, sync: true }),
  );
  const server = fastify({ bodyLimit: 1_048_576, forceCloseConnections: true });
  const apollo = new ApolloServer<BaseContext>({
    gateway: federatedGraph(options.supergraphSdl, options.subgraphs),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrorWith(log),
    stopOnTerminationSignals: false,
    plugins: [fastifyApolloDrainPlugin(server)],
  });
  await apollo.start();
  serveGraph(server, apollo);
  serveHealth(server, options.subgraphs);
  forwardImports(server, options.subgraphs);
  const host = options.host ?? '127.0.0.1';
  const address = await server.listen({ port: options.port, host });
  return { url: address, close: () => server.close() };
}

function serveGraph(server: FastifyInstance, apollo: ApolloServer): void {
  void server.register(async (routes) => {
    // A browser that opens the address gets GraphiQL; programs ask for JSON.
    routes.addHook('preHandler', async (request, reply) => {
      if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return;
      await reply.type('text/html; charset=utf-8').send(await graphiqlPage());
    });
    await routes.register(fastifyApollo(apollo), { method: ['GET', 'POST', 'OPTIONS'] });
  });
  server.get('/', (_request, reply) => reply.redirect('/examples'));
  server.get('/examples', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(examplesPage()),
  );
}

/** `/health`: the process lives. `/ready`: every owner answers, or 503 with who does not. */
function serveHealth(server: FastifyInstance, subgraphs: SubgraphAddresses): void {
  server.get('/health', () => ({ status: 'ok' }));
  server.get('/ready', async (_request, reply) => {
    const owners = Object.fromEntries(
      await Promise.all(
        Object.entries(subgraphs).map(async ([name, { url }]) => [name, await isReady(url)]),
      ),
    ) as Record<string, boolean>;
    const ready = Object.values(owners).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'partial', owners });
  });
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await get(`${url}/ready`, {
      headersTimeout: 2_000,
      bodyTimeout: 2_000,
    });
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}
