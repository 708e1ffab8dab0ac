import 'reflect-metadata';
import { partners, type PartnerName } from '@relance/schema/partners.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './postgres/embedded.ts';
import { portTaken, run, stopOnSignal } from './process.ts';
import { assertPortFree } from './ports.ts';
import { readSettings, type Settings } from './settings.ts';

/** Everything in one process: PostgreSQL (unless given), the five subgraphs, the router. */
await run(async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  const settings = readSettings(process.env);
  await assertPortFree(settings.port, settings.host);
  const opened: { close: () => Promise<void> }[] = [];
  const closeAll = async () => {
    for (const { close } of opened.splice(0).reverse()) await close();
  };
  stopOnSignal(closeAll);
  try {
    // The server starts while the code loads: both take about a second.
    const [databases, { startPlatform }] = await Promise.all([
      openDatabases(settings, opened),
      import('./startPlatform.ts'),
    ]);
    const url = await startPlatform(settings, databases, opened);
    console.log(`Relance Graph answers at ${url.replace('127.0.0.1', 'localhost')}/graphql`);
  } catch (error) {
    await closeAll();
    throw portTaken(error, settings.port, 'PORT');
  }
});

/** The database URL of each owner, from its setting or on the embedded server. */
async function openDatabases(
  settings: Settings,
  opened: { close: () => Promise<void> }[],
): Promise<Record<PartnerName, string>> {
  const missing = partners.filter(({ name }) => !settings.databaseUrls[name]);
  let embedded: EmbeddedPostgres | undefined;
  if (missing.length > 0) {
    embedded = await startEmbeddedPostgres({
      directory: settings.dataDirectory,
      log: (line) => console.error(line),
    });
    opened.push({ close: () => embedded?.stop() ?? Promise.resolve() });
  }
  const urls = partners.map(async ({ name }) => {
    const given = settings.databaseUrls[name];
    if (given || !embedded) return [name, given];
    await embedded.createDatabase(`relance_${name}`);
    return [name, embedded.url(`relance_${name}`)];
  });
  return Object.fromEntries(await Promise.all(urls)) as Record<PartnerName, string>;
}

