import { readFileSync } from 'node:fs';
import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { logIn, openVisitors, type Visitor, type Visitors } from './support/visitors.ts';

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

interface Committees {
  committees: {
    code: string;
    name: string;
    sessions: { nodes: { id: string; title: string; changes: { totalCount: number } }[] };
  }[];
}

describe('a member of a committee', () => {
  it('reads what changed since the last session, from the first page by links alone', async () => {
    const { data } = await platform.query<Committees>(
      `{ committees { code name
          sessions(first: 1, statuses: [PLANNED]) { nodes { id title changes(first: 1) { totalCount } } } } }`,
    );
    const [committee] = data?.committees.filter(({ sessions }) => sessions.nodes.length > 0) ?? [];
    const [session] = committee?.sessions.nodes ?? [];
    visitor = await visitors.visitor();
    const { page } = visitor;
    await logIn(page, platform.url, 'committee');

    await page.getByRole('navigation', { name: 'Rubriques' }).getByText('Comités').click();
    await page.click(`a[href="/seances/${session?.id}"]`);

    await page.getByRole('heading', { name: 'Depuis la dernière séance' }).waitFor();
    await page.getByRole('link', { name: 'Voir toutes les fiches' }).click();
    await page.waitForLoadState();
    const told = (await page.locator('main').textContent()) ?? '';
    expect(session?.changes.totalCount).toBeGreaterThan(0);
    expect(told.replace(/[\s\u00A0\u202F]/g, '')).toContain(
      `${session?.changes.totalCount}ficheschangées`,
    );
  });

  it('takes away what is seen, and it is what the graph says', async () => {
    visitor = await visitors.visitor();
    const { page } = visitor;
    await page.goto(`${platform.url}/aides?public=exploitation-agricole&statut=ouverte`);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV pour Excel' }).click(),
    ]);

    const text = readFileSync(await download.path(), 'utf8');
    const { data } = await platform.query<{ aids: { nodes: { title: string }[] } }>(
      '{ aids(first: 200, filter: { audiences: [FARM], statuses: [OPEN] }) { nodes { title } } }',
      {},
      null,
    );
    const titles = data?.aids.nodes.map(({ title }) => title) ?? [];
    expect(text).toMatch(/^\uFEFF/);
    expect(text.trimEnd().split('\r\n')).toHaveLength(titles.length + 1);
    for (const title of titles) expect(text).toContain(title);
    const seen =
      (await page.getByRole('region', { name: 'Résultats' }).getByRole('status').textContent()) ??
      '';
    expect(seen).toContain(`${titles.length}\u00A0aides`);
  });
});
