import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { readPage, sectionOf, wordsOf } from './reading.ts';

let platform: AskedPlatform;
const read = (path: string) => readPage(platform.url, path);

beforeAll(async () => {
  platform = await sharedDemo();
}, 120_000);

describe('finding an aid for a farm shop in Villeneuve-sur-Lot', () => {
  it('takes three answers from the door on the first page', async () => {
    const first = await read('/trouver?public=exploitation-agricole');
    expect([first.status, first.heading]).toEqual([200, 'Dans quelle commune ?']);

    const place = await read(
      '/trouver?public=exploitation-agricole&depuis=commune&lieu=Villeneuve-sur-Lot',
    );
    expect(place.status).toBe(303);
    expect(place.location).toBe('/trouver?public=exploitation-agricole&commune=47323');

    const need = await read(place.location ?? '');
    expect(need.heading).toBe('De quoi avez-vous besoin ?');
    expect(need.html).toContain('value="agriculture-et-produits-locaux"');

    const result = await read(
      `${place.location}&depuis=theme&theme=agriculture-et-produits-locaux&etape=resultat`,
    );
    expect(result.location).toBe(
      '/trouver?public=exploitation-agricole&commune=47323&theme=agriculture-et-produits-locaux&etape=resultat',
    );
    const { html } = await read(result.location ?? '');
    const likely = wordsOf(sectionOf(html, 'probables'));
    expect(likely).toContain('Aide aux magasins à la ferme et aux points de vente');
  });

  it('gives the reasons for each aid', async () => {
    const { html } = await read(
      '/trouver?public=exploitation-agricole&commune=47323&theme=agriculture-et-produits-locaux&etape=resultat',
    );

    const likely = sectionOf(html, 'probables');
    const item = likely.slice(likely.indexOf('Aide aux magasins à la ferme'));
    const reasons = wordsOf(
      item.slice(item.indexOf('class="reasons"'), item.indexOf('</article>')),
    );

    expect(reasons).toContain('✔ Remplie : Ouverte aux exploitations agricoles');
    expect(reasons).toContain('✔ Remplie : Couvre tout le Lot-et-Garonne');
    expect(reasons).toContain(
      '✔ Remplie : Répond à votre besoin : « Agriculture et produits locaux »',
    );
    expect(reasons).toContain('? À lire : Conditions à lire :');
  });

  it('has every aid of the graph in exactly one list', async () => {
    const { text } = await read(
      '/trouver?public=exploitation-agricole&commune=47323&etape=resultat',
    );
    const { data } = await platform.query<{ aids: { totalCount: number } }>(
      '{ aids(first: 0) { totalCount } }',
      {},
      null,
    );

    const counts = ['Vous y avez probablement droit', 'À vérifier', 'Pas pour vous'].map((name) =>
      Number(new RegExp(`${name} \\((\\d+)\\)`).exec(text)?.[1]),
    );

    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(data?.aids.totalCount);
    expect(counts[0]).toBeGreaterThan(0);
  });

  it('says why an aid is not among them', async () => {
    const { text } = await read(
      '/trouver?public=exploitation-agricole&commune=47323&etape=resultat&pourquoi=bons+agenais',
    );

    expect(text).toContain('Bons d’achat chez les commerçants agenais');
    expect(text).toContain('✘ Non remplie : Réservée au territoire de Agen');
    expect(text).toContain('✘ Non remplie : Close depuis le 31 mars 2021');
  });

  it('shows the excluded ones at an address of their own', async () => {
    const { heading, text } = await read(
      '/trouver?public=exploitation-agricole&commune=47323&etape=resultat&liste=exclues',
    );

    expect(heading).toMatch(/^Pas pour vous \(\d+\)$/);
    expect(text).toContain('Page suivante');
  });

  it('is no dead end where nothing is found', async () => {
    const { text } = await read('/trouver?public=ehpad&commune=47323&theme=sport&etape=resultat');

    expect(text).toContain('Appelez la cellule de relance');
    expect(text).toContain('Quel que soit le besoin');
  });
});

describe('the questions', () => {
  it.each([
    ['/trouver?depuis=public', 'Choisissez pour qui vous cherchez', 'public-0'],
    ['/trouver?public=roi', '« roi » n’est pas une réponse à cette question', 'public-0'],
    ['/trouver?public=artisan&depuis=commune', 'Écrivez le nom ou le code postal', 'lieu'],
    [
      '/trouver?public=artisan&commune=33063',
      '« 33063 » n’est pas une commune du Lot-et-Garonne',
      'lieu',
    ],
    [
      '/trouver?public=artisan&depuis=commune&lieu=Paris',
      'Aucune commune du Lot-et-Garonne ne répond à « Paris »',
      'lieu',
    ],
    ['/trouver?public=artisan&commune=47323&depuis=theme', 'Cochez au moins un besoin', 'theme-0'],
    ['/trouver?public=artisan&theme=magie', '« magie » n’est pas une réponse', 'theme-0'],
    [
      '/trouver?public=artisan&commune=47323&theme=numerique&depuis=situation',
      'Cochez une situation',
      'situation-0',
    ],
    [
      '/trouver?public=artisan&situation=commune',
      '« commune » n’est pas une réponse',
      'situation-0',
    ],
    [
      '/trouver?public=artisan&commune=47323&theme=numerique&situation=aucune&depuis=quand',
      'Choisissez où en est le projet',
      'quand-0',
    ],
    ['/trouver?public=artisan,commune', 'Choisissez une seule réponse', 'public-0'],
    ['/trouver?quand=hier', '« hier » n’est pas une réponse', 'quand-0'],
  ])('%s says what is wrong and leads to the field', async (path, message, field) => {
    const { status, html, text } = await read(path);

    expect(status).toBe(400);
    expect(text).toContain(message);
    expect(html).toContain(`<a href="#${field}">`);
    expect(html).toContain(`id="${field}"`);
  });

  it.each(['47300', 'villeneuve'])('offer the communes that « %s » may mean', async (typed) => {
    const { status, html } = await read(
      `/trouver?public=exploitation-agricole&depuis=commune&lieu=${typed}`,
    );

    expect(status).toBe(400);
    expect(html).toMatch(/commune=47323">Villeneuve-sur-Lot/);
  });

  it('each take « Je ne sais pas » for an answer, and the fourth is then not asked', async () => {
    const unknown = 'ne-sais-pas';
    const first = await read(`/trouver?public=${unknown}`);
    expect(first.heading).toBe('Dans quelle commune ?');
    expect(first.text).toContain('Question 2 sur 4');

    const last = await read(`/trouver?public=${unknown}&commune=${unknown}&theme=${unknown}`);
    expect(last.heading).toBe('Où en est votre projet ?');

    const result = await read(
      `/trouver?public=${unknown}&commune=${unknown}&theme=${unknown}&quand=${unknown}`,
    );
    expect(result.status).toBe(200);
    expect(result.heading).toMatch(/à vérifier$/);
  });

  it('put the focus on their heading, without a script', async () => {
    const { html, text } = await read('/trouver');

    expect(html).toMatch(/<h1 tabindex="-1" autofocus/i);
    expect(text).toContain('Question 1 sur 5');
  });

  it('write nothing from the address unescaped', async () => {
    const { html } = await read('/trouver?public=%3Cscript%3Ealert(1)%3C/script%3E');

    expect(html).not.toContain('<script>alert');
  });
});
