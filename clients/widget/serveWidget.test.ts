import fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphAnswer, Visitor } from '@relance/sdk/visitor.ts';
import { WidgetPlaces } from './documents.ts';
import { serveWidget } from './serveWidget.ts';

const hostile = `"><script>alert('x')</script>&`;

const aid = {
  ...{ id: 'a-1', title: hostile, summary: hostile, status: 'OPEN', instrument: 'GRANT' },
  ...{ audiences: ['ASSOCIATION'], opensOn: null, closesOn: null, demo: false },
  ...{ rate: 0.5, floor: 1000, ceiling: 5000, owner: 'CHAMBERS' },
  funder: { siren: '999000011', name: hostile },
  themes: [{ code: 'SPORT', label: hostile }],
  contact: { service: hostile, phone: '05 36 49 47 36', email: 'a@b.example' },
};

function listOf({ silent = [] as string[] } = {}) {
  const freshness = {
    asOf: '2026-11-30T10:00:00Z',
    isPartial: silent.length > 0,
    silent: silent.map((owner) => ({ owner, label: owner })),
  };
  const pageInfo = { hasNextPage: false, endCursor: null };
  return { aids: { totalCount: 1, nodes: [aid], pageInfo, freshness } };
}

type Answer = { data: unknown; errors?: readonly GraphQLFormattedError[] };

let server: FastifyInstance;
let cookies: unknown[];
let used: string[][];

/** The widget before a graph that answers this. */
async function before(answer: () => Answer): Promise<void> {
  [server, cookies, used] = [fastify(), [], []];
  const ask = async (document: unknown) => {
    if (document === WidgetPlaces) {
      return { data: { communes: [{ inseeCode: '47001', name: 'Agen' }], epcis: [] }, errors: [] };
    }
    const { data, errors = [] } = answer();
    return { data, errors };
  };
  await server.register((routes) =>
    serveWidget(routes, {
      visitorOf: async ({ headers }) => {
        cookies.push(headers.cookie, headers.authorization);
        const asking = ask as (document: unknown) => Promise<GraphAnswer<never>>;
        return {
          ...{ subject: null, scopes: [], ask: asking },
          query: () => Promise.reject(new Error('A widget asks no query of its own.')),
          exportList: () => Promise.reject(new Error('A widget takes no list away.')),
          price: () => Promise.reject(new Error('A widget asks no query of its own.')),
          importFile: () => Promise.reject(new Error('A widget sends nothing.')),
          lookAtFile: () => Promise.reject(new Error('A widget sends nothing.')),
          importFormats: () => Promise.resolve([]),
        } satisfies Visitor;
      },
      publicUrl: 'https://relance.example',
      keyNames: ['Office de tourisme'],
      onUse: (...use) => used.push(use),
    }),
  );
}

afterEach(() => server.close());

const shapes = ['/w/1/aides.json', '/w/1/fragment.html', '/w/1/cadre'];

describe('a widget of hostile records', () => {
  const every = 'champs=resume,montant,echeance,public,theme,nature,financeur,porteur,contact';

  it.each(shapes.slice(1))('%s lets none of them out of its text', async (path) => {
    await before(() => ({ data: listOf() }));

    const { statusCode, payload } = await server.inject(
      `${path}?${every}&titre=${encodeURIComponent(hostile)}`,
    );

    expect(statusCode).toBe(200);
    expect(payload).not.toContain('<script>alert');
    expect(payload).not.toMatch(/ (?:style|on\w+)=/);
    expect(payload.split('&lt;script&gt;alert(&#39;x&#39;)').length).toBeGreaterThan(5);
  });
});

describe('a widget while an owner is not heard', () => {
  it('says whose aids may be missing', async () => {
    await before(() => ({ data: listOf({ silent: ['CHAMBERS'] }) }));

    const { partiel, avis } = (await server.inject('/w/1/aides.json')).json<{
      partiel: string[];
      avis: string;
    }>();

    expect(partiel).toEqual(['Chambres consulaires']);
    expect(avis).toContain('Chambres consulaires');
  });

  it.each(shapes.slice(1))('%s shows the same to readers', async (path) => {
    await before(() => ({ data: listOf({ silent: ['CHAMBERS', 'TOURISM'] }) }));

    expect((await server.inject(path)).payload).toContain(
      'sans nouvelles récentes de Chambres consulaires et Comité départemental du tourisme',
    );
  });

  it('tells of an owner whose contacts do not come', async () => {
    const extensions = { code: 'OWNER_UNAVAILABLE', owner: 'TOURISM' };
    await before(() => ({ data: listOf(), errors: [{ message: 'x', extensions }] }));

    expect((await server.inject('/w/1/aides.json')).json()).toMatchObject({
      partiel: ['Comité départemental du tourisme'],
    });
  });
});

describe('a widget without the graph', () => {
  it.each(shapes)('%s is 503 with a phone number, and is kept by nobody', async (path) => {
    await before(() => {
      throw new Error('no graph');
    });

    const { statusCode, headers, payload } = await server.inject(path);

    expect(statusCode).toBe(503);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '60' });
    expect(payload).toContain('05\u00A053\u00A000\u00A000\u00A000');
  });

  it('tells of too many questions in French, and when to ask again', async () => {
    await before(() => {
      throw Object.assign(new Error('no'), { status: 429, headers: { 'retry-after': '7' } });
    });

    const { statusCode, headers, ...answer } = await server.inject('/w/1/aides.json');

    expect([statusCode, headers['retry-after']]).toEqual([429, '7']);
    expect(answer.json()).toMatchObject({ code: 'TROP_DE_DEMANDES' });
  });
});

describe('a widget that somebody sees who has logged in', () => {
  it.each([...shapes, '/integrer'])('%s asks the graph as the public', async (url) => {
    await before(() => ({ data: listOf() }));

    await server.inject({ url, headers: { cookie: 'session=x', authorization: 'Bearer x' } });

    expect(cookies).toEqual([undefined, undefined]);
  });
});

describe('the uses of widgets', () => {
  it.each([
    ['tourism', 'tourism'],
    ['47001', '47001'],
    ['Office de tourisme', 'Office de tourisme'],
    ['47999', 'autre'],
    ['n’importe qui', 'autre'],
    ['', 'aucun'],
  ])('of %p count for %p', async (partner, counted) => {
    await before(() => ({ data: listOf() }));

    await server.inject(`/w/1/cadre?partenaire=${encodeURIComponent(partner)}`);

    expect(used).toEqual([[counted, 'cadre']]);
  });

  it('are told apart by shape, and what failed is none', async () => {
    await before(() => ({ data: listOf() }));

    await server.inject('/w/1/aides.json?forme=element');
    await server.inject('/w/1/aides.json');
    await server.inject('/w/1/fragment.html');
    await server.inject('/w/1/fragment.html?limite=x');

    expect(used.map(([, shape]) => shape)).toEqual(['element', 'donnees', 'fragment']);
  });
});

describe('the page that writes code', () => {
  it('shows what was chosen, five codes and the preview at two widths', async () => {
    await before(() => ({ data: listOf() }));

    const { statusCode, payload } = await server.inject('/integrer?commune=47001&theme=sport');

    expect(statusCode).toBe(200);
    expect(payload).toMatch(/<option value="47001"\s+selected>Agen/);
    expect(payload.match(/data-copie/g)?.length).toBe(6);
    expect(payload.match(/<iframe/g)).toHaveLength(2);
  });

  it('refuses colours that cannot be read, and writes no code for them', async () => {
    await before(() => ({ data: listOf() }));

    const { statusCode, payload } = await server.inject('/integrer?accent=%23aaaaaa');

    expect(statusCode).toBe(400);
    expect(payload).toContain('pour 1, il en faut 4,5');
    expect(payload).not.toContain('<iframe');
  });

  it('says what is wrong in a field, and keeps the others', async () => {
    await before(() => ({ data: listOf() }));

    const { statusCode, payload } = await server.inject(
      `/integrer?limite=99&titre=${encodeURIComponent(hostile)}`,
    );

    expect(statusCode).toBe(400);
    expect(payload).toContain('est un nombre entier de 1 à 50');
    expect(payload).not.toContain('<script>alert');
  });
});
