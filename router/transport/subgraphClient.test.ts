import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anonymous } from '@relance/schema/access/identity.ts';
import { type Caller, SubgraphClient, type TransportOptions } from './subgraphClient.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const query = { body: '{"query":"{ aids }"}', isQuery: true };
const mutation = { body: '{"query":"mutation { write }"}', isQuery: false };
const anybody: Caller = { identity: anonymous, access: '', headers: {}, until: Infinity };
const opened: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

/** A subgraph that answers as the test says, and the bodies that reached it. */
async function subgraph(
  handler: Handler,
): Promise<{ url: string; reached: string[]; server: Server }> {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      reached.push(body);
      handler(request, response, body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  opened.push({
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, reached, server };
}

function clientOf(url: string, options: TransportOptions = {}): SubgraphClient {
  const client = new SubgraphClient('tourism', { url }, options);
  opened.push(client);
  return client;
}

const answers =
  (body: string, status = 200): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  };

const unavailable = {
  message: 'no answer from tourism',
  extensions: { code: 'OWNER_UNAVAILABLE', serviceName: 'tourism' },
};

describe('a request to a subgraph', () => {
  it('carries the body and the forwarded headers, and brings the answer', async () => {
    let headers: IncomingMessage['headers'] = {};
    const { url, reached } = await subgraph((request, response) => {
      headers = request.headers;
      response.end('{"data":{"aids":[]}}');
    });

    const answer = await clientOf(url).ask(query, {
      ...anybody,
      headers: { 'x-request-id': 'r1' },
    });

    expect(answer).toEqual({ data: { aids: [] } });
    expect(reached).toEqual([query.body]);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-request-id': 'r1' });
  });

  it.each([
    ['an error page', answers('<html>', 500)],
    ['a refusal', answers('{"data":{}}', 403)],
    ['half of an answer', answers('{"data":{"aids":')],
    ['another shape', answers('{"data":[1,2]}')],
    ['more than is taken', answers(`{"data":{"text":"${'x'.repeat(2_000)}"}}`)],
    ['nothing, closing the connection', (request: IncomingMessage) => request.socket.destroy()],
    ['nothing at all', () => undefined],
    [
      'a byte now and then',
      (_request: IncomingMessage, response: ServerResponse) => drip(response),
    ],
  ] satisfies [string, Handler][])(
    'fails as unavailable when it gets %s',
    async (_name, handler) => {
      const { url } = await subgraph(handler);

      const asked = clientOf(url, { limit: 1_000, deadline: 300 }).ask(query, anybody);

      await expect(asked).rejects.toMatchObject(unavailable);
    },
  );

  it('waits no longer than the whole request may take', async () => {
    const { url } = await subgraph(() => undefined);
    const hurried = { ...anybody, until: performance.now() + 100 };

    await expect(clientOf(url).ask(query, hurried)).rejects.toMatchObject(unavailable);
    await expect(clientOf(url).ask(query, hurried)).rejects.toMatchObject(unavailable);
  });

  it('fails as unavailable when nobody listens', async () => {
    const { url, server } = await subgraph(answers('{}'));
    server.close();

    await expect(clientOf(url).ask(query, anybody)).rejects.toMatchObject(unavailable);
  });

  it('is given up when the client goes away', async () => {
    const { url, server } = await subgraph(() => undefined);
    const leaving = new AbortController();
    const asked = clientOf(url).ask({ ...query, signal: leaving.signal }, anybody);
    const [request] = (await once(server, 'request')) as [IncomingMessage];
    const closed = once(request.socket, 'close');

    leaving.abort(new Error('the client has gone'));

    await expect(asked).rejects.toThrow('the client has gone');
    await closed;
  });
});

describe('a query that meets a failure that passes', () => {
  it.each([
    ['a closed connection', (request: IncomingMessage) => request.socket.destroy()],
    ['a proxy without an owner behind it', answers('', 503)],
  ] satisfies [string, Handler][])('is sent once more: %s', async (_name, failing) => {
    let attempt = 0;
    const { url, reached } = await subgraph((request, response, body) => {
      attempt += 1;
      if (attempt === 1) failing(request, response, body);
      else response.end('{"data":{"aids":[]}}');
    });

    const answer = await clientOf(url).ask(query, anybody);

    expect(answer).toEqual({ data: { aids: [] } });
    expect(reached).toHaveLength(2);
  });

  it('is sent twice at most', async () => {
    const { url, reached } = await subgraph(answers('', 503));

    await expect(clientOf(url).ask(query, anybody)).rejects.toMatchObject(unavailable);

    expect(reached).toHaveLength(2);
  });

  it('is not sent again when it is a mutation', async () => {
    const { url, reached } = await subgraph((request) => request.socket.destroy());

    await expect(clientOf(url).ask(mutation, anybody)).rejects.toMatchObject(unavailable);

    expect(reached).toHaveLength(1);
  });
});

describe('equal requests at the same time', () => {
  it('are sent once, and get answers of their own', async () => {
    const { url, reached } = await subgraph((_request, response) => {
      setImmediate(() => response.end('{"data":{"aid":{"id":1}}}'));
    });
    const client = clientOf(url);

    const [one, other] = await Promise.all([
      client.ask(query, anybody),
      client.ask(query, anybody),
    ]);

    expect(reached).toHaveLength(1);
    expect(other).toEqual(one);
    expect(other?.data).not.toBe(one?.data);
  });

  it.each([
    ['another identity', query, { ...anybody, access: 'b' }],
    ['a mutation', mutation, anybody],
  ])('are sent each with %s', async (_name, request, other) => {
    const { url, reached } = await subgraph(answers('{"data":{}}'));
    const client = clientOf(url);

    await Promise.all([client.ask(request, anybody), client.ask(request, other)]);

    expect(reached).toHaveLength(2);
  });
});

describe('a subgraph that fails again and again', () => {
  it('is left alone, then probed, then asked again', async () => {
    let broken = true;
    const { url, reached } = await subgraph((request, response, body) =>
      answers(broken ? '' : '{"data":{}}', broken ? 500 : 200)(request, response, body),
    );
    const clock = { time: 0 };
    const client = clientOf(url, { failures: 2, rest: 1_000, now: () => clock.time });
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await client.ask(mutation, anybody).catch(() => undefined);
    }
    const before = reached.length;
    broken = false;
    clock.time = 1_000;

    const answer = await client.ask(mutation, anybody);

    expect(before).toBe(2);
    expect(answer).toEqual({ data: {} });
    expect(client.circuit).toBe('closed');
  });
});

describe('a subgraph of this process', () => {
  it('is asked without HTTP', async () => {
    const address = {
      url: 'http://127.0.0.1:9',
      execute: () => Promise.resolve({ data: { a: 1 } }),
    };
    const client = new SubgraphClient('tourism', address);
    opened.push(client);

    expect(await client.ask(query, anybody)).toEqual({ data: { a: 1 } });
  });

  it('fails as unavailable when it does not answer in time', async () => {
    const execute = () => new Promise<never>(() => undefined);
    const address = { url: 'http://127.0.0.1:9', execute };
    const client = new SubgraphClient('tourism', address, { deadline: 50 });
    opened.push(client);

    await expect(client.ask(query, anybody)).rejects.toMatchObject(unavailable);
  });

  it('fails as unavailable when it throws', async () => {
    const execute = () => Promise.reject(new Error('closed'));
    const client = new SubgraphClient('tourism', { url: 'http://127.0.0.1:9', execute });
    opened.push(client);

    await expect(client.ask(query, anybody)).rejects.toMatchObject(unavailable);
  });
});

function drip(response: ServerResponse): void {
  response.write('{');
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}
