import 'reflect-metadata';
import { partners, type PartnerName } from '@relance/schema/partners.ts';
import { type Opened } from './opened.ts';
import { startEmbeddedPostgres } from './postgres/embedded.ts';
import { portTaken, run } from './process.ts';
import { assertPortFree } from './ports.ts';
import { readSettings, type Settings } from './settings.ts';

/** Everything in one process: PostgreSQL (unless given), the five subgraphs, the router. */
await run(async (opened) => {
  const settings = readSettings(process.env);
  await assertPortFree(settings.port, settings.host);
  // The server starts while the code loads: both take about a second.
  const [databases, { startPlatform }] = await Promise.all([
    openDatabases(settings, opened),
    import('./startPlatform.ts'),
  ]);
  try {
    const url = await startPlatform({ ...settings, warmPages: true }, databases, opened);
    return `Relance Graph answers at ${url.replace('127.0.0.1', 'localhost')}/graphql`;
  } catch (error) {
    throw portTaken(error, settings.port, 'PORT');
  }
});

/** The database URL of each owner, from its setting or on the embedded server. */
async function openDatabases(
  settings: Settings,
  opened: Opened,
): Promise<Record<PartnerName, string>> {
  const given = settings.databaseUrls;
  const missing = partners.filter(({ name }) => !given[name]);
  if (missing.length === 0) return given as Record<PartnerName, string>;
  const { createDatabase, url } = await opened.keep(async () => {
    const server = await startEmbeddedPostgres({
      directory: settings.dataDirectory,
      log: (line) => console.error(line),
    });
    return { ...server, close: server.stop };
  });
  const made = missing.map(async ({ name }) => {
    await createDatabase(`relance_${name}`);
    return [name, url(`relance_${name}`)] as const;
  });
  const embedded = Object.fromEntries(await Promise.all(made));
  return { ...embedded, ...given } as Record<PartnerName, string>;
}
