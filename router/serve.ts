import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { destination, pino } from 'pino';
import { loggedError } from '@relance/schema/errors/loggedError.ts';
import { type Beside, callersOf } from './beside.ts';
import type { KindsOfTypes } from './cache/kindsOfTypes.ts';
import { type CacheCounts, ResponseCache } from './cache/responseCache.ts';
import { Changes } from './changes/changes.ts';
import { serveEvents } from './changes/eventsRoute.ts';
import { DemandControl, type DemandOptions } from './demand/demandControl.ts';
import { Engine } from './engine/engine.ts';
import { examplesPage } from './examplesPage.ts';
import { formatErrorWith } from './formatError.ts';
import { forwardImports } from './forwardImports.ts';
import { importDoor } from './importDoor.ts';
import { graphiqlPage } from './graphiql.ts';
import { serveHealth } from './health.ts';
import { BadRequest } from './http/badRequest.ts';
import type { DemoIssuer } from './access/demoIssuer.ts';
import { serveDemoLogin } from './access/demoLogin.ts';
import { mustBe } from './access/mustBe.ts';
import { CrossOrigin } from './http/crossOrigin.ts';
import { openDoor, refuseConnection } from './http/frontDoor.ts';
import { GraphEndpoint } from './http/graphEndpoint.ts';
import { OwnPages } from './http/ownPages.ts';
import {
  type DocumentPolicy,
  PersistedQueries,
  type TrustedDocuments,
} from './http/persistedQueries.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { Admission } from './limits/admission.ts';
import { ClientAddresses } from './limits/clientAddress.ts';
import { type Door, Limits, type Rates } from './limits/limits.ts';
import { type WidgetKey, WidgetKeys } from './limits/widgetKeys.ts';
import type { Metrics } from './observability/metrics.ts';
import type { OutsideCounter } from './observability/outsideCounter.ts';
import { Operations } from './operations/operations.ts';
import type { Planner } from './planning/planner.ts';
import { serveSession } from './session/sessionRoute.ts';
import { Sessions, type VerifyToken } from './session/sessions.ts';
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
  /** Those of them that are planned behind the start; all where it is left out. */
  warmed?: TrustedDocuments;
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
  /** How browsers reach the router, where that is not its own address: `https://graph.example`. */
  publicUrl?: string | undefined;
  /** Reads access tokens; without it everybody is the public, and nobody logs in. */
  verify?: VerifyToken;
  /** Gives anybody a token for any role: for demonstrations. */
  demoIssuer?: DemoIssuer | undefined;
  /** Whether anybody may read `/metrics`; else whoever has the scope `admin`. */
  openMetrics?: boolean;
  /** Keys of partners' widgets: their origins may ask, and they are counted by themselves. */
  keys?: readonly WidgetKey[];
  /** Further origins whose pages may ask, exactly as browsers name them. */
  origins?: readonly string[];
  /** How much callers may ask; without it nothing is counted. */
  limits?: Rates | undefined;
  /** Networks of proxies that say in `X-Forwarded-For` whom they ask for. */
  trustedProxies?: readonly string[];
  /** Milliseconds for which the body of a query is waited for. */
  bodyPatience?: number;
  /** Routes that stand beside the graph, `/` among them. */
  beside?: Beside;
  /** What these routes count, for `/metrics`. */
  counters?: readonly OutsideCounter[];
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
  const changes = new Changes(options.subgraphs);
  const cache = new ResponseCache({
    ...{ changes, bytes: options.cacheBytes, kindsOfTypes: options.kindsOfTypes },
  });
  const known = options.warmed ?? options.trusted ?? new Map<string, string>();
  const warmed = [...known.values()].map((document) => ({ document }));
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
  const own = new OwnPages(options.publicUrl);
  const headers = securityHeaders(own);
  const { keys = [], origins = [] } = options;
  const sessions = options.verify && new Sessions({ verify: options.verify, own });
  const limits = options.limits && new Limits(options.limits);
  const addresses = new ClientAddresses(options.trustedProxies);
  const admission = new Admission({
    ...{ limits, sessions, keys: new WidgetKeys(keys) },
    addresses,
  });
  const isOpen = !limits && !sessions && keys.length === 0;
  const persisted = new PersistedQueries(options.trusted ?? new Map());
  const policy = options.policy ?? 'any';
  const endpoint = new GraphEndpoint({
    ...{ operations, formatError, bodyLimit: graphBodyLimit, page: graphiqlPage, headers },
    bodyPatience: options.bodyPatience,
    admit: isOpen ? undefined : (request) => admission.admit(request, 'graph'),
    admitToPage: (request) => admission.count(request, 'pages'),
    ...{ persisted, policy },
    explain: options.explain ?? false,
    observe: (answered) => {
      metrics?.observe(answered);
      log.info(answered, 'answered');
    },
  });
  let metrics: Metrics | undefined;
  const crossOrigin = new CrossOrigin({ own, origins, keys });
  const server = fastify({
    // A machine that is busy starts later, and not at all after Fastify's ten seconds.
    ...{ bodyLimit, forceCloseConnections: true, pluginTimeout: 60_000 },
    clientErrorHandler: refuseConnection(headers),
    serverFactory: (others) =>
      openDoor({
        ...{ headers, crossOrigin, others },
        graph: (request, response) => void endpoint.handle(request, response),
      }),
  });
  tellRefusals(server);
  const behind =
    (door: Door) =>
    ({ raw }: FastifyRequest) =>
      admission.count(raw, door);
  const imports = importDoor(options.subgraphs, () => operations.written());
  const { beside } = options;
  if (beside) {
    const admit = (request: IncomingMessage) => admission.admit(request, 'pages');
    const admitImport = (request: IncomingMessage) => admission.admit(request, 'imports');
    const admitQuery = (request: IncomingMessage) => admission.admit(request, 'graph');
    const callerOf = callersOf({
      ...{ operations, persisted, policy, admit, admitQuery, imports, admitImport },
    });
    void server.register((routes) => beside(routes, callerOf));
  } else {
    server.get('/', (_request, reply) => reply.redirect('/examples'));
  }
  server.get('/examples', { onRequest: behind('pages') }, (_request, reply) => {
    const { body, policy } = examplesPage();
    void reply.header('content-security-policy', policy);
    return reply.type('text/html; charset=utf-8').send(body.bytes);
  });
  serveHealth(server, options.subgraphs, () => updates.state);
  void server.register(async (routes) => {
    forwardImports(routes, imports, ({ raw }) => admission.admit(raw, 'imports'));
    await Promise.resolve();
  });
  void server.register(async (routes) => {
    serveEvents(routes, changes, {
      clientOf: limits && ((request) => addresses.of(request)),
      identify: (request) => admission.admit(request, 'events'),
    });
    await Promise.resolve();
  });
  if (sessions) {
    void server.register(async (routes) => {
      routes.addHook('onRequest', behind('session'));
      await serveSession(routes, sessions);
    });
    const { demoIssuer } = options;
    void server.register(async (routes) => {
      routes.addHook('onRequest', behind('session'));
      if (demoIssuer) await serveDemoLogin(routes, demoIssuer, sessions);
    });
  }
  server.get('/metrics', async ({ raw }, reply) => {
    if (options.openMetrics === false) mustBe('admin', await admission.admit(raw, 'pages'));
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
    const { counters = [] } = options;
    metrics = new Metrics({ operations, transport, changes, cache, supergraph, counters });
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

/** Says what is refused, and nothing of what was sent. */
function tellRefusals(server: FastifyInstance): void {
  server.setNotFoundHandler((_request, reply) => {
    const message = 'Nothing is here. The graph is at /graphql.';
    return reply.code(404).send({ error: { code: 'NOT_FOUND', message } });
  });
  server.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof BadRequest)) throw error;
    const { status, headers, message, extensions } = error;
    const told = { error: { code: extensions['code'], message } };
    return reply.code(status).headers(headers).send(told);
  });
}
