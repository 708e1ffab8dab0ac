import { get, type IncomingMessage } from 'node:http';
import { identityOf } from '@relance/schema/access/identity.ts';
import type { Beside } from '../beside.ts';
import type { RouterOptions, RunningRouter } from '../serve.ts';
import { ask, askGraph, type Received } from '../../tests/support/rawHttp.ts';
import { serveShop } from '../../tests/support/shop/servedShop.ts';
import { BadRequest } from '../http/badRequest.ts';
import type { WidgetKey } from './widgetKeys.ts';

const widget: WidgetKey = {
  ...{ key: 'widget-key-of-tourism', name: 'Widget du CDT', partner: 'tourism' },
  ...{ origins: ['https://partner.example'], perMinute: 3, perDay: 4 },
};
const rates = { public: 2, signedIn: 3, imports: 2, wrong: 2, pages: 2, events: 2, session: 2 };

let router: RunningRouter;

async function serve(options: Partial<RouterOptions> = {}): Promise<void> {
  router = await serveShop({
    limits: rates,
    keys: [widget],
    trustedProxies: ['127.0.0.1'],
    verify: async (token) => {
      if (token.startsWith('wrong')) throw new BadRequest('This token is none of ours.', 401);
      return { identity: identityOf(token, ['analyst']), expiresAt: Date.now() + 60_000 };
    },
    ...options,
  });
}

afterEach(() => router.close());

const query = '{ me { id } }';
const from = (address: string, headers: Record<string, string> = {}) => ({
  'x-forwarded-for': address,
  ...headers,
});

async function statuses(times: number, act: () => Promise<Received>): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let each = 0; each < times; each++) seen.push((await act()).status);
  return seen;
}

describe('the graph', () => {
  it('answers an address as often as is allowed in a minute, and others meanwhile', async () => {
    await serve();

    const one = await statuses(3, () => askGraph(router.url, query, from('192.0.2.1')));
    const other = await statuses(1, () => askGraph(router.url, query, from('192.0.2.2')));

    expect({ one, other }).toEqual({ one: [200, 200, 429], other: [200] });
  });

  it('says in its own form when to come again', async () => {
    await serve();
    await statuses(2, () => askGraph(router.url, query, from('192.0.2.1')));

    const { headers, body } = await askGraph(router.url, query, from('192.0.2.1'));

    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: expect.stringContaining('Too many requests'),
          extensions: {
            code: 'RATE_LIMITED',
            userMessage:
              'Trop de demandes en peu de temps. Patientez un instant, puis recommencez.',
          },
        },
      ],
    });
  });

  it('counts the addresses of one IPv6 network together', async () => {
    await serve();
    let host = 0;

    const seen = await statuses(3, () =>
      askGraph(router.url, query, from(`2001:db8::${(host += 1)}`)),
    );

    expect(seen).toEqual([200, 200, 429]);
  });

  it('believes no address that a client makes up', async () => {
    await serve({ trustedProxies: [] });
    let host = 0;

    const seen = await statuses(3, () =>
      askGraph(router.url, query, from(`192.0.2.${(host += 1)}`)),
    );

    expect(seen).toEqual([200, 200, 429]);
  });

  it('counts whoever has logged in by who it is, wherever it asks from', async () => {
    await serve();
    let host = 0;

    const seen = await statuses(4, () =>
      askGraph(router.url, query, from(`192.0.2.${(host += 1)}`, { authorization: 'Bearer ada' })),
    );
    const public_ = await statuses(1, () => askGraph(router.url, query, from('192.0.2.1')));

    expect({ seen, public_ }).toEqual({ seen: [200, 200, 200, 429], public_: [200] });
  });

  it('looks at no more tokens of an address that has sent too many wrong ones', async () => {
    await serve();
    const wrong = from('192.0.2.1', { authorization: 'Bearer wrong' });
    const right = from('192.0.2.1', { authorization: 'Bearer ada' });

    const seen = await statuses(3, () => askGraph(router.url, query, wrong));
    const after = await statuses(1, () => askGraph(router.url, query, right));
    const elsewhere = await statuses(1, () =>
      askGraph(router.url, query, from('192.0.2.2', { authorization: 'Bearer ada' })),
    );

    expect({ seen, after, elsewhere }).toEqual({
      ...{ seen: [401, 401, 429], after: [429], elsewhere: [200] },
    });
  });
});

describe('the key of a widget', () => {
  it('is counted by itself, by the minute', async () => {
    await serve();
    let host = 0;

    const seen = await statuses(4, () =>
      askGraph(router.url, query, from(`192.0.2.${(host += 1)}`, { 'x-api-key': widget.key })),
    );

    expect(seen).toEqual([200, 200, 200, 429]);
  });

  it('is counted by the day, too', async () => {
    await serve({ keys: [{ ...widget, perMinute: 100 }] });
    const headers = { 'x-api-key': widget.key };

    const seen = await statuses(5, () => askGraph(router.url, query, headers));
    const { headers: answered } = await askGraph(router.url, query, headers);

    expect(seen).toEqual([200, 200, 200, 200, 429]);
    expect(Number(answered['retry-after'])).toBeGreaterThan(3_600);
  });

  it.each([
    ['by its parameter in a GET', `/graphql?query={me{id}}&key=${widget.key}`, {}, 200],
    [
      'on pages of its partner',
      '/graphql?query={me{id}}',
      { 'x-api-key': widget.key, origin: 'https://partner.example' },
      200,
    ],
    [
      'not on those of somebody else',
      '/graphql?query={me{id}}',
      { 'x-api-key': widget.key, origin: 'https://evil.example' },
      403,
    ],
    ['not when it is unknown', '/graphql?query={me{id}}', { 'x-api-key': `${widget.key}x` }, 401],
    ['not when it is unknown as a parameter', '/graphql?query={me{id}}&key=other', {}, 401],
    [
      'not twice in one request',
      '/graphql?query={me{id}}',
      { 'x-api-key': `${widget.key}, ${widget.key}` },
      401,
    ],
  ] as [string, string, Record<string, string>, number][])(
    'is taken %s',
    async (_how, path, headers, status) => {
      await serve();

      const answer = await ask(`${router.url}${path}`, {
        headers: { 'apollo-require-preflight': '1', ...headers },
      });

      expect(answer.status).toBe(status);
      expect(answer.body).not.toContain(widget.key);
    },
  );

  it.each([
    ['an unknown one', { 'x-api-key': 'nobody-has-this-key' }, 'UNKNOWN_API_KEY'],
    [
      'one of another page',
      { 'x-api-key': widget.key, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      'ORIGIN_NOT_ALLOWED',
    ],
  ])('is refused with a code: %s', async (_which, headers, code) => {
    await serve();

    const { body } = await askGraph(router.url, query, headers);

    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

describe('what is beside the graph', () => {
  it.each([
    ['the pages', '/examples', { accept: 'text/html' }, 200],
    ['GraphiQL', '/graphql', { accept: 'text/html' }, 200],
    ['the imports', '/owners/tourism/imports/formats', {}, 502],
    ['the events', '/events?types=Nothing', {}, 400],
    ['the session', '/session', {}, 200],
  ] as [string, string, Record<string, string>, number][])(
    'is counted apart: %s',
    async (_what, path, headers, status) => {
      await serve();

      const seen = await statuses(3, () =>
        ask(`${router.url}${path}`, { headers: from('192.0.2.1', headers) }),
      );
      const graph = await statuses(1, () => askGraph(router.url, query, from('192.0.2.1')));

      expect({ seen, graph }).toEqual({ seen: [status, status, 429], graph: [200] });
    },
  );

  describe('queries that somebody writes there', () => {
    const beside: Beside = async (server, callerOf) => {
      server.get('/free', async ({ raw }) => {
        const caller = await callerOf(raw);
        const asked = { query, variables: undefined };
        const { signal } = new AbortController();
        await caller.price(asked);
        return caller.query({ ...asked, signal });
      });
      await Promise.resolve();
    };
    const free = () => ask(`${router.url}/free`, { headers: from('192.0.2.1') });

    it('are counted once as a question to the graph, and once as a page', async () => {
      await serve({ beside, limits: { ...rates, pages: 100 } });

      const seen = await statuses(3, free);
      const graph = await statuses(1, () => askGraph(router.url, query, from('192.0.2.1')));

      expect({ seen, graph }).toEqual({ seen: [200, 200, 429], graph: [429] });
    });

    it('are refused where only known documents are answered', async () => {
      await serve({ beside, policy: 'trusted-only' });

      expect((await free()).status).toBe(403);
    });
  });

  it('keeps a place for others, however many events one client listens to', async () => {
    await serve({ limits: { ...rates, events: 1_000 } });
    const listen = (address: string) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        get(`${router.url}/events`, { headers: from(address) }, resolve).on('error', reject);
      });

    const first = await Promise.all(Array.from({ length: 200 }, () => listen('192.0.2.1')));
    const more = await listen('192.0.2.1');
    const other = await listen('192.0.2.2');
    for (const stream of [...first, more, other]) stream.destroy();

    expect(new Set(first.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect({ more: more.statusCode, other: other.statusCode }).toEqual({ more: 503, other: 200 });
  });

  it('is never counted where somebody watches whether the router lives', async () => {
    await serve();

    const seen = await statuses(9, () => ask(`${router.url}/health`));

    expect(new Set(seen)).toEqual(new Set([200]));
  });
});

it('a router without limits counts nothing', async () => {
  await serve({ limits: undefined });

  const seen = await statuses(9, () => askGraph(router.url, query, from('192.0.2.1')));

  expect(new Set(seen)).toEqual(new Set([200]));
});
