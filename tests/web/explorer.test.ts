import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { examples } from '@relance/web/pages/explorer/examples.ts';
import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { ask } from '../support/rawHttp.ts';
import { tokenFrom } from '../support/tokens.ts';
import { asBrowser } from './asBrowser.ts';
import { readPage } from './reading.ts';

let platform: AskedPlatform;

beforeAll(async () => {
  platform = await sharedDemo();
}, 120_000);

const page = (path: string) => readPage(platform.url, path);

/** The address of a query, as a form without a script sends on to it. */
function addressOf(requete: string, more: Record<string, string> = {}, path = '/explorer'): string {
  return `${path}?${new URLSearchParams({ requete, ...more })}`;
}

const clubs = examples.find(({ name }) => name === 'clubs-sportifs')?.query ?? '';

async function file(query: string, format: string, more: Record<string, string> = {}) {
  const address = addressOf(query, more, `/explorer/resultat.${format}`);
  const response = await fetch(platform.url + address);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
}

interface Clubs {
  subsidies: {
    totalCount: number;
    sums: { amount: number };
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: { beneficiaryName: string; title: string; amount: number }[];
  };
}

/** What the example asks, asked of the graph in one page. */
async function clubsOfGraph(): Promise<Clubs['subsidies']> {
  const { data } = await platform.query<Clubs>(
    `{ subsidies(first: 200, orderBy: AMOUNT_DESC, filter: {
        funders: ["224700013"], themes: ["SPORT"], beneficiaryKinds: [ASSOCIATION]
        statuses: [PARTLY_PAID, PAID], granted: { from: "2021-01-01", until: "2021-12-31" }
      }) { totalCount sums { amount } pageInfo { hasNextPage endCursor }
           nodes { beneficiaryName title amount } } }`,
    ...([{}, null] as const),
  );
  if (!data) throw new Error('The graph did not answer.');
  return data.subsidies;
}

describe('an example', () => {
  it.each(examples.map(({ question, name }) => [question, name]))(
    'is written down with its cost, and not yet answered: %s',
    async (_question, name) => {
      const { status, html, text } = await page(`/explorer?exemple=${name}`);

      expect(status).toBe(200);
      expect(text).toMatch(/Coût estimé : \d[\d ]* sur un budget de 10 000\./);
      expect(html).not.toContain('<table');
    },
  );

  it.each(examples.map((example) => [example.question, example] as const))(
    'is answered, as it is best seen: %s',
    async (_question, { query, variables, view }) => {
      const { status, html, text } = await page(addressOf(query, { variables, vue: view }));

      expect(status).toBe(200);
      expect(text).toMatch(/Résultat [1-9]\d* lignes?/);
      expect(html).toContain({ tableau: '<td', graphique: '<svg', carte: '<svg' }[view]);
      expect(html).not.toContain('class="notice"');
    },
  );

  it('that is none is a wrong address', async () => {
    expect(await page('/explorer?exemple=inconnu')).toMatchObject({ status: 400 });
  });
});

describe('a query, without a script', () => {
  it('is sent on to the address that shows its answer to everybody', async () => {
    const sent = await ask(`${platform.url}/explorer`, {
      method: 'POST',
      headers: {
        ...{ accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
        'sec-fetch-site': 'same-origin',
      },
      body: new URLSearchParams({ requete: clubs, variables: '', vue: 'tableau' }).toString(),
    });
    const address = String(sent.headers.location);

    expect([sent.status, address]).toEqual([303, addressOf(clubs.trim())]);
    const first = await page(address);
    const again = await page(address);
    const { totalCount, nodes } = await clubsOfGraph();
    expect(first.text).toContain(`100 lignes sur ${totalCount} dans « subventions »`);
    expect(first.text).toContain(nodes[0]?.beneficiaryName);
    expect(again.html).toBe(first.html);
  });

  it('is weighed alone where that is asked for', async () => {
    const { text, html } = await page(addressOf(clubs, { estimer: 'oui' }));

    expect(text).toContain('Coût estimé');
    expect(text).toContain('subventions.nodes');
    expect(html).not.toContain('<table');
  });

  it('that is too long for an address is told so', async () => {
    const { status, body } = await ask(`${platform.url}/explorer`, {
      method: 'POST',
      headers: {
        ...{ accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
        'sec-fetch-site': 'same-origin',
      },
      body: new URLSearchParams({ requete: `{ epcis { name } } #${'x'.repeat(9_000)}` }).toString(),
    });

    expect(status).toBe(413);
    expect(body).toContain('Cette requête est trop longue');
  });

  it.each([
    ['{\n  aids { total }\n}', 'Ligne 2, colonne 10'],
    ['{ aids(first: 5) { nodes { title }', 'Ligne 1, colonne 35'],
    ['mutation { approveChanges(input: {}) { id } }', 'L’explorateur lit et n’écrit pas'],
    ['query A { epcis { name } } query B { epcis { siren } }', 'une question à la fois'],
    ['fragment A on Aid { title }', 'Aucune requête n’est écrite'],
    ['{ aids(first: 100000) { nodes { title } } }', 'C’est trop.'],
  ])('that cannot be answered says why and where: %j', async (query, told) => {
    const { status, text, html } = await page(addressOf(query));

    expect(status).toBe(200);
    expect(text).toContain(told);
    expect(html).not.toContain('<table');
  });

  it('with variables that are no object is told so', async () => {
    expect((await page(addressOf(clubs, { variables: '[1]' }))).text).toContain(
      'Les variables ne sont pas un objet JSON',
    );
  });

  it('says which fields are closed to who asks, and of what they are', async () => {
    const trail = '{ departmentImportRuns { edges { node { id file } } } }';

    const { text } = await page(addressOf(trail));

    expect(text).toContain('Query.departmentImportRuns : réservé à');
    expect(text).toContain('Réservé, donc vide : Query.departmentImportRuns.');
  });

  it('is answered as who has logged in may see it, and kept by nobody', async () => {
    const token = await tokenFrom(platform.url, 'partner:department');
    const { text } = await asBrowser(platform.url, addressOf(clubs), token);

    expect(text).toContain('sur un budget de 30 000');
  });
});

describe('an answer', () => {
  it('has numbers, dates and closed lists in French', async () => {
    const { html, text } = await page(addressOf(clubs));
    const [first] = (await clubsOfGraph()).nodes;

    expect(html).toContain(`<td class="num"><data value="${first?.amount}">`);
    expect(text).toMatch(/\d{1,2}(?:er)? [a-zéû]+\.? 2021 15 000 € 15 000 € Versée/);
  });

  it('with several lists shows the one that is chosen, single values among them', async () => {
    const totals = await page(addressOf(clubs, { liste: '' }));
    const two =
      '{ subsidies(first: 2) { nodes { title } facets { years { code amount } themes { label } } } }';

    expect((await page(addressOf(two))).text).toContain('dans « subsidies.facets.themes »');
    expect((await page(addressOf(two, { liste: 'subsidies.facets.years' }))).text).toContain(
      '4 lignes dans « subsidies.facets.years »',
    );
    expect(totals.html).toContain('valeurs seules');
  });

  it('is a line where what is measured has a year', async () => {
    const years = '{ subsidies(first: 0) { facets { years { code amount } } } }';
    const { html } = await page(addressOf(years, { vue: 'graphique' }));

    expect(html).toContain('figure-line');
    expect(html.indexOf('dateTime="2019"')).toBeLessThan(html.indexOf('dateTime="2022"'));
  });

  it.each([
    ['{ epcis { name } }', 'graphique', 'aucune colonne de cette liste n’en contient'],
    ['{ epcis { population } }', 'graphique', 'cette liste n’a que des nombres'],
    ['{ epcis { name population } }', 'carte', 'Une carte demande le code INSEE'],
    ['{ aids(first: 40) { nodes { owner rate } } }', 'graphique', 'ne s’additionne pas'],
  ])('says why it cannot be drawn: %s, %s', async (query, vue, told) => {
    expect((await page(addressOf(query, { vue }))).text).toContain(told);
  });

  it('counts rows on the map where nothing is measured', async () => {
    const query = '{ commune(inseeCode: "47001") { epci { communes { inseeCode } } } }';
    const { text } = await page(addressOf(query, { vue: 'carte' }));

    expect(text).toContain('« Lignes » par commune');
  });
});

describe('a file', () => {
  it('follows all pages of the list, to the cent', async () => {
    const { totalCount, sums, nodes } = await clubsOfGraph();
    const { text, headers } = await file(clubs, 'csv');

    const lines = parse<Record<string, string>>(text, { columns: true });
    expect(totalCount).toBeGreaterThan(100);
    expect(lines.map(({ club, accorde }) => [club, accorde])).toEqual(
      nodes.map(({ beneficiaryName, amount }) => [beneficiaryName, amount.toFixed(2)]),
    );
    const cents = lines.map(({ accorde }) => Math.round(Number(accorde) * 100));
    expect(cents.reduce((sum, each) => sum + each, 0)).toBe(Math.round(sums.amount * 100));
    expect(headers.get('content-disposition')).toMatch(
      /filename="explorer_subventions_[\da-f]{6}_\d{4}-\d\d-\d\d\.csv"/,
    );
  });

  it('is written for a French Excel where that is asked for', async () => {
    const { bytes, text } = await file(clubs, 'csv', { dialecte: 'excel' });

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text).toContain(';15000,00;');
  });

  it('has the same rows in every format', async () => {
    const lines = parse<Record<string, string>>((await file(clubs, 'csv')).text, { columns: true });
    const expected = lines.map(({ club = '', accorde }) => [club, Number(accorde)]);
    type Row = Record<'club' | 'accorde', unknown>;
    const both = (rows: unknown) => (rows as Row[]).map(({ club, accorde }) => [club, accorde]);

    const json = JSON.parse((await file(clubs, 'json')).text) as { data: Row[] };
    const ndjson = (await file(clubs, 'ndjson')).text.trim().split('\n');
    const book = read((await file(clubs, 'xlsx')).bytes);
    const [sheet = ''] = book.SheetNames;
    const parquet = await parquetReadObjects({
      file: new Uint8Array((await file(clubs, 'parquet')).bytes).buffer,
    });

    expect(both(json.data)).toEqual(expected);
    expect(both(ndjson.map((line) => JSON.parse(line) as unknown))).toEqual(expected);
    expect(both(utils.sheet_to_json(book.Sheets[sheet] ?? {}))).toEqual(expected);
    expect(both(parquet)).toEqual(expected);
  });

  it('needs no page size of its own, and no variable that only said one', async () => {
    const query = `query ($n: Int!, $from: String, $theme: String!) {
      subsidies(first: $n, after: $from, filter: { themes: [$theme] }) { nodes { id } }
    }`;
    const variables = JSON.stringify({ n: 3, theme: 'HOUSING' });

    const shown = await page(addressOf(query, { variables }));
    const { text } = await file(query, 'ndjson', { variables });

    expect(shown.text).toContain('3 lignes');
    expect(text.trim().split('\n')).toHaveLength(54);
  });

  it('follows a list wherever it stands, through fragments too', async () => {
    const query = `query { commune(inseeCode: "47157") { ...Parts } }
      fragment Parts on Commune { received: subsidies(first: 5) { edges { node { id } } } }`;
    const { data } = await platform.query<{ commune: { subsidies: { totalCount: number } } }>(
      '{ commune(inseeCode: "47157") { subsidies(first: 0) { totalCount } } }',
      ...([{}, null] as const),
    );

    const { text } = await file(query, 'csv');

    expect(parse(text, { columns: true })).toHaveLength(data?.commune.subsidies.totalCount ?? 0);
  });

  it('of a list without pages is the list', async () => {
    expect(parse((await file('{ epcis { siren name } }', 'csv')).text)).toHaveLength(13);
  });

  it.each([
    ['{ aids { total } }', 'csv', 400],
    ['{ epcis { name } }', 'pdf', 404],
    ['{ aids(filter: { funders: ["x"] }) { nodes { id } } }', 'csv', 400],
  ])('is refused where there is none: %s as %s', async (query, format, status) => {
    expect((await file(query, format)).status).toBe(status);
  });
});

describe('what there is to ask', () => {
  it('is told with its owners, its scopes and how current the owners are', async () => {
    const subsidy = await page('/explorer/schema?type=Query');

    expect(subsidy.text).toContain('departmentImportRuns');
    expect(subsidy.text).toMatch(/Propriétaire : Département de Lot-et-Garonne réservé à /);
    expect(subsidy.text).toMatch(/Fraîcheur par propriétaire .* Chambres consulaires à jour/);
  });

  it('is found in French, with descriptions and owners', async () => {
    const { text } = await page('/explorer/schema?champ=fr%C3%A9quentation');

    expect(text).toContain('Commune.attendance');
    expect(text).toContain('Comité départemental du tourisme');
  });

  it('that is no type is not found', async () => {
    expect(await page('/explorer/schema?type=Rien')).toMatchObject({ status: 404 });
  });

  it('comes whole for editors', async () => {
    const { body } = await ask(`${platform.url}/explorer/schema.graphql`);

    expect(body).toContain('interface Subsidy');
  });
});
