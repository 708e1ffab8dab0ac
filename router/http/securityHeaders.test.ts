import type { RunningRouter } from '../serve.ts';
import { ask, askGraph, say } from '../../tests/support/rawHttp.ts';
import { serveShop } from '../../tests/support/shop/servedShop.ts';

let router: RunningRouter;

beforeAll(async () => {
  router = await serveShop({ publicUrl: 'https://graph.example' });
});
afterAll(() => router.close());

const constant = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

describe('every answer', () => {
  it.each([
    ['of the graph', '/graphql?query={__typename}', { 'apollo-require-preflight': '1' }],
    ['that refuses a query', '/graphql?query={', { 'apollo-require-preflight': '1' }],
    ['that refuses a cross-site request', '/graphql?query={__typename}', {}],
    ['on the process', '/health', {}],
    ['on the owners', '/ready', {}],
    ['on an unknown path', '/nothing', {}],
    ['that sends elsewhere', '/', {}],
    ['on an import', '/owners/tourism/imports/formats', {}],
    ['on an unknown owner', '/owners/nobody/imports/formats', {}],
    ['that refuses a stream of events', '/events?types=Nothing', {}],
  ] as [string, string, Record<string, string>][])(
    '%s says what browsers must not do with it',
    async (_what, path, headers) => {
      const answer = await ask(`${router.url}${path}`, { headers });

      expect(answer.headers).toMatchObject({
        ...constant,
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      });
      expect(answer.headers).not.toHaveProperty('server');
      expect(answer.headers).not.toHaveProperty('x-powered-by');
    },
  );

  it('to what is no HTTP says it, too', async () => {
    const heard = await say(router.url, 'GET /graphql HTTP/9.9\r\n\r\n');

    expect(heard).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    for (const [name] of Object.entries(constant)) expect(heard).toContain(`\r\n${name}: `);
  });

  it('promises TLS only where browsers come by it', async () => {
    const plain = await serveShop();

    const { headers } = await askGraph(plain.url, '{ __typename }');

    await plain.close();
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('a page', () => {
  it.each([
    ['GraphiQL', '/graphql'],
    ['the examples', '/examples'],
  ])('%s runs its own scripts alone, and asks nobody but us', async (_page, path) => {
    const { status, headers } = await ask(`${router.url}${path}`, {
      headers: { accept: 'text/html' },
    });

    const policy = String(headers['content-security-policy']);
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(status).toBe(200);
    expect(headers).toMatchObject(constant);
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('script-src')).toMatch(/^('none'|'sha256-[\w+/]+=*')$/);
    expect(directives.get('connect-src')).toBe("'self'");
    expect(directives.get('frame-ancestors')).toBe("'none'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(directives.get('form-action')).toBe("'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});
