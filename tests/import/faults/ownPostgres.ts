import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../platform/postgres/embedded.ts';
import { openFolder, postmasterOf } from '../../../platform/postgres/fixtures/processes.ts';
import { openRelay } from './relay.ts';

/** A PostgreSQL of a test's own, which may be killed and comes back at the same address. */
export interface OwnPostgres {
  createDatabase: (name: string) => Promise<string>;
  /** Ends the postmaster as the system would, or one of its sessions. */
  kill: (pid?: number) => void;
  /** Starts it on the same data, after a kill. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const folder = openFolder();
  const start = () => startEmbeddedPostgres({ directory: join(folder, '.data') });
  let server: EmbeddedPostgres = await start();
  const portOf = () => Number(new URL(server.url('postgres')).port);
  const relay = await openRelay(portOf());
  return {
    createDatabase: async (name) => {
      await server.createDatabase(name);
      const url = new URL(server.url(name));
      url.port = String(relay.port);
      return url.href;
    },
    kill: (pid = postmasterOf(server.dataDirectory)) => process.kill(pid, 'SIGKILL'),
    restart: async () => {
      // Its lock is given back; the process is gone.
      await server.stop();
      server = await start();
      relay.leadTo(portOf());
    },
    stop: async () => {
      await server.stop();
      await relay.close();
      rmSync(server.dataDirectory, { recursive: true, force: true });
      rmSync(folder, { recursive: true });
    },
  };
}
