import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type RunningProgram, startProgram } from './platform.ts';

/** Where the workers of a run ask for the demonstration that they share. */
export interface DemoOffer {
  url: string;
  close: () => Promise<void>;
}

/** Starts the demonstration when the first test file asks for it: a run of others does not wait for it. */
export async function offerDemo(): Promise<DemoOffer> {
  let demo: Promise<RunningProgram> | undefined;
  const server = createServer((_, response) => {
    demo ??= startProgram({ demo: true });
    demo.then(
      ({ url }) => response.end(url),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await (await demo?.catch(() => undefined))?.close();
    },
  };
}
