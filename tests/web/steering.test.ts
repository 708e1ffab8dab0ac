import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { until } from '../support/processes.ts';
import { tokenFrom } from '../support/tokens.ts';
import { asBrowser, numbersOf, textOf } from './asBrowser.ts';

let platform: TestPlatform;
let committee: string;

const read = (path: string, token?: string) => asBrowser(platform.url, path, token);

async function asked<Data>(document: string, token: string | null = null): Promise<Data> {
  const { data, errors } = await platform.query<Data>(document, {}, token);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

const draft = 'Aide secrète au séchoir à tabac';

beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
  committee = await tokenFrom(platform.url, 'committee');
  // A draft that would be an overlap, a gap that is filled and a sheet to look into.
  await asked(
    `mutation { createDepartmentAid(input: { title: "${draft}", summary: "x", status: OPEN, instrument: GRANT,
      audiences: [FARM], themeCodes: ["AGRICULTURE"], funderSiren: "224700013", publication: DRAFT,
      closesOn: "2021-01-01" }) { id } }`,
    platform.token,
  );
  await until(async () => {
    const { aids } = await asked<{ aids: { totalCount: number } }>(
      `{ aids(filter: { text: "séchoir" }) { totalCount } }`,
      committee,
    );
    return aids.totalCount === 1;
  });
}, 180_000);

afterAll(() => platform.close());

interface Money {
  committed: number;
  voted: number;
  paid: number;
}

interface Steering {
  recoveryActions: { facets: { statuses: { code: string; count: number }[] } };
  execution: { total: { actions: Money; investments: Money; subsidies: Money } };
  paymentDelays: { total: { steps: { step: string; median: number }[] } };
  coverage: { total: { communes: number; covered: number } };
  unansweredRequests: { totalCount: number };
}

const steering = `{
  recoveryActions(first: 0) { facets { statuses { code count } } }
  execution { total {
    actions { voted committed paid } investments { voted committed paid } subsidies { voted committed paid } } }
  paymentDelays { total { steps { step median } } }
  coverage { total { communes covered } }
  unansweredRequests(first: 0) { totalCount }
}`;

describe('the six cards', () => {
  it.each(['the public', 'the committee'])('tell %s what the graph tells them', async (who) => {
    const token = who === 'the public' ? undefined : committee;
    const told = await asked<Steering>(steering, token ?? null);
    const { actions, investments, subsidies } = told.execution.total;
    const statuses = told.recoveryActions.facets.statuses;
    const count = (code: string) => statuses.find((each) => each.code === code)?.count ?? 0;
    const median = (name: string) =>
      Math.round(told.paymentDelays.total.steps.find(({ step }) => step === name)?.median ?? NaN);
    const { communes, covered } = told.coverage.total;

    const { status, html } = await read('/pilotage', token);

    expect(status).toBe(200);
    const card = (id: string) => numbersOf(html, id, '<h2');
    expect(card('actions')).toEqual([count('IN_PROGRESS'), count('BLOCKED')]);
    expect(card('engage')).toEqual([actions.committed, investments.committed]);
    expect(card('verse')).toEqual([actions.paid, investments.paid, subsidies.paid]);
    expect(card('delai')).toEqual([median('PAYMENT'), median('WHOLE')]);
    expect(card('communes')).toEqual([covered, communes - covered]);
    expect(card('sans-reponse')).toEqual([told.unansweredRequests.totalCount]);
  });

  it('lead each to its rows, as many as the number says', async () => {
    const { html } = await read('/pilotage');
    const [blocked] = numbersOf(html, 'actions', '<h2').slice(1);
    const href = /href="(\/pilotage\/actions\?statut=bloquee)"/.exec(html)?.[1] ?? '';

    const { text } = await read(href);

    expect(text).toContain(`${blocked} actions :`);
  });
});

const pages = [
  '/pilotage',
  '/pilotage/lisibilite',
  '/pilotage/coherence',
  '/pilotage/efficacite',
  '/pilotage/actions',
  '/pilotage/investissements',
  '/pilotage/subventions',
  '/pilotage/subventions?vue=retards',
  '/pilotage/subventions?vue=sans-reponse',
  '/pilotage/subventions?vue=annulees',
  '/pilotage/qualite',
];

const files = [
  ...['public-theme', 'aides-par-partenaire', 'fiches-a-revoir', 'recouvrements'],
  ...['angles-morts', 'angles-morts-liste', 'communes-sans-aide', 'competences'],
  ...['doubles-financements', 'au-dessus-de-la-limite', 'execution', 'delais'],
  ...['retards-de-versement', 'demandes-sans-reponse', 'aides-sans-demande', 'communes-touchees'],
  ...['communes-non-touchees', 'subventions-par-commune', 'indicateurs', 'calendrier'],
  ...['investissements-par-annee', 'etapes', 'manifestations-annulees'],
];

describe('what is hidden', () => {
  it.each(pages)('%s names no draft to the public, and offers the log-in', async (path) => {
    const { status, html } = await read(path);

    expect(status).toBe(200);
    expect(html).not.toContain(draft);
    expect(html).toContain('/connexion?vers=%2Fpilotage');
  });

  it.each(files)('%s.csv names no draft to the public', async (name) => {
    const { status, html, type } = await read(`/pilotage/figures/${name}.csv`);

    expect(status).toBe(200);
    expect(type).toContain('text/csv');
    expect(html).not.toContain(draft);
    expect(html.split('\r\n').length).toBeGreaterThan(1);
  });

  it('shows the committee the draft in its checks', async () => {
    const [stale, alike] = await Promise.all([
      read('/pilotage/figures/fiches-a-revoir.csv', committee),
      read('/pilotage/coherence?public=exploitation-agricole', committee),
    ]);

    expect(stale.html).toContain(draft);
    const { coherence } = await asked<{ coherence: { overlaps: { totalCount: number } } }>(
      `{ coherence { overlaps(first: 1, filter: { audiences: [FARM] }) { totalCount } } }`,
      committee,
    );
    expect(alike.text).toContain(`${coherence.overlaps.totalCount} recouvrements`);
  });
});

describe('the files of figures', () => {
  it.each([
    ['/pilotage/lisibilite', 'public-theme'],
    ['/pilotage/efficacite', 'execution'],
    ['/pilotage/efficacite?nature=subventions&par=annee', 'execution'],
    ['/pilotage/subventions', 'etapes'],
    ['/pilotage/investissements', 'investissements-par-annee'],
  ])('of %s has the table of %s', async (path, name) => {
    const { html } = await read(path);
    const address = new URL(path, platform.url);
    const file = await read(`/pilotage/figures/${name}.csv${address.search}`);

    const [, ...lines] = file.html.trimEnd().split('\r\n');
    const figure = html.slice(html.indexOf(`<figure class="figure" id="${name}"`));
    const table = /<tbody>(.*?)<\/tbody>/s.exec(figure)?.[1] ?? '';
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => [
      textOf(/<th[^>]*>(.*?)<\/th>/s.exec(row)?.[1] ?? ''),
      ...[...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(
        ([, cell = '']) => /<data value="([^"]*)"/.exec(cell)?.[1] ?? '',
      ),
    ]);
    expect(rows.length).toBeGreaterThan(0);
    const told = lines.slice(0, rows.length).map((line) => cells(line).map(plain));
    expect(told).toEqual(rows.map((row) => row.map(plain)));
  });

  it('come as a workbook, too', async () => {
    const { status, type } = await read('/pilotage/figures/execution.xlsx');

    expect(status).toBe(200);
    expect(type).toContain('spreadsheetml');
  });

  it('have all rows of a list, of which the page shows the first', async () => {
    const { html, text } = await read('/pilotage/subventions?vue=sans-reponse');
    const total = Number(/(\d+) demandes sans réponse/.exec(text)?.[1]);
    const file = await read('/pilotage/figures/demandes-sans-reponse.csv');

    expect((html.match(/<tr>/g) ?? []).length).toBeLessThan(total);
    expect(file.html.trimEnd().split('\r\n')).toHaveLength(total + 1);
  });

  it.each(['unknown.csv', 'toString.csv', 'execution.pdf', 'execution.json'])(
    'are none as %s',
    async (file) => {
      expect((await read(`/pilotage/figures/${file}`)).status).toBe(404);
    },
  );
});

/** `1234.50` and `1234.5` are the same amount. */
function plain(cell: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? String(Number(cell)) : cell;
}

/** Cells of a line; what has a comma in it is quoted. */
function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, line.endsWith(',') ? undefined : -1)
    .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
}

describe('another day', () => {
  it('is said, and has nothing that was not known then', async () => {
    const { status, text, html } = await read('/pilotage?au=2019-06-30');

    expect(status).toBe(200);
    expect(text).toContain('Situation au 30 juin 2019');
    expect(numbersOf(html, 'actions', '<h2')).toEqual([0, 0]);
    expect(html).toContain('href="/pilotage/coherence?au=2019-06-30"');
  });

  it.each(['hier', '2026-02-31', '2999-01-01'])('is refused as %s, in French', async (day) => {
    for (const path of ['/pilotage', '/pilotage/actions', '/pilotage/figures/delais.csv']) {
      const { status, text } = await read(`${path}?au=${day}`);

      expect(status).toBe(400);
      expect(text).toContain(`« au=${day} » n’est pas compris`);
    }
  });
});

describe('de minimis aid', () => {
  it('is for partners and the committee', async () => {
    const { status, html } = await read('/pilotage/minimis?siren=224700013');

    expect(status).toBe(403);
    expect(html).toContain('/connexion?vers=');
  });

  it('is what the graph reckons', async () => {
    const siren = '732829320';
    const { undertaking } = await asked<{
      undertaking: { deMinimis: { headroom: number; wouldExceed: { verdict: string } } };
    }>(
      `{ undertaking(siren: "${siren}") { deMinimis { headroom wouldExceed(amount: 999999) { verdict } } } }`,
      committee,
    );

    const { html, text } = await read(`/pilotage/minimis?siren=${siren}&montant=999999`, committee);

    expect(html).toContain(`<data value="${undertaking.deMinimis.headroom}">`);
    expect(undertaking.deMinimis.wouldExceed.verdict).toBe('YES');
    expect(text).toContain('Oui, ce montant dépasse un plafond.');
  });

  it('says what a wrong SIREN should look like', async () => {
    const { status, text } = await read('/pilotage/minimis?siren=12', committee);

    expect(status).toBe(400);
    expect(text).toContain('« siren=12 »');
  });
});

describe('the quality of the data', () => {
  it('shows imports to those who may see them', async () => {
    const admin = await tokenFrom(platform.url, 'admin');
    const [publicPage, adminPage] = await Promise.all([
      read('/pilotage/qualite'),
      read('/pilotage/qualite', admin),
    ]);

    expect(publicPage.text).toContain('Chaque partenaire voit les siens');
    expect(adminPage.text).not.toContain('Chaque partenaire voit les siens');
  });
});
