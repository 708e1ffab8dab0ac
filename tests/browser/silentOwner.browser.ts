import type { PartnerName } from '@relance/schema/partners.ts';
import { everyOwner, type OwnerProcesses, ownerProcesses } from '../support/ownerProcesses.ts';
import { endProcesses, freePort, startProcess, until } from '../support/processes.ts';
import { postQuery } from '../support/asking.ts';
import { problemsOf } from './support/problems.ts';
import { openVisitors, type Visitor, type Visitors } from './support/visitors.ts';

interface Aids {
  aids: { totalCount: number; nodes: { id: string; title: string; contact: { phone: string } }[] };
}

const ofChambers = `{
  aids(first: 1, filter: { owners: [CHAMBERS], statuses: [OPEN] }) {
    totalCount nodes { id title contact { phone } }
  }
}`;

describe('while the chambers do not answer', () => {
  let deployed: OwnerProcesses<PartnerName>;
  let site: string;
  let visitors: Visitors;
  let visitor: Visitor;
  let aid: Aids['aids']['nodes'][number];

  const query = () => postQuery<Aids>(`${site}/graphql`, ofChambers);

  beforeAll(async () => {
    deployed = await ownerProcesses(everyOwner, { RELANCE_DEMO: 'on' });
    const port = String(await freePort());
    site = `http://localhost:${port}`;
    const router = startProcess('platform/start-router.ts', [], {
      ...{ ...deployed.addresses, PORT: port, RELANCE_DEMO: 'on', RELANCE_RATES: 'off' },
    });
    await Promise.all([
      router.firstLine,
      ...Object.values(deployed.owners).map(({ start }) => start()),
    ]);
    await until(async () => ((await query()).data?.aids.totalCount ?? 0) > 20);
    const [first] = (await query()).data?.aids.nodes ?? [];
    if (!first) throw new Error('The chambers have no aid.');
    aid = first;
    visitors = await openVisitors(site);
    visitor = await visitors.visitor();
    // Somebody has seen these pages before.
    for (const path of [`/aides/${aid.id}`, '/aides', '/pilotage']) {
      const response = await visitor.page.goto(site + path);
      if (response?.status() !== 200) throw new Error(`${path} answered ${response?.status()}.`);
    }
    await deployed.owners.chambers.kill();
  }, 180_000);

  afterAll(async () => {
    await visitors.close();
    await endProcesses();
    await deployed.dropDatabases();
  });

  it('the sheet of their aid stands as it was last told, and says of when it is', async () => {
    const { page } = visitor;

    const response = await page.goto(`${site}/aides/${aid.id}`);

    expect(response?.status()).toBe(200);
    const told = page.getByRole('region', { name: 'Données incomplètes' });
    expect(await told.textContent()).toMatch(
      /Chambres consulaires\s: indisponible\. Dernières valeurs connues\s: \d+/,
    );
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(aid.title);
    expect(await page.locator('main').textContent()).toContain(aid.contact.phone);
    expect(await problemsOf(page)).toEqual([]);
  });

  it.each(['/aides', '/pilotage'])(
    'the page %s stays, with all that it showed, and says who is not heard',
    async (path) => {
      const { page } = visitor;
      await until(async () => {
        await page.goto(site + path);
        return (await page.getByRole('region', { name: 'Données incomplètes' }).count()) === 1;
      });

      expect(
        await page.getByRole('region', { name: 'Données incomplètes' }).textContent(),
      ).toContain('Chambres consulaires');
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    },
  );

  it('a sheet that nobody has seen before is not made up', async () => {
    const { data } = await postQuery<Aids>(
      `${site}/graphql`,
      '{ aids(last: 1, filter: { owners: [CHAMBERS] }) { nodes { id title } } }',
    );

    const response = await visitor.page.goto(`${site}/aides/${data?.aids.nodes[0]?.id}`);

    expect(
      await visitor.page.getByRole('region', { name: 'Données incomplètes' }).textContent(),
    ).toContain('Chambres consulaires');
    expect([200, 503]).toContain(response?.status());
    expect(await visitor.page.locator('main').textContent()).toContain(
      '05\u00A053\u00A000\u00A000\u00A000',
    );
  });

  it('all is as before when they are back', async () => {
    await deployed.owners.chambers.start();
    await until(async () => {
      await visitor.page.goto(`${site}/aides`);
      return (
        (await visitor.page.getByRole('region', { name: 'Données incomplètes' }).count()) === 0
      );
    });

    expect(await visitor.page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Toutes les aides',
    );
  });
});
