import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { anonymous } from '@relance/schema/access/identity.ts';
import { exportDoor } from './exportDoor.ts';

let server: Server;
afterEach(() => server.close());

/** The keeper of the lists, which answers how it was asked. */
async function serveKeeper() {
  server = createServer((request, response) => response.end(request.url)).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/of/conference`;
}

describe('a whole list', () => {
  it.each([
    ['that somebody waits for', true, '/exports/subsidies'],
    ['that a job writes', false, '/exports/subsidies?pace=unhurried'],
  ])('%s is asked for with hurried: %s', async (_, hurried, path) => {
    const url = await serveKeeper();
    const ask = exportDoor({ conference: { url } });

    const signal = AbortSignal.timeout(10_000);
    const { body } = await ask({ list: 'subsidies', args: '{}', hurried }, anonymous, signal);

    expect(await new Response(body as never).text()).toBe(`/of/conference${path}`);
  });
});
