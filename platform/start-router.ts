import { threadPlanner } from '@relance/router/planning/threadPlanner.ts';
import { serveRouter } from '@relance/router/serve.ts';
import { partners } from '@relance/schema/partners.ts';
import type { SubgraphAddresses } from '@relance/router/transport/transport.ts';
import { followSupergraph } from './followSupergraph.ts';
import { givenKeys } from './keys.ts';
import { assertPortFree } from './ports.ts';
import { run } from './process.ts';
import { routerOptions } from './routerOptions.ts';
import { readSettings } from './settings.ts';
import { readPlanner, readSupergraph } from './supergraph.ts';

/** The router alone; `DEPARTMENT_URL` and so on say where the subgraphs are. */
await run(async (opened) => {
  const settings = readSettings(process.env);
  await assertPortFree(settings.port, settings.host);
  const keys = givenKeys(settings);
  const addresses = partners.map(({ name, port }) => [
    name,
    { url: settings.subgraphUrls[name] ?? `http://127.0.0.1:${port}`, key: keys.of(name) },
  ]);
  const path = settings.supergraph;
  const served = await readSupergraph(path);
  const options = await routerOptions({ ...settings, warmPages: true });
  const router = await opened.keep(async () =>
    serveRouter({
      planner: readPlanner(path, served, threadPlanner),
      subgraphs: Object.fromEntries(addresses) as SubgraphAddresses,
      ...options,
    }),
  );
  await opened.keep(async () => followSupergraph(router, { path, served, plan: threadPlanner }));
  return `Relance Graph answers at ${router.url.replace('127.0.0.1', 'localhost')}/graphql`;
});
