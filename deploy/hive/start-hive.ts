import { once } from 'node:events';
import { createServer } from 'node:http';
import { TokenVerifier } from '@relance/router/access/tokenVerifier.ts';
import { partners } from '@relance/schema/partners.ts';
import { readIssuers } from '../../platform/issuers.ts';
import { givenKeys } from '../../platform/keys.ts';
import { assertPortFree } from '../../platform/ports.ts';
import { run } from '../../platform/process.ts';
import { readSettings } from '../../platform/settings.ts';
import { readSupergraph } from '../../platform/supergraph.ts';
import { hiveGateway } from './gateway.ts';

/** Hive Gateway in the place of the router, with the same settings: `npm run start:hive`. */
await run(async (opened) => {
  const settings = readSettings(process.env);
  await assertPortFree(settings.port, settings.host);
  const keys = givenKeys(settings);
  const verifier = new TokenVerifier(await readIssuers(settings.issuers));
  const owners = partners.map(({ name, port }) => [
    name,
    { url: settings.subgraphUrls[name] ?? `http://127.0.0.1:${port}`, key: keys.of(name) },
  ]);
  const gateway = hiveGateway({
    supergraph: await readSupergraph(settings.supergraph),
    owners: Object.fromEntries(owners) as Parameters<typeof hiveGateway>[0]['owners'],
    verify: async (token) => (await verifier.verify(token)).identity,
    introspection: settings.introspection,
  });
  await opened.keep(async () => ({ close: async () => gateway.dispose() }));
  const server = createServer((request, response) => void gateway(request, response));
  await opened.keep(async () => ({
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  }));
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  return `Relance Graph answers at http://localhost:${settings.port}/graphql (Hive Gateway)`;
});
