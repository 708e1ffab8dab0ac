import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { problemsOf } from './support/problems.ts';
import { openVisitors, type Visitor, type Visitors } from './support/visitors.ts';

let platform: AskedPlatform;
let visitors: Visitors;
let visitor: Visitor;

beforeAll(async () => {
  platform = await sharedDemo();
  visitors = await openVisitors(platform.url);
}, 120_000);

afterAll(async () => {
  await visitors.close();
});

afterEach(() => visitor.leave());

/** The explorer with its editor; `refused` is what the page's policy has stopped. */
async function open(path = '/explorer') {
  visitor = await visitors.visitor();
  const { page } = visitor;
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(platform.url + path);
  await page.locator('.editor .cm-content').waitFor();
  return { page, refused };
}

/** What has the focus, within the editor's shadow too. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement ?? outer;
    return (inner?.ariaLabel ?? inner?.textContent ?? '').trim();
  });

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to « ${name} ».`);
}

const editor = 'Requête GraphQL. Tab quitte l’éditeur.';

interface Facets {
  subsidies: { facets: { communes: { code: string; amount: number; count: number }[] } };
}

describe('an analyst', () => {
  it('goes by the keyboard alone from an example to its cost, its answer, a chart, a map, a file and an address', async () => {
    const { page, refused } = await open();

    await tabTo(page, 'Où sont les bénéficiaires des subventions\u00A0?');
    await page.keyboard.press('Enter');
    await page.waitForURL(/exemple=par-commune/);
    await page.locator('.editor .cm-content').waitFor();
    expect(await page.locator('#cout [role=status]').textContent()).toMatch(
      /^Coût estimé\s: 52 sur un budget de 10\s000\.$/,
    );
    expect(await page.locator('#resultat svg').count()).toBe(0);

    await tabTo(page, 'Exécuter');
    await page.keyboard.press('Enter');
    await page.locator('#carte').waitFor();
    expect(await page.locator('#etat').textContent()).toMatch(/lignes? dans .* Carte\.$/);
    await tabTo(page, 'Graphique');
    await page.keyboard.press('Enter');
    await page.locator('#graphique').waitFor();
    expect(await focused(page)).toBe('Graphique');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('#resultat td').first().waitFor();

    await tabTo(page, 'CSV');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    const lines = parse<Record<string, string>>(await readFile(await download.path(), 'utf8'), {
      columns: true,
    });
    const { data } = await platform.query<Facets>(
      '{ subsidies(first: 0) { facets { communes { code amount count } } } }',
      ...([{}, null] as const),
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(lines).toEqual(
      data?.subsidies.facets.communes.map(({ code, amount, count }) => ({
        ...{ commune: code, montant: amount.toFixed(2), nombre: String(count) },
      })),
    );

    await tabTo(page, 'Adresse de ce résultat');
    const shared = await page.locator('#adresse').getAttribute('href');
    const table = await page.locator('#resultat table').innerText();
    expect(new URL(page.url()).searchParams.get('requete')).toContain('query ParCommune');
    const other = await visitors.visitor({ javaScriptEnabled: false });
    await other.page.goto(platform.url + shared);
    expect(await other.page.locator('#resultat table').innerText()).toBe(table);
    await other.page.goto(page.url());
    expect(await other.page.locator('#resultat table').innerText()).toBe(table);
    await other.leave();

    expect(visitor.elsewhere).toEqual([]);
    expect(refused).toEqual([]);
  });

  it('comes into the editor by Tab and leaves it by Tab, forwards, backwards and with proposals open', async () => {
    const { page } = await open();
    await tabTo(page, editor);

    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Variables');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(editor);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).not.toBe(editor);

    await tabTo(page, editor);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('query X { sub');
    await page.locator('.cm-tooltip-autocomplete').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Variables');
  });

  it('is proposed the fields of the schema, told the cost while writing, and runs with Ctrl and Enter', async () => {
    const { page, refused } = await open();
    await tabTo(page, editor);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');

    await page.keyboard.type('{ epci');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'epcis' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.cm-tooltip-autocomplete').waitFor({ state: 'detached' });
    await page.keyboard.type('s { siren names ');
    const wrong = page.locator('#cout', { hasText: 'Cannot query field "names"' });
    await wrong.waitFor();
    expect(await wrong.textContent()).toMatch(/Ligne 1, colonne 17\s:/);
    await page.locator('.editor .cm-lintRange-error').waitFor();
    for (let press = 0; press < 2; press++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Enter');
    await page.locator('#resultat td').first().waitFor();

    expect(await page.locator('#resultat > p').first().textContent()).toMatch(/^12\slignes dans/);
    expect(await focused(page)).toBe(editor);
    expect(refused).toEqual([]);
  });

  it('goes back to the question before by the browser’s own button', async () => {
    const { page } = await open('/explorer?exemple=par-theme');
    await page.getByRole('button', { name: 'Exécuter' }).click();
    await page.locator('#graphique').waitFor();
    await page.getByRole('link', { name: 'Tableau', exact: true }).click();
    await page.locator('#resultat td').first().waitFor();

    await page.goBack();

    await page.locator('#graphique').waitFor();
    expect(await page.locator('#resultat td').first().isVisible()).toBe(false);
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['forced colours', { forcedColors: true }],
    ['320 px', { width: 320 }],
    ['200 %', { zoom: 2 }],
  ])('meets nothing that axe finds wrong, with the editor open: %s', async (_name, eyes) => {
    visitor = await visitors.visitor(eyes);
    const { page } = visitor;
    await page.goto(`${platform.url}/explorer?exemple=clubs-sportifs`);
    await page.locator('.editor .cm-content').waitFor();
    await page.getByRole('button', { name: 'Exécuter' }).click();
    await page.locator('#resultat td').first().waitFor();

    expect(await problemsOf(page)).toEqual([]);
  });
});
