import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Engine } from '@relance/router/engine/engine.ts';
import { GraphEndpoint } from '@relance/router/http/graphEndpoint.ts';
import { pageOf } from '@relance/router/http/page.ts';
import { PersistedQueries } from '@relance/router/http/persistedQueries.ts';
import { Operations } from '@relance/router/operations/operations.ts';
import { inProcessPlanner } from '@relance/router/planning/inProcessPlanner.ts';
import { Transport } from '@relance/router/transport/transport.ts';
import { exchange } from './exchange.ts';
import type { Services, SubjectFactory } from './subject.ts';

export interface ServedRouter {
  /** Base URL: `/graphql` is below it. */
  url: string;
  close: () => Promise<void>;
}

/** The router of this repository with errors as the engine tells them, on a free port. */
export async function serveOwn(supergraphSdl: string, services: Services): Promise<ServedRouter> {
  // Faults of one case must not open a circuit before the next.
  const transport = new Transport(services, { failures: Infinity });
  const engine = new Engine({ planner: inProcessPlanner(supergraphSdl) });
  const formatError = <Formatted>(formatted: Formatted) => formatted;
  const operations = new Operations({ engine, transport, formatError });
  const endpoint = new GraphEndpoint({
    ...{ operations, formatError, policy: 'any', bodyLimit: 1_048_576 },
    persisted: new PersistedQueries(new Map()),
    page: () => Promise.resolve(pageOf('')),
  });
  const server = createServer((request, response) => void endpoint.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await transport.close();
      await engine.close();
    },
  };
}

/** The router under test, always over HTTP. */
export const ownSubject: SubjectFactory = async (supergraphSdl, services) => {
  const { url, close } = await serveOwn(supergraphSdl, services);
  return { name: 'router', ask: (request) => exchange(url, request), close };
};
