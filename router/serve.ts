import fastify, { type FastifyInstance } from 'fastify';
import { createServer } from 'node:http';
import { destination, pino } from 'pino';
import { loggedError } from '@relance/schema/errors/loggedError.ts';
import type { KindsOfTypes } from './cache/kindsOfTypes.ts';
import { type CacheCounts, ResponseCache } from './cache/responseCache.ts';
import { Changes } from './changes/changes.ts';
import { serveEvents } from './changes/eventsRoute.ts';
import { DemandControl, type DemandOptions } from './demand/demandControl.ts';
import { Engine } from './engine/engine.ts';
import { examplesPage } from './examplesPage.ts';
import { formatErrorWith } from './formatError.ts';
import { forwardImports } from './forwardImports.ts';
import { graphiqlPage } from './graphiql.ts';
import { GraphEndpoint } from './http/graphEndpoint.ts';
import {
  type DocumentPolicy,
  PersistedQueries,
  type TrustedDocuments,
} from './http/persistedQueries.ts';
import type { Metrics } from './observability/metrics.ts';
import { Operations } from './operations/operations.ts';
import type { Planner } from './planning/planner.ts';
import { type SupergraphState, SupergraphUpdates } from './supergraph/supergraphUpdates.ts';
import { type SubgraphAddresses, Transport } from './transport/transport.ts';

export interface RouterOptions {
  /** Plans over the supergraph to serve. Taken over: it is closed with the router. */
  planner: Planner | Promise<Planner>;
  subgraphs: SubgraphAddresses;
  /** 0 takes a free port. */
  port: number;
  host?: string;
  /** Documents of the known clients. */
  trusted?: TrustedDocuments;
  policy?: DocumentPolicy;
  /** Whether callers may ask for the plan and timings of their operations. */
  explain?: boolean;
  /** Equal queries at the same time are answered once; true where it is left out. */
  sharing?: boolean;
  /** Bound of the answers that are kept, in bytes; 0 keeps none. */
  cacheBytes?: number;
  /** Bounds what one request may ask for; nothing is bounded where it is left out. */
  demand?: DemandOptions;
  /** What changes each type of another graph than ours. */
  kindsOfTypes?: KindsOfTypes;
}

export interface RunningRouter {
  /** Base URL: `/graphql`, `/examples`, `/health` and `/ready` are below it. */
  url: string;
  /** What became of the search for kept answers. */
  readonly cache: CacheCounts;
  /** What is served, since when, and why the last update was refused. */
  readonly supergraph: SupergraphState;
  /**
   * Serves another supergraph from now on; no request fails or sees both. Rejects where it is refused:
   * then the one before goes on.
   */
  update: (planner: Planner | Promise<Planner>) => Promise<void>;
  close: () => Promise<void>;
}

const bodyLimit = 1_048_576;
// The longest document with as much again of variables: to read more takes milliseconds, whatever it holds.
const graphBodyLimit = 131_072;

/** Serves the federated graph at `/graphql`. */
export async function serveRouter(options: RouterOptions): Promise<RunningRouter> {
  const log = pino(
    {
      name: 'router',
      level: process.env['LOG_LEVEL'] ?? 'warn',
      serializers: { err: (error: unknown) => loggedError(error) },
    },
    destination({ dest: 2, sync: true }),
  );
  const formatError = formatErrorWith(log);
  const transport = new Transport(options.subgraphs);
  const planner = await options.planner;
  const demand = options.demand && new DemandControl(options.demand);
  const documents = demand?.documents;
  const engine = new Engine({ planner, documents });
  const urls = Object.entries(options.subgraphs).map(([name, { url }]) => [name, url]);
  const changes = new Changes(Object.fromEntries(urls) as Record<string, string>);
  const cache = new ResponseCache({
    ...{ changes, bytes: options.cacheBytes, kindsOfTypes: options.kindsOfTypes },
  });
  const warmed = [...(options.trusted?.values() ?? [])].map((document) => ({ document }));
  const operations = new Operations({
    ...{ engine, transport, formatError, changes, cache, demand, warmed },
    sharing: options.sharing,
  });
  const updates = new SupergraphUpdates({
    first: planner.digest,
    reachable: Object.keys(options.subgraphs),
    serve: async (next) =>
      operations.replaceEngine(await Engine.beside({ planner: next, documents })),
    log,
  });
  const endpoint = new GraphEndpoint({
    ...{ operations, formatError, bodyLimit: graphBodyLimit, page: graphiqlPage },
    persisted: new PersistedQueries(options.trusted ?? new Map()),
    policy: options.policy ?? 'any',
    explain: options.explain ?? false,
    observe: (answered) => {
      metrics?.observe(answered);
      log.info(answered, 'answered');
    },
  });
  let metrics: Metrics | undefined;
  const server = fastify({
    bodyLimit,
    forceCloseConnections: true,
    // The graph is answered before the framework: on the hot path its hooks cost as much as an answer.
    serverFactory: (others) =>
      createServer((request, response) => {
        if (isGraph(request.url)) void endpoint.handle(request, response);
        else others(request, response);
      }),
  });
  server.get('/', (_request, reply) => reply.redirect('/examples'));
  server.get('/examples', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(examplesPage()),
  );
  serveHealth(server, options.subgraphs, () => updates.state);
  forwardImports(server, options.subgraphs, () => operations.written());
  serveEvents(server, changes);
  server.get('/metrics', async (_request, reply) => {
    if (!metrics) return reply.code(503).send();
    return reply.type(metrics.contentType).send(await metrics.text());
  });
  const host = options.host ?? '127.0.0.1';
  const address = await server.listen({ port: options.port, host });
  // What known clients will ask is planned before they do; one that the graph refuses is told.
  const warming = engine.warm(warmed).then((refused) => {
    for (const error of refused) log.warn({ err: error }, 'a trusted document is refused');
  });
  // A router that is closed meanwhile plans nothing more.
  warming.catch((error: unknown) => log.info({ err: error }, 'warming ended'));
  // Behind the start: the library takes a tenth of a second to load.
  void import('./observability/metrics.ts').then(({ Metrics }) => {
    const supergraph = () => updates.state;
    metrics = new Metrics({ operations, transport, changes, cache, supergraph });
  });
  return {
    url: address,
    cache: cache.counts,
    get supergraph() {
      return updates.state;
    },
    update: (next) => updates.update(next),
    close: async () => {
      await server.close();
      await changes.close();
      await transport.close();
      await operations.engine.close();
    },
  };
}

function isGraph(url: string | undefined): boolean {
  return url === '/graphql' || url?.startsWith('/graphql?') === true;
}

/** `/health`: the process lives. `/ready`: every owner answers, or 503 with who does not; what is served. */
function serveHealth(
  server: FastifyInstance,
  subgraphs: SubgraphAddresses,
  supergraph: () => SupergraphState,
): void {
  server.get('/health', () => ({ status: 'ok' }));
  server.get('/ready', async (_request, reply) => {
    const owners = Object.fromEntries(
      await Promise.all(
        Object.entries(subgraphs).map(async ([name, { url }]) => [name, await isReady(url)]),
      ),
    ) as Record<string, boolean>;
    const ready = Object.values(owners).every(Boolean);
    const status = ready ? 'ok' : 'partial';
    return reply.code(ready ? 200 : 503).send({ status, owners, supergraph: supergraph() });
  });
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { status, body } = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2_000) });
    await body?.cancel();
    return status === 200;
  } catch {
    return false;
  }
}
