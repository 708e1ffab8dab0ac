import { identityOf } from '@relance/schema/access/identity.ts';
import { BadRequest } from '../http/badRequest.ts';
import type { RouterOptions, RunningRouter } from '../serve.ts';
import { ask, askGraph } from '../../tests/support/rawHttp.ts';
import { serveShop } from '../../tests/support/shop/servedShop.ts';
import type { VerifyToken } from './sessions.ts';

const publicUrl = 'https://graph.example';
const expiresAt = Date.now() + 600_000;

/** Tokens are names; `expired` is nobody's any more. */
const verify: VerifyToken = async (token) => {
  if (token === 'expired') throw new BadRequest('This token has expired: log in again.', 401);
  return { identity: identityOf(token, ['committee', 'analyst']), expiresAt };
};

let router: RunningRouter;

async function serve(options: Partial<RouterOptions> = {}): Promise<void> {
  router = await serveShop({ verify, publicUrl, ...options });
}

afterEach(() => router.close());

const session = (method: string, headers: Record<string, string> = {}) =>
  ask(`${router.url}/session`, { method, headers });
const ours = { origin: publicUrl };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const cookie = (token: string) => ({ cookie: `theme=dark; __Host-relance=${token}` });

function codeOf({ body }: { body: string }): unknown {
  const { error, errors } = JSON.parse(body) as {
    error?: { code: string };
    errors?: { extensions: { code: string } }[];
  };
  return error?.code ?? errors?.[0]?.extensions.code;
}

describe('a log-in', () => {
  it('keeps the token where no script and no other site reaches it, as long as it is valid', async () => {
    await serve();

    const { status, headers, body } = await session('POST', { ...bearer('ada'), ...ours });

    expect(status).toBe(200);
    const [kept = ''] = headers['set-cookie'] ?? [];
    const [value, maxAge, ...attributes] = kept.split('; ');
    expect(value).toBe('__Host-relance=ada');
    expect(Number(maxAge?.replace('Max-Age=', ''))).toBeLessThanOrEqual(600);
    expect(attributes).toEqual(['Path=/', 'HttpOnly', 'SameSite=Strict', 'Secure']);
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.parse(body)).toEqual({
      subject: 'ada',
      scopes: ['analyst', 'committee'],
      expiresAt: new Date(expiresAt).toISOString(),
    });
  });

  it('takes another cookie over plain HTTP on this machine', async () => {
    await serve({ publicUrl: undefined });

    const { headers } = await session('POST', bearer('ada'));

    const [kept = ''] = headers['set-cookie'] ?? [];
    expect(kept).toMatch(/^relance=ada; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it.each([
    ['no token', {}, 401],
    ['a token that is not ours', bearer('expired'), 401],
    ['a password', { authorization: 'Basic YWRhOmFkYQ==' }, 401],
    ['a token that would break the cookie', { authorization: 'Bearer ada; Domain=evil' }, 401],
    ['a token that no cookie holds', bearer('a'.repeat(4_000)), 400],
  ] as [string, Record<string, string>, number][])(
    'is refused with %s',
    async (_what, headers, status) => {
      await serve();

      const answer = await session('POST', headers);

      expect(answer.status).toBe(status);
      expect(answer.headers).not.toHaveProperty('set-cookie');
    },
  );

  it('waits for no body', async () => {
    await serve();

    const { status } = await ask(`${router.url}/session`, {
      ...{ method: 'POST', body: '<form/>' },
      headers: { ...bearer('ada'), 'content-type': 'text/html' },
    });

    expect(status).toBe(200);
  });
});

describe('a session', () => {
  it('says whose it is', async () => {
    await serve();

    const { body } = await session('GET', cookie('ada'));

    expect(JSON.parse(body)).toMatchObject({ subject: 'ada', scopes: ['analyst', 'committee'] });
  });

  it.each([
    ['without a cookie', {}, undefined],
    [
      'with one that has expired, which is cleared',
      cookie('expired'),
      /^__Host-relance=; Max-Age=0/,
    ],
  ] as [string, Record<string, string>, RegExp | undefined][])(
    'is nobody’s %s',
    async (_how, headers, cleared) => {
      await serve();

      const answer = await session('GET', headers);

      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.body)).toEqual({ subject: null, scopes: [], expiresAt: null });
      if (cleared) expect(answer.headers['set-cookie']?.[0]).toMatch(cleared);
      else expect(answer.headers).not.toHaveProperty('set-cookie');
    },
  );

  it('ends with the log-out, also when its token has expired', async () => {
    await serve();

    const { status, headers } = await session('DELETE', { ...cookie('expired'), ...ours });

    expect(status).toBe(204);
    expect(headers['set-cookie']?.[0]).toMatch(
      /^__Host-relance=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
  });

  it('is not there where nobody can log in', async () => {
    router = await serveShop();

    expect((await session('GET')).status).toBe(404);
  });
});

describe('who asks', () => {
  const query = '{ me { id } }';

  it.each([
    ['by token', bearer('ada'), 200],
    ['by the cookie, on a page of ours', { ...cookie('ada'), ...ours }, 200],
    [
      'by the cookie, as the browser says',
      { ...cookie('ada'), 'sec-fetch-site': 'same-origin' },
      200,
    ],
    ['by the same token twice', { ...bearer('ada'), ...cookie('ada') }, 200],
    ['nobody', {}, 200],
    ['somebody whose token has expired', bearer('expired'), 401],
    ['somebody whose session has expired', { ...cookie('expired'), ...ours }, 401],
    ['two at once', { ...bearer('ada'), ...cookie('zoe'), ...ours }, 400],
    ['two sessions', { cookie: '__Host-relance=ada; __Host-relance=zoe', ...ours }, 400],
  ] as [string, Record<string, string>, number][])('is known %s', async (_how, headers, status) => {
    await serve();

    expect((await askGraph(router.url, query, headers)).status).toBe(status);
  });

  it('is not known by a cookie of another name', async () => {
    await serve();
    const headers = { cookie: 'relance=expired; x__Host-relance=expired' };

    expect((await askGraph(router.url, query, headers)).status).toBe(200);
  });

  it('keeps what it may see from shared caches', async () => {
    await serve();
    const url = `${router.url}/graphql?query={me{id}}`;
    const get = { 'apollo-require-preflight': '1' };

    const own = await ask(url, { headers: { ...get, ...cookie('ada') } });
    const public_ = await ask(url, { headers: get });

    expect(own.headers['cache-control']).toBe('private, no-cache');
    expect(public_.headers['cache-control']).toBe('no-cache');
    expect(public_.headers['vary']).toContain('Authorization, Cookie');
  });
});

describe('a session that acts on a page of somebody else', () => {
  const others: [string, Record<string, string>][] = [
    ['without a word on where it comes from', {}],
    ['from a sister site', { 'sec-fetch-site': 'same-site' }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['opened from nowhere', { 'sec-fetch-site': 'none' }],
  ];

  it.each(others)('asks nothing of the graph: %s', async (_where, headers) => {
    await serve();

    const answer = await askGraph(router.url, '{ me { id } }', { ...cookie('ada'), ...headers });

    expect({ status: answer.status, code: codeOf(answer) }).toEqual({
      ...{ status: 403, code: 'CROSS_SITE_REQUEST' },
    });
  });

  it.each(others)('sends no file: %s', async (_where, headers) => {
    await serve();

    const answer = await ask(`${router.url}/owners/tourism/imports`, {
      ...{ method: 'POST', body: 'a;b' },
      headers: { ...cookie('ada'), ...headers },
    });

    expect({ status: answer.status, code: codeOf(answer) }).toEqual({
      ...{ status: 403, code: 'CROSS_SITE_REQUEST' },
    });
  });

  it.each(others)('logs nobody out: %s', async (_where, headers) => {
    await serve();

    const answer = await session('DELETE', { ...cookie('ada'), ...headers });

    expect({ status: answer.status, code: codeOf(answer) }).toEqual({
      ...{ status: 403, code: 'CROSS_SITE_REQUEST' },
    });
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it('asks nothing when the page names itself', async () => {
    await serve();
    const headers = { ...cookie('ada'), origin: 'https://graph.example.evil.example' };

    expect((await askGraph(router.url, '{ me { id } }', headers)).status).toBe(403);
  });
});
