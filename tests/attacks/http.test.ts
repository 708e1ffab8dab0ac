import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { bearer } from '@relance/sdk/client.ts';
import { ask, say, statusesOf } from '../support/rawHttp.ts';
import { type Attacked, saysNothingInner, startAttacked, stillAnswers } from './attacked.ts';

let attacked: Attacked;
let admin: Record<string, string>;
let before: unknown;

beforeAll(async () => {
  attacked = await startAttacked();
  admin = { ...bearer(await attacked.token('admin')) };
  before = await attacked.records();
});
afterAll(() => attacked.close());

const json = { 'content-type': 'application/json' };
const write =
  'mutation { createDepartmentAid(input: { title: "Attaque", summary: "x", status: OPEN, instrument: GRANT, audiences: [FARM], themeCodes: ["AGRICULTURE"], funderSiren: "224700013" }) { id } }';
const inUrl = `/graphql?query=${encodeURIComponent(write)}`;
const body = JSON.stringify({ query: write });
const evil = { origin: 'https://evil.example' };

describe('a write of an administrator that a page of somebody else sends', () => {
  it.each<[string, string, { method: string; headers?: object; body?: string }]>([
    ['by GET', inUrl, { method: 'GET' }],
    [
      'by GET with a preflight header',
      inUrl,
      { method: 'GET', headers: { 'apollo-require-preflight': '1' } },
    ],
    [
      'by GET in the name of POST',
      inUrl,
      { method: 'GET', headers: { ...json, 'x-http-method-override': 'POST' } },
    ],
    ['by HEAD', inUrl, { method: 'HEAD', headers: json }],
    ['by PUT', '/graphql', { method: 'PUT', headers: json, body }],
    ['by DELETE', inUrl, { method: 'DELETE', headers: json }],
    [
      'as plain text',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body },
    ],
    [
      'as a form',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${encodeURIComponent(write)}`,
      },
    ],
    [
      'as a form with files',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--`,
      },
    ],
    ['in the URL of a POST', inUrl, { method: 'POST', headers: json, body: '{}' }],
    [
      'in UTF-16',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-16' }, body },
    ],
    ['from another origin', '/graphql', { method: 'POST', headers: { ...json, ...evil }, body }],
    [
      'from no origin (null)',
      '/graphql',
      { method: 'POST', headers: { ...json, origin: 'null' }, body },
    ],
  ])('is not done %s', async (_how, path, { method, headers = {}, body: text }) => {
    const answer = await ask(`${attacked.url}${path}`, {
      method,
      headers: { ...admin, ...(headers as Record<string, string>) },
      ...(text === undefined ? {} : { body: text }),
    });

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    saysNothingInner(answer.body);
    expect(await attacked.records()).toEqual(before);
  });

  it.each([
    ['another site', { ...evil, 'sec-fetch-site': 'cross-site' }],
    ['a site beside ours', { origin: 'http://sub.localhost', 'sec-fetch-site': 'same-site' }],
    ['nobody that is named', {}],
  ])('is not done with the cookie of a session from %s', async (_who, headers) => {
    const session = await attacked.request('/session', { method: 'POST', headers: admin });
    const [cookie = ''] = (session.headers.get('set-cookie') ?? '').split(';');

    const answer = await ask(`${attacked.url}/graphql`, {
      method: 'POST',
      headers: { ...json, cookie, ...headers },
      body,
    });

    expect(cookie).toMatch(/^relance=./);
    expect(answer.status).toBe(403);
    expect(await attacked.records()).toEqual(before);
  });
});

describe('a page of a stranger', () => {
  it.each([
    'https://evil.example',
    'null',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'file://',
    'http://evil.example@127.0.0.1',
  ])('may not read answers: %s', async (origin) => {
    const answers = await Promise.all(
      [
        '/graphql?query={__typename}',
        '/session',
        '/events',
        '/owners/department/imports/formats',
      ].map(async (path) =>
        ask(`${attacked.url}${path}`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'authorization',
          },
        }),
      ),
    );

    for (const { headers } of answers) {
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
  });

  it.each(['/graphql', '/examples', '/demo/login', '/session', '/health'])(
    'can neither frame nor sniff %s',
    async (path) => {
      const { headers } = await ask(`${attacked.url}${path}`, { headers: { accept: 'text/html' } });

      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );
});

describe('bytes of a stranger', () => {
  const head = (...lines: string[]) =>
    ['POST /graphql HTTP/1.1', 'host: x', 'content-type: application/json', ...lines, '', ''].join(
      '\r\n',
    );
  const bomb = gzipSync(Buffer.alloc(32 * 1024 * 1024)).toString('latin1');

  it.each([
    [
      'a gzip bomb',
      `${head('content-encoding: gzip', `content-length: ${bomb.length}`, 'connection: close')}${bomb}`,
      415,
    ],
    [
      'a flood of chunks',
      `${head('transfer-encoding: chunked')}${'1\r\n \r\n'.repeat(40_000)}`,
      413,
    ],
    [
      'a chunk of two megabytes',
      `${head('transfer-encoding: chunked')}200000\r\n${' '.repeat(0x200000)}\r\n0\r\n\r\n`,
      413,
    ],
    [
      'two lengths',
      `${head('content-length: 26', 'content-length: 3')}{"query":"{ __typename }"}`,
      400,
    ],
    [
      'a length and chunks',
      `${head('content-length: 5', 'transfer-encoding: chunked')}0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n`,
      400,
    ],
    ['a header of 20,000 characters', head(`x-a: ${'a'.repeat(20_000)}`), 431],
    ['3,000 headers', head(...Array<string>(3_000).fill('a: b')), 431],
    ['a header with a line feed', head('x-a: 1\nx-relance-signature: x'), 400],
    ['two hosts', head('host: y', 'connection: close', 'content-length: 2') + '{}', 400],
  ])('is refused that is %s', async (_what, text, status) => {
    const heard = await say(attacked.url, text);

    expect(statusesOf(heard)).toEqual([status]);
    saysNothingInner(heard);
  });
});

describe('a path of a stranger', () => {
  it.each([
    '/examples/../../package.json',
    '/examples/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/.env',
    '/owners/..%2f..%2fmetrics/imports/formats',
    '/owners/__proto__/imports/formats',
    '/owners/department/feed',
    '/owners/department/imports/../feed',
    '/owners/department/imports/%2e%2e%2ffeed',
    '/feed',
    '/changes',
    '/imports?file=a.csv',
  ])('leads nowhere: %s', async (path) => {
    const heard = await say(
      attacked.url,
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    );

    expect(statusesOf(heard)).toEqual([404]);
    saysNothingInner(heard);
  });
});

describe('a cache', () => {
  const url = `/graphql?query=${encodeURIComponent('{ commune(inseeCode: "47157") { name } }')}`;
  const get = { 'apollo-require-preflight': '1' };

  it.each<[string, Record<string, string>]>([
    ['a host', { host: 'evil.example' }],
    ['a forwarded host', { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }],
    ['another URL', { 'x-original-url': '/evil.example', 'x-rewrite-url': '/evil.example' }],
    ['another method', { 'x-http-method-override': 'POST' }],
    ['a forwarded scheme', { 'x-forwarded-proto': 'evil.example' }],
  ])('cannot be poisoned with %s', async (_what, headers) => {
    const plain = await ask(`${attacked.url}${url}`, { headers: get });
    const other = await ask(`${attacked.url}${url}`, { headers: { ...get, ...headers } });

    expect(other.body).toBe(plain.body);
    expect(other.headers['etag']).toBe(plain.headers['etag']);
    expect(JSON.stringify(other.headers)).not.toContain('evil');
  });

  it('is not given another document under the hash of one', async () => {
    const honest = '{ commune(inseeCode: "47157") { name } }';
    const sha256Hash = createHash('sha256').update(honest).digest('hex');
    const send = (query?: string) =>
      attacked.request('/graphql', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      });

    const forged = await send('{ aids { totalCount } }');
    const asked = await send();

    expect(forged.status).toBe(400);
    expect(asked.text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });

  it('of documents forgets none of ours in a flood of hashes', async () => {
    const heard = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        attacked.request('/graphql', {
          method: 'POST',
          headers: json,
          body: JSON.stringify({
            extensions: { persistedQuery: { version: 1, sha256Hash: `${at}`.padStart(64, '0') } },
          }),
        }),
      ),
    );

    expect(heard.every(({ text }) => text.includes('PERSISTED_QUERY_NOT_FOUND'))).toBe(true);
  });

  it.each(['/metrics', '/ready', '/health'])('finds nothing of the inside at %s', async (path) => {
    const { text } = await attacked.request(path);

    expect(text).not.toMatch(/postgres|password|secret/i);
  });
});

describe('all of these requests', () => {
  stillAnswers(() => attacked);
});
