import { once } from 'node:events';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { useJIT } from '@graphql-mesh/plugin-jit';

/** Hive Gateway on node:http, with one engine or the other; nothing that only watches. */
export async function serveHive({ supergraphSdl }, { native }) {
  const gateway = createGatewayRuntime({
    supergraph: supergraphSdl,
    // Off where it could be left out: what measures, logs, reports, or shows pages.
    logging: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: false,
    readinessCheckEndpoint: false,
    requestId: false,
    ...(native ? { unifiedGraphHandler } : { plugins: () => [useJIT()] }),
  });
  const server = createServer(gateway);
  server.keepAliveTimeout = 600_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/graphql`;
}
