import 'reflect-metadata';
import { databaseSetting, serveSubgraph } from '@relance/kit/serve.ts';
import { partnerNamed, partners } from '@relance/schema/partners.ts';
import type { Feeds } from '@relance/kit/subgraph.ts';
import { PlatformError } from './errors.ts';
import { givenKeys } from './keys.ts';
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
  const keys = givenKeys(settings);
  await assertPortFree(port, settings.host);
  const served = await opened.keep(() =>
    serveSubgraph(subgraphs[partner.name], {
      databaseUrl: settings.databaseUrls[partner.name],
      port,
      host: settings.host,
      demo: settings.demo,
      key: keys.of(partner.name),
    }),
  );
  // Only the conference follows feeds, its own among them.
  if (partner.name === 'conference') {
    const feeds = partners.map(({ name, port }) => {
      const given = settings.subgraphUrls[name] ?? `http://127.0.0.1:${port}`;
      const url = name === partner.name ? served.url : given;
      return [name, { url, key: keys.ofFeed(name) }];
    });
    served.follow(Object.fromEntries(feeds) as Feeds);
  }
  return `${partner.name} answers at ${served.url}/graphql (${databaseSetting(partner.name)})`;
});
