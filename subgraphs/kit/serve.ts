import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { KeyObject } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { type PartnerName, settingOf } from '@relance/schema/partners.ts';
import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { writersOf } from '@relance/schema/access/scopes.ts';
import { acceptSignedRequests, identityOfRequest } from './access/signedRequests.ts';
import { Sealing } from './audit/sealing.ts';
import { loadData } from './data/loadData.ts';
import { connect } from './database/connect.ts';
import { serveChanges } from './feed/changesRoute.ts';
import { CommitListener } from './feed/commitListener.ts';
import { serveFeed } from './feed/feedRoute.ts';
import { formatErrorWith } from './graph/formatError.ts';
import { buildSubgraph } from './graph/subgraphSchema.ts';
import { Comparing } from './import/duplicates/comparing.ts';
import { serveImport } from './import/run/importRoute.ts';
import { traceRequests } from './graph/traceRequests.ts';
import { createLog, type Log } from './log.ts';
import type { RecordContext } from './records/recordContext.ts';
import { type Background, type Feeds, graphOf, type Subgraph } from './subgraph.ts';

export interface ServeOptions {
  databaseUrl: string | undefined;
  /** 0 takes a free port. */
  port: number;
  host?: string;
  demo: boolean;
  /** Shared with the router: nobody else is answered. */
  key: KeyObject;
}

/** A request as the router sends it when the subgraph lives in its process. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface RunningSubgraph {
  name: PartnerName;
  /** Base URL: `/graphql`, `/feed`, `/changes`, `/imports`, `/health` and `/ready` are below it. */
  url: string;
  dataSource: DataSource;
  /** Answers the router of this process, which needs no signature. */
  execute: (
    request: SubgraphRequest,
    headers?: Readonly<Record<string, string>>,
    identity?: Identity,
  ) => Promise<unknown>;
  /** Starts the background work, once the addresses of all owners are known. */
  follow: (feeds: Feeds) => void;
  close: () => Promise<void>;
}

/** Connects, migrates, loads and serves one owner. */
export async function serveSubgraph<Context extends RecordContext>(
  subgraph: Subgraph<Context>,
  options: ServeOptions,
): Promise<RunningSubgraph> {
  const log = createLog(subgraph.name);
  const dataSource = await connect({
    setting: databaseSetting(subgraph.name),
    url: options.databaseUrl,
    entities: subgraph.entities,
    migrations: subgraph.migrations,
  });
  const server = fastify({ bodyLimit: 1_048_576, forceCloseConnections: true });
  try {
    await loadData(dataSource, subgraph.data, { demo: options.demo });
    return await serve(subgraph, options, { dataSource, server, log });
  } catch (error) {
    await server.close();
    await dataSource.destroy();
    throw error;
  }
}

async function serve<Context extends RecordContext>(
  subgraph: Subgraph<Context>,
  options: ServeOptions,
  { dataSource, server, log }: { dataSource: DataSource; server: FastifyInstance; log: Log },
): Promise<RunningSubgraph> {
  const contextOf = (identity: Identity, headers: Headers): Context => {
    const context = subgraph.createContext(dataSource, identity);
    context.requestId = requestIdOf(headers);
    return context;
  };
  const { schema } = buildSubgraph(graphOf(subgraph));
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrorWith(log),
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(server),
      // The router keeps answers until they change: nobody reads hints, and each field would pay for them.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      traceRequests(subgraph.name),
    ],
  });
  await apollo.start();
  acceptSignedRequests(server, { owner: subgraph.name, key: options.key });
  await server.register(fastifyApollo(apollo), {
    context: async (request) => contextOf(identityOfRequest(request), request.headers),
  });
  const commits = new CommitListener(options.databaseUrl ?? '');
  server.addHook('onReady', () => commits.listen());
  server.addHook('preClose', () => commits.close());
  serveFeed(server, dataSource, commits);
  serveChanges(server, commits);
  const formats = subgraph.imports ?? [];
  const comparing = new Comparing(dataSource, formats, log);
  serveImport(server, dataSource, formats, {
    actorOf: (request) => ({
      ...identityOfRequest(request),
      requestId: requestIdOf(request.headers),
    }),
    writers: writersOf(subgraph.name),
    onImported: () => comparing.wake(),
  });
  comparing.wake();
  subgraph.routes?.(server, {
    schema,
    contextOf: (request) => contextOf(identityOfRequest(request), request.headers),
  });
  const sealing = new Sealing(dataSource, log);
  server.get('/health', () => ({ status: 'ok' }));
  server.get('/ready', async () => {
    await dataSource.query('SELECT 1');
    return { status: 'ok' };
  });
  const host = options.host ?? '127.0.0.1';
  await server.listen({ port: options.port, host });
  const { port } = server.server.address() as AddressInfo;

  let background: Background | undefined;
  return {
    name: subgraph.name,
    url: `http://${host}:${port}`,
    dataSource,
    execute: async (request, headers = {}, identity = anonymous) => {
      const http = {
        ...{ method: 'POST', search: '', body: undefined },
        headers: new HeaderMap(Object.entries(headers)),
      };
      const contextValue = contextOf(identity, headers);
      const { body } = await apollo.executeOperation({ ...request, http }, { contextValue });
      return body.kind === 'single' ? body.singleResult : undefined;
    },
    follow: (feeds) => {
      background = subgraph.start?.(dataSource, { feeds, log });
    },
    close: async () => {
      await background?.stop();
      await comparing.stop();
      await sealing.stop();
      await server.close();
      await dataSource.destroy();
    },
  };
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** How the router names the request, in its own log too. */
function requestIdOf(headers: Headers): string | null {
  const id = headers['x-request-id'];
  return typeof id === 'string' ? id.slice(0, 100) : null;
}

/** `department` → `DEPARTMENT_DATABASE_URL`. */
export function databaseSetting(name: string): string {
  return settingOf(name, 'DATABASE_URL');
}
