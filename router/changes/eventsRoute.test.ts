import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import fastify, { type FastifyInstance } from 'fastify';
import { until } from '../../tests/support/processes.ts';
import { anonymous, identityOf } from '@relance/schema/access/identity.ts';
import { Changes } from './changes.ts';
import { serveEvents } from './eventsRoute.ts';
import { type TellingOwner, tellingOwner } from './fixtures/tellingOwner.ts';

let tourism: TellingOwner;
let changes: Changes;
let server: FastifyInstance;
let url: string;

beforeEach(async () => {
  tourism = await tellingOwner();
  changes = new Changes({ tourism });
  server = fastify();
  const agent = identityOf('agent', ['partner:tourism']);
  serveEvents(server, changes, {
    identify: async (request) => (request.url?.includes('as=agent') ? agent : anonymous),
  });
  url = await server.listen({ port: 0, host: '127.0.0.1' });
  await until(() => tourism.followers === 1);
  tourism.say({});
  await until(() => changes.owners.every(({ isHeard }) => isHeard));
});
afterEach(async () => {
  await server.close();
  await changes.close();
  await tourism.close();
});

interface Told {
  types: string[];
  owners: string[];
}

interface Screen {
  told: Told[];
  /** What a browser sends when it comes again. */
  lastId: string | undefined;
  leave: () => void;
  ended: boolean;
}

/** A screen that listens, as `EventSource` does. */
async function listen(query = '', lastId?: string): Promise<Screen> {
  const headers = lastId === undefined ? {} : { 'last-event-id': lastId };
  const request = get(`${url}/events${query}`, { headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const screen: Screen = {
    ...{ told: [], lastId: undefined, ended: false },
    leave: () => request.destroy(),
  };
  for (const emitter of [request, response]) emitter.on('error', () => undefined);
  response.on('close', () => {
    screen.ended = true;
  });
  const lines = createInterface(response);
  lines.on('error', () => undefined);
  lines.on('line', (line) => {
    if (line.startsWith('id: ')) screen.lastId = line.slice(4);
    if (line.startsWith('data: ')) screen.told.push(JSON.parse(line.slice(6)) as Told);
  });
  await until(() => screen.lastId !== undefined);
  return screen;
}

describe('GET /events', () => {
  it('tells which types changed and whose, several commits at once', async () => {
    const screen = await listen();

    tourism.say({ shown: ['Aid'], owner: 'tourism' });
    tourism.say({ shown: ['Subsidy'], owner: 'tourism' });
    tourism.say({ changed: ['Reference'] });
    await until(() => screen.told.length > 0);

    expect(screen.told).toEqual([{ types: ['Aid', 'Subsidy', 'Reference'], owners: ['TOURISM'] }]);
  });

  it('tells a screen only the types that it asks for', async () => {
    const screen = await listen('?types=Investment,Aid');

    tourism.say({ shown: ['Subsidy'] });
    tourism.say({ shown: ['Aid'] });
    await until(() => screen.told.length > 0);

    expect(screen.told).toEqual([{ types: ['Aid'], owners: ['TOURISM'] }]);
  });

  it('tells a screen that comes again what it may have missed, and nothing where it missed nothing', async () => {
    const first = await listen('?types=Aid');
    first.leave();
    const same = await listen('?types=Aid', first.lastId);
    const heard = once(changes, 'shown');
    tourism.say({ shown: ['Subsidy'] });
    await heard;

    const again = await listen('?types=Aid', first.lastId);

    expect(again.told).toEqual([{ types: ['Aid'], owners: [] }]);
    expect(same.told).toEqual([]);
  });

  it('tells the public nothing of what is hidden, nor how often it changes', async () => {
    const screen = await listen();
    const before = screen.lastId;

    for (let time = 0; time < 5; time += 1) tourism.say({ changed: ['Aid', 'ImportRun'] });
    await once(changes, 'changed');
    const { lastId: after } = await listen();
    tourism.say({ shown: ['Aid'], owner: 'tourism' });
    await until(() => screen.told.length > 0);

    expect(after).toBe(before);
    expect(screen.told).toEqual([{ types: ['Aid'], owners: ['TOURISM'] }]);
  });

  it('tells whoever has a scope of everything', async () => {
    const screen = await listen('?as=agent');

    tourism.say({ changed: ['Aid', 'ImportRun'] });
    await until(() => screen.told.length > 0);

    expect(screen.told).toEqual([{ types: ['Aid', 'ImportRun'], owners: ['TOURISM'] }]);
  });

  it('refuses a type that there is not, and names those that there are', async () => {
    const response = await fetch(`${url}/events?types=Weather`);

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: 'BAD_USER_INPUT', message: expect.stringContaining('Aid, Subsidy') as string },
    });
  });

  it('lets screens go when the router closes', async () => {
    const screen = await listen();

    await server.close();

    await until(() => screen.ended);
  });
});
