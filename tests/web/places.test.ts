import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { readPage, wordsOf } from './reading.ts';

let platform: AskedPlatform;
const read = (path: string) => readPage(platform.url, path);

/** What the public is answered. */
async function asked<Data>(document: string): Promise<Data> {
  const { data, errors } = await platform.query<Data>(document, {}, null);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** The first amount to the cent of which a page says these words. */
function amountBefore(html: string, words: string): number {
  const [before] = html.split(words);
  return Number([...(before ?? '').matchAll(/<data class="value" value="([^"]*)"/g)].at(-1)?.[1]);
}

/** The numbers of a column of a table by its caption, as cents. */
function cents(html: string, caption: string): number[] {
  const from = html.indexOf(`>${caption}</caption>`);
  const table = html.slice(from, html.indexOf('</table>', from));
  return [...table.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) =>
    Math.round(
      Number(
        wordsOf(cell ?? '')
          .replace(/[^\d,-]/g, '')
          .replace(',', '.'),
      ) * 100,
    ),
  );
}

beforeAll(async () => {
  platform = await sharedDemo();
}, 120_000);

interface Money {
  subsidies: { totalCount: number; sums: { amount: number } };
}

const moneyOf = (territory: string) =>
  asked<Money>(
    `{ subsidies(first: 0, filter: { territory: { ${territory} } }) { totalCount sums { amount } } }`,
  );

describe('the page of a territory', () => {
  it.each([
    ['/territoires/47323', 'commune: "47323"', 'Villeneuve-sur-Lot'],
    ['/territoires/200023307', 'epci: "200023307"', 'CA du Grand Villeneuvois'],
  ])('%s tells what the graph tells, to the cent', async (path, territory, name) => {
    const { subsidies } = await moneyOf(territory);

    const { html, heading } = await read(path);

    expect(heading).toBe(name);
    expect(amountBefore(html, 'de subventions reçues')).toBe(subsidies.sums.amount);
    const total = Math.round(subsidies.sums.amount * 100);
    for (const by of ['par financeur', 'par année d’attribution']) {
      const amounts = cents(html, `Subventions reçues à ${name}, ${by}`);
      expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(total);
    }
  });

  it('stands beside others, with what each received', async () => {
    const { subsidies } = await moneyOf('commune: "47001"');

    const { html } = await read('/territoires/47323?avec=47001,47091');

    expect(wordsOf(html)).toContain('Mesure Villeneuve-sur-Lot Agen Estillac');
    expect(cents(html, 'Chiffres comparés')).toContain(subsidies.sums.amount * 100);
  });

  it('takes the name of one more to compare with', async () => {
    const { status, location } = await read('/territoires/47323?avec=47091&lieu=Agen');

    expect(status).toBe(303);
    expect(location).toBe('/territoires/47323?avec=47091%2C47001#comparer');
  });

  it.each([
    '/territoires/47999',
    '/territoires/123456789',
    '/territoires/200023308',
    '/territoires/x',
  ])('%s is nowhere', async (path) => {
    expect((await read(path)).status).toBe(404);
  });

  it.each(['1', '47999', '47001,47091,47195,47157'])(
    'refuses to compare with %s, in words',
    async (codes) => {
      const { status, text } = await read(`/territoires/47323?avec=${codes}`);

      expect(status).toBe(400);
      expect(text).toContain('n’est pas compris');
    },
  );
});

describe('the list of territories', () => {
  it('leads to each EPCI and commune', async () => {
    const { html } = await read('/territoires');

    const communes = new Set([...html.matchAll(/\/territoires\/(47\d{3})"/g)].map(([, c]) => c));
    const epcis = new Set([...html.matchAll(/\/territoires\/(\d{9})"/g)].map(([, c]) => c));
    expect([communes.size, epcis.size]).toEqual([319, 12]);
  });

  it('goes to a commune by its name', async () => {
    expect((await read('/territoires?lieu=nerac')).location).toBe('/territoires/47195');
  });
});

describe('the plan', () => {
  it('has twenty propositions, each with its own page and place', async () => {
    const { html } = await read('/plan');

    const places = [...html.matchAll(/id="proposition-(\d+)"/g)].map(([, place]) => Number(place));
    expect(places).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
    for (const place of places) expect(html).toContain(`href="/plan/${place}"`);
  });

  it('tells the money of the actions as the graph does', async () => {
    const { execution } = await asked<{
      execution: { total: { actions: { voted: number; paid: number } } };
    }>('{ execution { total { actions { voted paid } } } }');

    const { html } = await read('/plan');

    expect(amountBefore(html, 'votés pour les actions')).toBe(execution.total.actions.voted);
    expect(amountBefore(html, 'versés</li>')).toBe(execution.total.actions.paid);
  });

  it('says of each proposition what is missing on the way to the money', async () => {
    const { proposition } = await asked<{
      proposition: { chain: { missing: { explanation: string }[] } };
    }>('{ proposition(number: 3) { chain { missing { explanation } } } }');

    const { text } = await read('/plan/3');

    expect(proposition.chain.missing.length).toBeGreaterThan(0);
    for (const { explanation } of proposition.chain.missing) {
      expect(text).toContain(wordsOf(explanation));
    }
  });

  it.each(['/plan/0', '/plan/21', '/plan/03', '/plan/un'])('%s is nowhere', async (path) => {
    expect((await read(path)).status).toBe(404);
  });
});

describe('the sheet of a record', () => {
  it.each([
    ['/actions', 'recoveryActions'],
    ['/investissements', 'investments'],
    ['/subventions', 'subsidies'],
  ])('is at %s/…, and an unknown one nowhere', async (folder, list) => {
    const data = await asked<Record<string, { nodes: { id: string; title: string }[] }>>(
      `{ ${list}(first: 1) { nodes { id title } } }`,
    );
    const [record] = data[list]?.nodes ?? [];

    const { status, heading } = await read(`${folder}/${record?.id}`);

    expect([status, heading]).toEqual([200, wordsOf(record?.title ?? '')]);
    const unknown = await read(`${folder}/00000000-0000-8000-8000-000000000000`);
    expect(unknown.status).toBe(404);
  });
});

describe('the state of accessibility', () => {
  it('is not said to be better than it is', async () => {
    const { text } = await read('/accessibilite');

    expect(text).toContain('non conforme');
    expect(text).toContain('Ce que personne n’a encore vérifié à la main');
    expect(text).toContain('05 53 00 00 00');
  });
});
