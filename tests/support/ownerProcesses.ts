import { type PartnerName, partners, settingOf } from '@relance/schema/partners.ts';
import { createEmptyDatabase } from './databases.ts';
import { testSecret } from './signing.ts';
import { freePort, startProcess, type StartedProcess } from './processes.ts';

/** One owner in a process of its own, on a database of its own, that can die and come back. */
export interface OwnerProcess {
  name: PartnerName;
  url: string;
  databaseUrl: string;
  /** Starts it, again after a kill, and waits until it serves. */
  start: () => Promise<StartedProcess>;
  kill: () => Promise<void>;
}

export interface OwnerProcesses<Name extends PartnerName> {
  owners: Record<Name, OwnerProcess>;
  /** `DEPARTMENT_URL` and so on, and the shared secret, for the router and for each other. */
  addresses: Record<string, string>;
  dropDatabases: () => Promise<void>;
}

/** Databases and ports for these owners, and settings that all are started with; nothing runs yet. */
export async function ownerProcesses<Name extends PartnerName>(
  names: readonly Name[],
  others: Readonly<Record<string, string>> = {},
): Promise<OwnerProcesses<Name>> {
  const places = await Promise.all(
    names.map(async (name) => ({
      name,
      port: await freePort(),
      database: await createEmptyDatabase(name),
    })),
  );
  const urls = places.map(({ name, port }) => [settingOf(name, 'URL'), `http://127.0.0.1:${port}`]);
  const addresses = { ...Object.fromEntries(urls), RELANCE_ROUTER_SECRET: testSecret } as Record<
    string,
    string
  >;
  const owners = places.map(({ name, port, database }): [Name, OwnerProcess] => {
    let running: StartedProcess | undefined;
    const settings = {
      ...others,
      ...addresses,
      PORT: String(port),
      [settingOf(name, 'DATABASE_URL')]: database.url,
      // Owners that are down on purpose are no news.
      LOG_LEVEL: 'error',
    };
    return [
      name,
      {
        name,
        url: `http://127.0.0.1:${port}`,
        databaseUrl: database.url,
        start: async () => {
          running = startProcess('platform/start-subgraph.ts', [name], settings);
          await running.firstLine;
          return running;
        },
        kill: async () => {
          await running?.end('SIGKILL');
        },
      },
    ];
  });
  return {
    owners: Object.fromEntries(owners) as Record<Name, OwnerProcess>,
    addresses,
    dropDatabases: async () => {
      await Promise.all(places.map(({ database }) => database.drop()));
    },
  };
}

/** Every owner of the registry. */
export const everyOwner: readonly PartnerName[] = partners.map(({ name }) => name);
