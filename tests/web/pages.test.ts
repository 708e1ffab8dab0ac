import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { ask } from '../support/rawHttp.ts';
import { tokenFrom } from '../support/tokens.ts';

let platform: AskedPlatform;

beforeAll(async () => {
  platform = await sharedDemo();
}, 120_000);

const page = (path: string, headers: Record<string, string> = {}) =>
  ask(`${platform.url}${path}`, { headers: { accept: 'text/html', ...headers } });

interface AidsOfGraph {
  aids: { totalCount: number; nodes: { id: string; title: string }[] };
}

describe('a page', () => {
  it('is whole without a script: French, titled, with the number to call', async () => {
    const { status, headers, body } = await page('/');

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toMatch(/^<!doctype html><html lang="fr">/);
    expect(body).toContain('<title>Relance 47</title>');
    expect(body).toContain('href="tel:+33553000000"');
    expect(body).toMatch(/<main id="contenu"[^]*<h1>/);
  });

  it('runs no script but ours, and asks nobody else', async () => {
    const { headers, body } = await page('/aides');

    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect([...body.matchAll(/(?:src|href|action)="(https?:[^"]*)"/g)].map(([, to]) => to)).toEqual(
      [],
    );
    expect(body).not.toMatch(/ style="| on\w+="/);
  });

  it('sets no cookie for the public', async () => {
    expect((await page('/')).headers).not.toHaveProperty('set-cookie');
  });

  it('is not sent again to whoever has it', async () => {
    const first = await page('/');
    const again = await page('/', { 'if-none-match': String(first.headers['etag']) });

    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });

  it('is kept by nobody else where somebody has logged in', async () => {
    const token = await tokenFrom(platform.url, 'committee');

    const own = await page('/aides', { authorization: `Bearer ${token}` });

    expect(own.headers['cache-control']).toBe('private, no-cache');
    expect((await page('/aides')).headers['cache-control']).toBe('public, no-cache');
  });

  it.each([
    ['/nulle-part', 404, 'Cette page n’existe pas'],
    ['/aides/11111111-1111-4111-8111-111111111111', 404, 'Cette page n’existe pas'],
    ['/aides/pas-un-identifiant', 404, 'Cette page n’existe pas'],
    ['/aides?tri=prix', 400, 'Cette adresse n’est pas comprise'],
    ['/aides?public=martien', 400, 'association'],
    ['/aides?commune=75056', 400, '47323'],
    ['/aides?commune=47999', 400, 'code INSEE'],
    ['/aides?apres=n%27importe', 400, 'n’est pas valable'],
  ])('says in French what is wrong with %s', async (path, status, told) => {
    const answer = await page(path);

    expect(answer.status).toBe(status);
    expect(answer.body).toContain(told);
    expect(answer.body).toContain('<html lang="fr">');
  });

  it('tells programs in their words that nothing is here', async () => {
    const { status, body } = await ask(`${platform.url}/nulle-part`, {});

    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('shows what somebody typed as text', async () => {
    const { status, body } = await page(
      `/aides?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );

    expect(status).toBe(200);
    expect(body).not.toContain('<script>alert');
  });
});

describe('the list of all aids', () => {
  const listed = (body: string) =>
    [...body.matchAll(/<article><h2><a href="\/aides\/([^"]+)">/g)].map(([, id]) => id);

  it('is that of the graph, page by page', async () => {
    const { data } = await platform.query<AidsOfGraph>(
      '{ aids(first: 200, orderBy: TITLE_ASC) { totalCount nodes { id title } } }',
      {},
      null,
    );
    const ids: (string | undefined)[] = [];
    let next: string | undefined = '/aides';
    while (next !== undefined) {
      const { body } = await page(next);
      ids.push(...listed(body));
      next = /rel="next" href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }

    expect(ids).toEqual(data?.aids.nodes.map(({ id }) => id));
  });

  it('counts and lists what its filters say', async () => {
    const { data } = await platform.query<AidsOfGraph>(
      `{ aids(first: 20, filter: { audiences: [FARM], statuses: [OPEN], territory: { commune: "47323" } }) {
          totalCount nodes { id title } } }`,
      {},
      null,
    );

    const { body } = await page('/aides?public=exploitation-agricole&statut=ouverte&commune=47323');

    expect(listed(body)).toEqual(data?.aids.nodes.map(({ id }) => id));
    expect(body).toContain(`<strong>${data?.aids.totalCount}\u00A0aides</strong>`);
    expect(body).toContain('<h1>Toutes les aides à Villeneuve-sur-Lot</h1>');
  });

  it.each([
    ['47300', 'plusieurs', 'Plusieurs communes répondent à « 47300 »'],
    ['atlantide', 'aucune', 'Aucune commune du Lot-et-Garonne ne s’appelle « atlantide »'],
  ])('asks again which commune is meant by %s: %s', async (typed, _how, told) => {
    expect((await page(`/aides?lieu=${typed}`)).body).toContain(told);
  });

  it.each(['Villeneuve-sur-Lot', 'villeneuve sur lot', 'Villeneuve-sur-Lot (47300)'])(
    'goes on to the commune that is typed as %s',
    async (typed) => {
      const { status, headers } = await page(`/aides?lieu=${encodeURIComponent(typed)}&q=ferme`);

      expect({ status, location: headers['location'] }).toEqual({
        ...{ status: 303, location: '/aides?q=ferme&commune=47323' },
      });
    },
  );
});

describe('the sheet of an aid', () => {
  it('says all that one needs to apply', async () => {
    const { data } = await platform.query<{ aids: { nodes: AidOfGraph[] } }>(
      '{ aids(first: 50) { nodes { id title contact { phone } requiredDocuments } } }',
      {},
      null,
    );
    const aid = data?.aids.nodes.find(({ requiredDocuments }) => requiredDocuments.length > 0);

    const { status, body } = await page(`/aides/${aid?.id}`);

    expect(status).toBe(200);
    expect(body).toContain(`<h1>${aid?.title}</h1>`);
    expect(body).toContain(aid?.contact.phone);
    for (const each of aid?.requiredDocuments ?? ['none'])
      expect(body).toContain(`<li>${each}</li>`);
    expect(body).toContain('"@type":"GovernmentService"');
  });
});

interface AidOfGraph {
  id: string;
  title: string;
  contact: { phone: string };
  requiredDocuments: string[];
}

describe('a script of the pages', () => {
  it('may be kept for ever, since another text has another address', async () => {
    const [script = ''] = /\/assets\/site\.\w+\.js/.exec((await page('/')).body) ?? [];

    const { status, headers } = await page(script);

    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
    expect((await page('/assets/site.000000000000.js')).status).toBe(404);
  });
});

describe('the communes', () => {
  it('are all there for the field that completes them', async () => {
    const rows = JSON.parse((await page('/communes.json')).body) as string[][];

    expect(rows).toHaveLength(319);
    expect(rows).toContainEqual(['47323', 'Villeneuve-sur-Lot', '47300']);
  });
});
