import 'reflect-metadata';
import { databaseSetting, serveSubgraph } from '@relance/kit/serve.ts';
import { partnerNamed, partners } from '@relance/schema/partners.ts';
import { PlatformError } from './errors.ts';
import { assertPortFree } from './ports.ts';
import { run } from './process.ts';
import { readSettings } from './settings.ts';
import { subgraphs } from './subgraphs.ts';

/** One owner in a process of its own: `npm run start:subgraph -- department`. */
await run(async (opened) => {
  const name = process.argv[2] ?? '';
  const partner = partnerNamed(name);
  if (!partner) {
    const known = partners.map((known) => known.name).join(', ');
    throw new PlatformError('UNKNOWN_OWNER', `No owner "${name}": name one of ${known}.`);
  }
  const settings = readSettings(process.env);
  const port = process.env['PORT'] ? settings.port : partner.port;
  await assertPortFree(port, settings.host);
  const served = await opened.keep(() =>
    serveSubgraph(subgraphs[partner.name], {
      databaseUrl: settings.databaseUrls[partner.name],
      port,
      host: settings.host,
      demo: settings.demo,
    }),
  );
  const feeds = Object.fromEntries(
    partners.map(({ name, port }) => [
      name,
      settings.subgraphUrls[name] ?? `http://127.0.0.1:${port}`,
    ]),
  );
  served.follow({ ...feeds, [partner.name]: served.url });
  return `${partner.name} answers at ${served.url}/graphql (${databaseSetting(partner.name)})`;
});
