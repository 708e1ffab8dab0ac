import { gunzipSync, gzipSync } from 'node:zlib';
import { hash } from 'node:crypto';
import type { WidgetAnswer } from '@relance/widget/data/answer.ts';
import { rawGet } from './rawGet.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
});
afterAll(() => platform.close());

const partner = { origin: 'https://mairie.example' };

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(platform.url + path, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function answerOf(query: string): Promise<WidgetAnswer> {
  const { status, text } = await get(`/w/1/aides.json?${query}`);
  expect(status).toBe(200);
  return JSON.parse(text) as WidgetAnswer;
}

describe('the data of a widget', () => {
  it.each([
    ['', { statuses: ['OPEN'] }, 'CLOSES_ON_ASC'],
    [
      'public=association,commune&commune=47001&tri=titre',
      {
        ...{ statuses: ['OPEN'], audiences: ['ASSOCIATION', 'COMMUNE'] },
        territory: { commune: '47001' },
      },
      'TITLE_ASC',
    ],
    [
      'theme=numerique&porteur=departement&statut=toutes&tri=montant',
      { themes: ['DIGITAL'], owners: ['DEPARTMENT'] },
      'CEILING_DESC',
    ],
    ['statut=close&financeur=224700013', { statuses: ['CLOSED'], funders: ['224700013'] }, null],
    ['texte=festival&statut=toutes', { text: 'festival' }, null],
  ])('for %p are the graph’s list for the same filter', async (query, filter, orderBy) => {
    const { data } = await platform.query<{
      aids: { totalCount: number; nodes: { id: string; title: string }[] };
    }>(
      `query ($filter: AidFilter!, $orderBy: AidOrder!) {
        aids(filter: $filter, orderBy: $orderBy, first: 6) { totalCount nodes { id title } }
      }`,
      { filter, orderBy: orderBy ?? 'CLOSES_ON_ASC' },
      null,
    );

    const answer = await answerOf(query);

    expect(answer.total).toBe(data?.aids.totalCount);
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.aides.map(({ id, titre }) => ({ id, title: titre }))).toEqual(data?.aids.nodes);
  });

  it('go on where the page before ended, to the last one', async () => {
    const { aides: all, total } = await answerOf('limite=50&theme=numerique&statut=toutes');
    const seen: string[] = [];
    for (let after = ''; ;) {
      const page = await answerOf(`limite=2&theme=numerique&statut=toutes&apres=${after}`);
      seen.push(...page.aides.map(({ id }) => id));
      if (page.suite === null) break;
      after = encodeURIComponent(page.suite);
    }

    expect(seen).toHaveLength(total);
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('are one aid by its id, and 404 for another', async () => {
    const [first] = (await answerOf('limite=1')).aides;

    expect((await answerOf(`id=${first?.id}`)).aides).toEqual([first]);
    expect(await get('/w/1/aides.json?id=nobody')).toMatchObject({ status: 404 });
  });

  it('are read by any page, without its cookies', async () => {
    const { headers } = await get('/w/1/aides.json', partner);

    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('are what the public sees, whoever is logged in', async () => {
    const authorization = `Bearer ${platform.token}`;
    const [plain, signed] = await Promise.all([
      get('/w/1/aides.json?statut=toutes&limite=50'),
      get('/w/1/aides.json?statut=toutes&limite=50', { authorization }),
    ]);

    expect(signed.text).toBe(plain.text);
    expect(signed.status).toBe(200);
  });

  it('are sent once: the same answer is 304', async () => {
    const { headers } = await get('/w/1/aides.json');
    const etag = headers.get('etag') ?? '';
    const again = await get('/w/1/aides.json', { 'if-none-match': etag });

    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers.get('etag')).toBe(etag);
  });

  it('of six cards with everything take 6 kB', async () => {
    const every = 'resume,montant,echeance,public,theme,nature,financeur,porteur,contact';
    const { text } = await get(`/w/1/aides.json?champs=${every}`);

    expect(gzipSync(text).length).toBeLessThanOrEqual(6_000);
  });
});

describe('the script of a widget', () => {
  it('takes 10 kB at most, all included', async () => {
    const { body, headers } = await rawGet(`${platform.url}/w/1/aides.js`, 'gzip');

    expect(headers['content-encoding']).toBe('gzip');
    expect(body.length).toBeLessThanOrEqual(10_000);
    // Nothing is loaded by it.
    expect(gunzipSync(body).toString()).not.toMatch(/\bimport\s*(?:["'{*(]|\w+\s+from)/);
  });

  it('is smaller still for browsers that know brotli', async () => {
    const { body, headers } = await rawGet(`${platform.url}/w/1/aides.js`, 'gzip, br');

    expect(headers['content-encoding']).toBe('br');
    expect(body.length).toBeLessThanOrEqual(9_000);
  });

  it('that gives frames their height takes 1 kB', async () => {
    expect((await get('/w/1/hote.js')).text.length).toBeLessThanOrEqual(1_000);
  });

  it('can be pinned: the builder names its version and its hash', async () => {
    const { text } = await get('/integrer');
    const [, version = '', integrity] =
      /\/w\/(1\.[\da-f]+)\/aides\.js&quot; integrity=&quot;(sha384-[\w+/=]+)/.exec(text) ?? [];
    const pinned = await get(`/w/${version}/aides.js`, partner);

    expect(`sha384-${hash('sha384', pinned.text, 'base64')}`).toBe(integrity);
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    expect(pinned.headers.get('access-control-allow-origin')).toBe('*');
    expect(await get('/w/1.000000000000/aides.js')).toMatchObject({ status: 404 });
  });
});

describe('the frame of a widget', () => {
  it('may stand in any page, and runs nothing but its own script', async () => {
    const { headers, text } = await get('/w/1/cadre?titre=Aides');
    const [, script = ''] = /<script type="module">([^]*?)<\/script>/.exec(text) ?? [];
    const policy = headers.get('content-security-policy');

    expect(headers.get('x-frame-options')).toBeNull();
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain(`script-src 'sha256-${hash('sha256', script, 'base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(text).toMatch(/<html lang="fr">[^]*<title>Aides<\/title>/);
  });

  it('refuses colours that cannot be read', async () => {
    const { status, text } = await get('/w/1/cadre?fond=%23ffffff&encre=%23eeeeee');

    expect(status).toBe(400);
    expect(text).toContain('pour 1, il en faut 4,5');
  });
});

describe('the fragment of a widget', () => {
  it.each([2, 3, 4, 5, 6])('has headings from level %d on', async (niveau) => {
    const { text } = await get(`/w/1/fragment.html?niveau=${niveau}&limite=2`);
    const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));

    expect(levels).toEqual([niveau, ...Array<number>(2).fill(Math.min(niveau + 1, 6))]);
  });

  it('is HTML alone: no script, no style, no other host', async () => {
    const { text } = await get('/w/1/fragment.html?limite=50&champs=resume,contact');
    const links = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);

    expect(text).not.toMatch(/<(?:script|style|link|img|iframe)|\s(?:style|on\w+)=/);
    expect(links.every((link) => new RegExp(`^(?:${platform.url}/|tel:|mailto:)`).test(link))).toBe(
      true,
    );
  });
});

describe('hostile parameters', () => {
  const values = [
    '"><script>alert(1)</script>',
    "' or 1=1 --",
    '../../../etc/passwd',
    '\u0000',
    '%',
    '９９',
    'x'.repeat(3_000),
    '-1',
    'NaN',
    '{"$gt":""}',
    '\u202Eabc',
  ];
  const names = ['id', 'public', 'commune', 'limite', 'texte', 'apres', 'titre', 'accent', 'a[b]'];

  it.each(['/w/1/aides.json', '/w/1/cadre', '/w/1/fragment.html', '/integrer'])(
    'make no fault of %s, and come back escaped',
    async (path) => {
      for (const name of names) {
        const answers = await Promise.all(
          values.map((value) => get(`${path}?${name}=${encodeURIComponent(value)}`)),
        );
        for (const { status, text } of answers) {
          expect([200, 400, 404]).toContain(status);
          if (path !== '/w/1/aides.json') expect(text).not.toContain('<script>alert');
        }
      }
      expect((await get(`${path}?%E0%A4%A&=&&a`)).status).toBe(400);
    },
  );
});

describe('what the router tells of widgets', () => {
  it('is how often each partner showed them, and how', async () => {
    await get('/w/1/aides.json?forme=element&partenaire=47001');
    await get('/w/1/fragment.html?partenaire=nobody');

    const { text } = await get('/metrics');

    expect(text).toMatch(/relance_widget_uses_total\{partner="47001",shape="element"\} 1/);
    expect(text).toMatch(/relance_widget_uses_total\{partner="autre",shape="fragment"\} 1/);
    expect(text).not.toContain('partner="nobody"');
  });
});
