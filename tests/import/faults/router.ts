import { fastify } from 'fastify';
import type { AddressInfo } from 'node:net';
import { startProcess, type StartedProcess } from '../../support/processes.ts';
import { forwardImports } from '../../../router/forwardImports.ts';
import { importDoor } from '../../../router/importDoor.ts';
import { everybody, testKey } from '../../support/signing.ts';
import { openRelay, type Relay } from './relay.ts';

/** What the router has of imports, behind a line that can be held. */
export interface ImportRouter {
  url: string;
  line: Relay;
  close: () => Promise<void>;
}

export async function routeTo(department: { url: string }): Promise<ImportRouter> {
  const server = fastify({ forceCloseConnections: true });
  forwardImports(
    server,
    importDoor({ department: { ...department, key: testKey('department') } }),
    () => Promise.resolve(everybody),
  );
  await server.listen({ port: 0, host: '127.0.0.1' });
  const line = await openRelay((server.server.address() as AddressInfo).port);
  return {
    url: `http://127.0.0.1:${line.port}`,
    line,
    close: async () => {
      await line.close();
      await server.close();
    },
  };
}

/** `relance import` of a file of the Department. */
export function startImporter(router: ImportRouter, path: string): StartedProcess {
  const words = ['import', '--owner', 'department', '--endpoint', router.url, '--json', path];
  return startProcess('clients/cli/relance.ts', words, {});
}
