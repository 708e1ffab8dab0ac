import { AxeBuilder } from '@axe-core/playwright';
import fastify, { type FastifyInstance } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveWidget } from '@relance/widget/serveWidget.ts';
import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { type HostSite, hostileStyles, pageWith, serveHost } from './support/hostPage.ts';
import { openBrowser } from './support/visitors.ts';

let platform: AskedPlatform;
let broken: FastifyInstance;
let site: HostSite;
let browser: Browser;

/** Pages of a partner: the platform is on another host than they are. */
function pagesOf(url: string, down: string): Record<string, string> {
  const script = (from: string) => `<script type="module" src="${from}/w/1/aides.js"></script>`;
  const fallback = '<p id="repli"><a href="/aides">Voir les aides</a></p>';
  const element = (attributes = '', from = url) =>
    `${script(from)}<relance-aides ${attributes}>${fallback}</relance-aides>`;
  const styled = Object.entries(hostileStyles).flatMap(([name, style]) => [
    [`/${name}`, pageWith(element('limite="4"'), style)],
    [`/${name}-rtl`, pageWith(element('limite="4"'), style, 'rtl')],
  ]);
  return {
    ...(Object.fromEntries(styled) as Record<string, string>),
    '/tout': pageWith(
      '<h3>Aides</h3>' + element('recherche limite="3" champs="resume,contact" niveau="4"'),
    ),
    '/sombre': pageWith(element('apparence="sombre" vue="liste"')),
    '/deux': pageWith(element('limite="1"') + element('limite="1"')),
    '/faux': pageWith(element('theme="numerik" vue="carte" them="x"')),
    '/loin': pageWith(`<p style="height:4000px">Haut</p>${element()}`),
    '/panne': pageWith(element('', down)),
    '/cadre': pageWith(
      `<iframe src="${url}/w/1/cadre?limite=4" title="Aides" width="100%" height="100"></iframe>
      <script type="module" src="${url}/w/1/hote.js"></script>`,
    ),
  };
}

beforeAll(async () => {
  browser = await openBrowser();
  platform = await sharedDemo();
  broken = fastify();
  await broken.register((routes) =>
    serveWidget(routes, {
      visitorOf: () => Promise.reject(new Error('The graph is down.')),
      publicUrl: undefined,
    }),
  );
  await broken.listen({ port: 0, host: '127.0.0.1' });
  const { port } = broken.server.address() as AddressInfo;
  site = await serveHost(pagesOf(platform.url, `http://127.0.0.1:${port}`));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await broken?.close();
});

interface Visit {
  page: Page;
  /** What was asked of others than the site itself. */
  asked: string[];
  warnings: string[];
  close: () => Promise<void>;
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 768, height: 900 }, ...options });
  const page = await context.newPage();
  const [asked, warnings]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) asked.push(request.url());
  });
  page.on('console', (message) => warnings.push(message.text()));
  await page.addInitScript(`
    window.told = [];
    for (const name of ['charge', 'choix', 'erreur']) {
      addEventListener('relance:' + name, ({ detail }) => told.push([name, detail]));
    }
    window.moved = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.moved += value;
    }).observe({ type: 'layout-shift', buffered: true });`);
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return { page, asked, warnings, close: () => context.close() };
}

/** What has the focus, within elements too. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.textContent.trim();
  })()`);
}

const cards = '.relance-carte';

describe('the element in a foreign page', () => {
  const styles = Object.keys(hostileStyles).flatMap((name) => [name, `${name}-rtl`]);

  it.each(styles)('shows its cards whatever the styles of the page: %s', async (name) => {
    const { page, close } = await visit(`/${name}`);

    expect(await page.locator(cards).count()).toBe(4);
    for (const card of await page.locator(cards).all()) {
      const box = await card.boundingBox();
      expect(box?.width).toBeGreaterThan(150);
      expect(box?.height).toBeGreaterThan(80);
    }
    expect(
      await page.evaluate(
        `getComputedStyle(document.querySelector('relance-aides').shadowRoot.querySelector('.relance')).direction`,
      ),
    ).toBe('ltr');
    expect(await page.getByRole('button', { name: 'Afficher plus' }).isVisible()).toBe(true);
    await close();
  });

  it('asks twice, of the platform alone, and leaves no cookie', async () => {
    const { page, asked, close } = await visit('/bare');

    expect(asked).toEqual([
      `${platform.url}/w/1/aides.js`,
      `${platform.url}/w/1/aides.json?forme=element&limite=4`,
    ]);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });

  it('keeps the place of its cards: the page hardly moves when they come', async () => {
    const { page, close } = await visit('/bare');

    expect(await page.evaluate('window.moved')).toBeLessThan(0.1);
    await close();
  });

  it('asks for nothing before it is nearly in sight', async () => {
    const { page, asked, close } = await visit('/loin');

    expect(asked).toHaveLength(1);

    await page.locator('relance-aides').scrollIntoViewIfNeeded();
    await page.locator(cards).first().waitFor();
    expect(asked).toHaveLength(2);
    await close();
  });

  it('has real headings of the level that fits in', async () => {
    const { page, close } = await visit('/tout');

    expect(await page.getByRole('heading', { level: 4 }).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 5 }).count()).toBe(3);
    await close();
  });

  it('works by keyboard: links, search and « Afficher plus », then the first new card', async () => {
    const { page, close } = await visit('/tout');
    const reached: string[] = [];
    for (let tabs = 0; tabs < 30 && reached.at(-1) !== 'Afficher plus'; tabs++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(reached).toEqual(
      expect.arrayContaining([
        ...(await page.locator('.relance-nom').allTextContents()),
        ...['Chercher', 'Afficher plus'],
      ]),
    );

    await page.keyboard.press('Enter');
    await page.locator(cards).nth(3).waitFor();

    expect(await page.locator(cards).count()).toBe(6);
    await expect(focused(page)).resolves.toBe(
      (await page.locator('.relance-nom').nth(3).textContent())?.trim(),
    );
    await close();
  });

  it('finds by words, and says how many', async () => {
    const { page, close } = await visit('/tout');
    const before = await page.getByRole('status').textContent();

    await page.getByRole('searchbox', { name: 'Chercher une aide' }).fill('festival');
    await page.keyboard.press('Enter');
    await page.waitForResponse(/texte=festival/);
    await page.waitForFunction(
      `document.querySelector('relance-aides').shadowRoot.querySelector('[role=status]').textContent !== ${JSON.stringify(before)}`,
    );

    expect(await page.getByRole('status').textContent()).toMatch(/\d+\u00A0aides?/);
    await close();
  });

  it('tells the page what it shows, and what is chosen', async () => {
    const { page, close } = await visit('/bare');
    await page.evaluate(`addEventListener('click', (event) => event.preventDefault())`);

    await page.locator('.relance-nom a').first().click();

    expect(await page.evaluate('told')).toEqual([
      ['charge', { total: expect.any(Number) as number, partiel: [] }],
      [
        'choix',
        { id: expect.any(String) as string, url: expect.stringMatching(/\/aides\//) as string },
      ],
    ]);
    await close();
  });

  it('follows its attributes, and properties write them', async () => {
    const { page, close } = await visit('/bare');

    await page.evaluate(`document.querySelector('relance-aides').limite = 2`);
    await page.waitForResponse(/limite=2/);
    await page.waitForFunction(
      `document.querySelector('relance-aides').shadowRoot.querySelectorAll('.relance-carte').length === 2`,
    );

    expect(await page.locator('relance-aides').getAttribute('limite')).toBe('2');
    await close();
  });

  it('may be there twice, with its script', async () => {
    const { page, warnings, close } = await visit('/deux');

    expect(await page.locator(cards).count()).toBe(2);
    expect(warnings.filter((text) => /relance|define/.test(text))).toEqual([]);
    await close();
  });

  it('warns of words that it does not know, with the nearest', async () => {
    const { page, warnings, close } = await visit('/faux');
    const all = warnings.join('\n');

    expect(all).toContain('vue="carte" n’est pas connu. Le plus proche est «\u00A0cartes\u00A0»');
    expect(all).toContain('attribut «\u00A0them\u00A0» n’est pas connu');
    expect(all).toContain('Le plus proche est «\u00A0numerique\u00A0»');
    expect(await page.locator('#repli').isVisible()).toBe(true);
    expect(await page.evaluate('told')).toEqual([['erreur', { code: 'PARAMETRE_INVALIDE' }]]);
    await close();
  });

  it('shows what the page holds ready while the graph is down', async () => {
    const { page, close } = await visit('/panne');

    expect(await page.locator('#repli').isVisible()).toBe(true);
    expect(await page.locator(cards).count()).toBe(0);
    expect(await page.evaluate('told')).toEqual([['erreur', { code: 'INDISPONIBLE' }]]);
    await close();
  });
});

describe('the accessibility of the widget', () => {
  const ways: [string, string, BrowserContextOptions][] = [
    ['light', '/tout', {}],
    ['dark, as the reader has it', '/tout', { colorScheme: 'dark' }],
    ['dark, as the page has it', '/sombre', {}],
    ['with forced colours', '/tout', { forcedColors: 'active' }],
    ['on 320 pixels', '/tout', { viewport: { width: 320, height: 640 } }],
    ['without styles of the page', '/unset', {}],
    ['from right to left', '/bare-rtl', {}],
  ];

  it.each(ways)('has no violation %s', async (_way, path, options) => {
    const { page, close } = await visit(path, options);

    const { violations } = await new AxeBuilder({ page }).include('relance-aides').analyze();

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await close();
  });

  it('asks for no scrolling to the side on 320 pixels', async () => {
    const { page, close } = await visit('/tout', { viewport: { width: 320, height: 640 } });

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await close();
  });

  it.each([320, 1280])('of the page that writes code: no violation on %d pixels', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${platform.url}/integrer?recherche=oui`, { waitUntil: 'networkidle' });

    const { violations } = await new AxeBuilder({ page }).analyze();

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await context.close();
  });
});

describe('the frame in a foreign page', () => {
  it('takes the height of what it holds, and keeps it when it gets narrow', async () => {
    const { page, close } = await visit('/cadre');
    const fits = `(() => {
      const { height } = document.querySelector('iframe').getBoundingClientRect();
      return height > 300 && height;
    })()`;
    const wide = (await (await page.waitForFunction(fits)).jsonValue()) as number;
    const inner = page.frames()[1];
    expect(await inner?.evaluate('document.documentElement.offsetHeight')).toBe(wide);

    await page.setViewportSize({ width: 400, height: 900 });
    await page.waitForFunction(
      `document.querySelector('iframe').getBoundingClientRect().height > ${wide}`,
    );
    await close();
  });

  it('takes no height from a stranger', async () => {
    const { page, close } = await visit('/cadre');
    await page.waitForFunction(
      `document.querySelector('iframe').getBoundingClientRect().height > 300`,
    );
    const height = `document.querySelector('iframe').getBoundingClientRect().height`;
    const before = await page.evaluate(height);

    await page.evaluate(`new Promise((done) => {
      addEventListener('message', () => setTimeout(done, 0), { once: true });
      postMessage({ type: 'relance:hauteur', hauteur: 5 }, '*');
    })`);

    expect(await page.evaluate(height)).toBe(before);
    await close();
  });

  it('has no violation, with the page around it', async () => {
    const { page, close } = await visit('/cadre');

    const { violations } = await new AxeBuilder({ page })
      // It is a part of a page: landmarks are the page’s.
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .include('iframe')
      .analyze();

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await close();
  });

  it('works without a script', async () => {
    const { page, close } = await visit('/cadre', { javaScriptEnabled: false });
    const inner = page.frameLocator('iframe');
    const first = await inner.locator('.relance-nom').first().textContent();

    await inner.getByRole('link', { name: 'Aides suivantes' }).click();
    await inner.getByRole('link', { name: 'Revenir au début' }).waitFor();

    expect(await inner.locator('.relance-nom').first().textContent()).not.toBe(first);
    await close();
  });
});

describe('the page that writes code', () => {
  it('follows what is chosen, in the code and in the preview', async () => {
    const page = await browser.newPage();
    await page.goto(`${platform.url}/integrer`, { waitUntil: 'networkidle' });

    await page.getByRole('combobox', { name: 'Thème' }).selectOption('Sport');
    await page.waitForURL(/theme=sport/);

    expect(await page.locator('iframe').first().getAttribute('src')).toBe('/w/1/cadre?theme=sport');
    expect(await page.locator('#code-element').textContent()).toContain('theme="sport"');
    await page.close();
  });
});
