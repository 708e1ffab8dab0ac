import type { RunningRouter } from '../serve.ts';
import { ask, askGraph } from '../../tests/support/rawHttp.ts';
import { serveShop } from '../../tests/support/shop/servedShop.ts';

const partner = 'https://partner.example';
const workspace = 'https://workspace.example:8443';

let router: RunningRouter;

beforeAll(async () => {
  router = await serveShop({
    publicUrl: 'https://graph.example',
    origins: [workspace],
    keys: [
      {
        ...{ key: 'widget-key-of-tourism', name: 'Widget du CDT', partner: 'tourism' },
        ...{ origins: [partner], perMinute: 1_000, perDay: 100_000 },
      },
    ],
  });
});
afterAll(() => router.close());

const lookAlikes = [
  'null',
  'https://partner.example.evil.example',
  'https://evil-partner.example',
  'https://partner.example:444',
  'http://partner.example',
  'https://PARTNER.example',
  'https://partner.example.',
  'https://partner.example/',
  'https://www.partner.example',
];

function preflight(origin: string, path = '/graphql') {
  return ask(`${router.url}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-api-key',
    },
  });
}

describe('the page of a partner', () => {
  it('may ask, and is told so for two hours', async () => {
    const { status, headers, body } = await preflight(partner);

    expect({ status, body }).toEqual({ status: 204, body: '' });
    expect(headers).toMatchObject({
      'access-control-allow-origin': partner,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': expect.stringContaining('x-api-key'),
      'access-control-max-age': '7200',
      vary: 'Origin',
    });
    expect(headers['access-control-allow-headers']).not.toContain('authorization');
  });

  it('may read the answer, and never with cookies', async () => {
    const { status, headers } = await askGraph(router.url, '{ me { id } }', { origin: partner });

    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'access-control-allow-origin': partner,
      'access-control-expose-headers': 'x-request-id, retry-after, etag',
      vary: expect.stringContaining('Origin'),
    });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('may read why it is refused', async () => {
    const headers = { origin: partner, 'x-api-key': 'a-key-that-nobody-has' };

    const answer = await askGraph(router.url, '{ me { id } }', headers);

    expect(answer.status).toBe(401);
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': partner });
  });

  it('may listen for changes', async () => {
    const { headers } = await ask(`${router.url}/events?types=Nothing`, {
      headers: { origin: partner },
    });

    expect(headers).toMatchObject({ 'access-control-allow-origin': partner });
  });

  it.each(['/owners/tourism/imports', '/session', '/metrics'])('may not reach %s', async (path) => {
    const { status, headers } = await preflight(partner, path);

    expect(status).toBe(403);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

it('the page of a known client may send an access token', async () => {
  const { headers } = await preflight(workspace);

  expect(headers['access-control-allow-headers']).toContain('authorization');
});

describe('the page of somebody else', () => {
  it.each(lookAlikes)('at %s may not ask', async (origin) => {
    const { status, headers } = await preflight(origin);

    expect(status).toBe(403);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(lookAlikes)('at %s is not answered when it asks all the same', async (origin) => {
    const { status, headers, body } = await askGraph(router.url, '{ me { id } }', { origin });

    expect(status).toBe(403);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(JSON.parse(body)).toMatchObject({
      errors: [{ extensions: { code: 'ORIGIN_NOT_ALLOWED' } }],
    });
  });

  it('may not read what it gets', async () => {
    const { status, headers } = await ask(`${router.url}/graphql?query={__typename}`, {
      headers: { origin: 'https://evil.example', 'apollo-require-preflight': '1' },
    });

    expect(status).toBe(200);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers['vary']).toContain('Origin');
  });
});

describe('a page of our own', () => {
  it.each([
    ['by its origin', { origin: 'https://graph.example' }],
    [
      'by the word of the browser',
      { origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' },
    ],
  ])('is known %s, and needs no permission', async (_how, sent) => {
    const { status, headers } = await askGraph(router.url, '{ me { id } }', sent);

    expect(status).toBe(200);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('is not one that only says so', async () => {
    const sent = { origin: 'https://graph.example', 'sec-fetch-site': 'cross-site' };

    expect((await askGraph(router.url, '{ me { id } }', sent)).status).toBe(403);
  });
});
