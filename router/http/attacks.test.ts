import { gzipSync } from 'node:zlib';
import type { RunningRouter } from '../serve.ts';
import { ask, askGraph, say, statusesOf } from '../../tests/support/rawHttp.ts';
import { serveShop } from '../../tests/support/shop/servedShop.ts';

let router: RunningRouter;

beforeAll(async () => {
  router = await serveShop({ bodyPatience: 300, explain: true });
});
afterAll(() => router.close());

const rename = 'mutation { rename(id: "u1", name: "Eve") { id } }';
const nameNow = async () => (await askGraph(router.url, '{ me { name } }')).body;
const ada = '{"data":{"me":{"name":"Ada"}}}\n';

/** The head of a POST to the graph, each line as given. */
function head(...lines: string[]): string {
  return ['POST /graphql HTTP/1.1', 'host: x', ...lines, '', ''].join('\r\n');
}
const json = 'content-type: application/json';
const body = '{"query":"{ __typename }"}';
const sized = `content-length: ${body.length}`;

describe('a write', () => {
  it.each([
    [
      'by GET',
      'GET',
      `/graphql?query=${encodeURIComponent(rename)}`,
      { 'apollo-require-preflight': '1' },
      405,
    ],
    [
      'by GET, called otherwise',
      'GET',
      `/graphql?query=${encodeURIComponent(rename)}`,
      { 'x-http-method-override': 'POST', 'content-type': 'application/json' },
      405,
    ],
    [
      'by HEAD',
      'HEAD',
      `/graphql?query=${encodeURIComponent(rename)}`,
      { 'apollo-require-preflight': '1' },
      405,
    ],
    ['by a form', 'POST', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    [
      'by a form with files',
      'POST',
      '/graphql',
      { 'content-type': 'multipart/form-data; boundary=x' },
      400,
    ],
    ['as plain text', 'POST', '/graphql', { 'content-type': 'text/plain' }, 400],
    [
      'as plain text that says JSON',
      'POST',
      '/graphql',
      { 'content-type': 'text/plain; application/json' },
      400,
    ],
    ['without a type', 'POST', '/graphql', {}, 400],
    ['as something else', 'POST', '/graphql', { 'content-type': 'application/xml' }, 400],
    [
      'in another encoding',
      'POST',
      '/graphql',
      { 'content-type': 'application/json; charset=utf-16' },
      415,
    ],
    ['by PUT', 'PUT', '/graphql', { 'content-type': 'application/json' }, 405],
  ] as [string, string, string, Record<string, string>, number][])(
    'is not done %s',
    async (_how, method, path, headers, status) => {
      const sent =
        method === 'GET' || method === 'HEAD' ? {} : { body: JSON.stringify({ query: rename }) };

      const answer = await ask(`${router.url}${path}`, { method, headers, ...sent });

      expect(answer.status).toBe(status);
      expect(await nameNow()).toBe(ada);
    },
  );
});

describe('a body', () => {
  it('that is packed is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('latin1');

    const heard = await say(
      router.url,
      head(json, 'content-encoding: gzip', `content-length: ${bomb.length}`, 'connection: close'),
      (socket) => socket.write(bomb, 'latin1'),
    );

    expect(statusesOf(heard)).toEqual([415]);
  });

  it('that does not come is not waited for', async () => {
    const heard = await say(router.url, head(json, 'content-length: 100'), (socket) => {
      const trickle = setInterval(() => socket.writable && socket.write(' '), 50);
      socket.on('close', () => clearInterval(trickle));
    });

    expect(statusesOf(heard)).toEqual([408]);
  });

  it('that comes in a flood of small pieces is not gathered', async () => {
    const heard = await say(router.url, head(json, 'transfer-encoding: chunked'), (socket) => {
      socket.write('1\r\n \r\n'.repeat(100_000));
    });

    expect(statusesOf(heard)).toEqual([413]);
  });

  it('that is announced too large is not read', async () => {
    const heard = await say(router.url, head(json, 'transfer-encoding: chunked'), (socket) => {
      socket.write(`200000\r\n${' '.repeat(0x200000)}\r\n0\r\n\r\n`);
    });

    expect(statusesOf(heard)).toEqual([413]);
  });

  it('that nobody reads keeps no connection', async () => {
    const heard = await say(
      router.url,
      head('content-type: text/plain', 'content-length: 100000'),
      (socket) => {
        const trickle = setInterval(() => socket.writable && socket.write(' '), 50);
        socket.on('close', () => clearInterval(trickle));
      },
    );

    expect(statusesOf(heard)).toEqual([400]);
  });
});

describe('a request that two servers could read differently', () => {
  it.each([
    ['with two lengths', head(json, sized, 'content-length: 3')],
    ['with a length and chunks', head(json, sized, 'transfer-encoding: chunked')],
    ['with a coding that is not the last', head(json, 'transfer-encoding: chunked, identity')],
    ['with an unknown coding', head(json, 'transfer-encoding: xchunked', sized)],
    ['with a length that is no number', head(json, 'content-length: +26')],
    ['with a length in a list', head(json, 'content-length: 26, 26')],
    ['with a space before the colon', head(json, 'content-length : 26')],
    ['with a folded header', head(json, 'x-a: 1\r\n content-length: 26')],
    ['with a bare line feed', head(json, 'x-a: 1\nx-b: 2')],
    ['with a zero byte', head(json, 'x-a: \0')],
    ['without a host', `POST /graphql HTTP/1.1\r\n${json}\r\n${sized}\r\n\r\n`],
    ['with two hosts', head('host: y', json, sized, 'connection: close')],
    ['with an unknown method', 'FROB /graphql HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['with a space in the path', 'GET /graphql HTTP/1.1 HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['with a chunk that has no size', `${head(json, 'transfer-encoding: chunked')}zz\r\n`],
  ])('is refused %s', async (_how, text) => {
    const heard = await say(router.url, `${text}${body}`);

    expect(statusesOf(heard)).toEqual([400]);
  });

  it('is refused with headers that are too large', async () => {
    const heard = await say(router.url, head(json, `x-a: ${'a'.repeat(20_000)}`));

    expect(statusesOf(heard)).toEqual([431]);
  });

  it('is refused with a flood of headers', async () => {
    const heard = await say(router.url, head(...Array<string>(3_000).fill('a: b')));

    expect(statusesOf(heard)).toEqual([431]);
  });

  it('leaves nothing of itself to the next one', async () => {
    const smuggled = 'GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n';
    const chunked = `0\r\n\r\n${smuggled}`;

    const heard = await say(
      router.url,
      `${head(json, `content-length: ${chunked.length}`, 'transfer-encoding: chunked')}${chunked}`,
    );

    expect(statusesOf(heard)).toEqual([400]);
  });
});

describe('what a request says about where it came', () => {
  const spoofed = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-forwarded-for': 'evil.example',
    'x-original-url': '/metrics?evil.example',
    'x-rewrite-url': '/metrics?evil.example',
    forwarded: 'host=evil.example',
  };

  it.each(['/', '/examples', '/graphql', '/health', '/nothing', '/owners/x/imports/formats'])(
    'is not in the answer of %s',
    async (path) => {
      const headers = { ...spoofed, host: 'evil.example', accept: 'text/html' };

      const { headers: answered, body: text } = await ask(`${router.url}${path}`, { headers });
      const { body: honest } = await ask(`${router.url}${path}`, {
        headers: { accept: 'text/html' },
      });

      expect(JSON.stringify(answered)).not.toMatch(/evil|gopher/);
      expect(text).toBe(honest);
    },
  );

  it.each([
    ['GET http://evil.example/graphql?query={__typename} HTTP/1.1', 404],
    ['GET http://evil.example/health HTTP/1.1', 200],
    ['GET http://evil.example/nothing HTTP/1.1', 404],
  ])('is not in the answer of %s', async (line, status) => {
    const heard = await say(
      router.url,
      `${line}\r\nhost: evil.example\r\nconnection: close\r\napollo-require-preflight: 1\r\n\r\n`,
    );

    expect(statusesOf(heard)).toEqual([status]);
    expect(heard).not.toContain('evil');
  });

  it('does not make another method of one', async () => {
    const headers = {
      'x-http-method-override': 'DELETE',
      'x-method-override': 'DELETE',
      'x-http-method': 'DELETE',
    };

    const answer = await askGraph(router.url, '{ me { name } }', headers);

    expect(answer).toMatchObject({ status: 200, body: ada });
  });
});

describe('a path', () => {
  it.each([
    '//graphql',
    '/graphql/',
    '/graphql/../metrics',
    '/%67raphql/x',
    '/graphql%2f..%2fmetrics',
    '/examples/../../package.json',
    '/examples/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/examples/01-farm-shop.graphql',
    '/owners/..%2f..%2fmetrics/imports/formats',
    '/owners/tourism%2f..%2fchambers/imports/formats',
    '/owners/__proto__/imports/formats',
    '/owners/constructor/imports/formats',
  ])('that leads out of a route leads nowhere: %s', async (path) => {
    const heard = await say(
      router.url,
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\napollo-require-preflight: 1\r\n\r\n`,
    );

    expect(statusesOf(heard)).toEqual([404]);
  });

  it.each(['/%', '/%zz', '/owners/%/imports/formats'])(
    'that cannot be read is refused: %s',
    async (path) => {
      const heard = await say(
        router.url,
        `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
      );

      expect(statusesOf(heard)).toEqual([400]);
    },
  );
});

describe('an answer that caches may keep', () => {
  const url = () => `${router.url}/graphql?query={me{id}}`;
  const get = { 'apollo-require-preflight': '1' };

  it.each([
    ['a host', { host: 'evil.example' }],
    ['forwarded headers', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' }],
    ['another language', { 'accept-language': 'de' }],
    ['another program', { 'user-agent': 'evil' }],
    ['a cookie of somebody else', { cookie: 'a=b' }],
    ['a method', { 'x-http-method-override': 'POST' }],
    ['a URL', { 'x-original-url': '/metrics' }],
    ['an operation name', { 'x-apollo-operation-name': 'evil' }],
    ['a page', { referer: 'https://evil.example/' }],
  ] as [string, Record<string, string>][])(
    'is the same for whoever sends %s',
    async (_what, headers) => {
      const plain = await ask(url(), { headers: get });
      const other = await ask(url(), { headers: { ...get, ...headers } });

      for (const answer of [plain, other]) {
        for (const own of ['x-request-id', 'date']) delete answer.headers[own];
      }
      expect(plain.headers['etag']).toBeDefined();
      expect(other).toEqual(plain);
    },
  );

  it.each([
    ['Accept', { accept: 'application/graphql-response+json' }],
    ['Accept', { accept: 'text/html' }],
    ['Accept-Encoding', { 'accept-encoding': 'gzip' }],
    ['Origin', { origin: 'https://partner.example' }],
    ['Authorization', { authorization: 'Bearer ada' }],
    ['Cookie', { cookie: 'relance=ada' }],
  ] as [string, Record<string, string>][])('says that it depends on %s', async (name, headers) => {
    const plain = await ask(url(), { headers: get });
    const other = await ask(url(), { headers: { ...get, ...headers } });

    for (const { headers: answered } of [plain, other]) {
      expect(String(answered['vary']).split(', ')).toContain(name);
    }
  });

  it('is none that tells how it was made', async () => {
    const { headers } = await ask(url(), { headers: { ...get, 'x-relance-explain': '1' } });

    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('etag');
  });

  it.each([
    ['of a method', 'PUT', '/graphql', {}],
    ['of a path', 'GET', '/nothing', {}],
    ['of a type', 'GET', '/graphql?query={me{id}}', { accept: 'image/png', ...get }],
    ['of a query', 'GET', '/graphql?query={nothing}', get],
  ] as [string, string, string, Record<string, string>][])(
    'is no refusal %s',
    async (_what, method, path, headers) => {
      const answer = await ask(`${router.url}${path}`, { method, headers });

      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );
});

it('a router under such requests still answers', async () => {
  expect((await askGraph(router.url, '{ me { name } }')).body).toBe(ada);
});
