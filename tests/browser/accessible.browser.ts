import type { Page } from 'playwright-core';
import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { sitePages } from '../support/sitePages.ts';
import { problemsOf } from './support/problems.ts';
import { logIn, openVisitors, type Visitors } from './support/visitors.ts';

let platform: AskedPlatform;
let visitors: Visitors;

beforeAll(async () => {
  platform = await sharedDemo();
  visitors = await openVisitors(platform.url);
}, 120_000);

afterAll(async () => {
  await visitors.close();
});

interface Sight {
  width?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}
const sights: [string, Sight][] = [
  ['in light colours', {}],
  ['in dark colours', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
  ['on 320 px', { width: 320 }],
  // For a page, twice as large is half as wide.
  ['at 200 % zoom', { width: 640 }],
];

async function see(page: Page, { width = 1_280, ...colours }: Sight): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...colours });
  await page.setViewportSize({ width, height: 900 });
}

it.each([
  ['the public', 'open', undefined],
  ['a committee', 'steering', 'committee'],
  ['an agent', 'workspace', 'partner:tourism'],
] as const)(
  'every page of %s has no barrier that a machine can find, however it is seen',
  async (_who, part, scope) => {
    const pages = (await sitePages(platform.url))[part];
    const visitor = await visitors.visitor();
    const { page, elsewhere, context } = visitor;
    if (scope) await logIn(page, platform.url, scope);
    const found: Record<string, string[]> = {};
    for (const { path } of pages) {
      const response = await page.goto(platform.url + path);
      if (response?.status() !== 200) found[path] = [`answered ${response?.status()}`];
      for (const [how, sight] of sights) {
        await see(page, sight);
        const problems = await problemsOf(page, sight === sights[0]?.[1] ? 'all' : 'sight');
        if (problems.length > 0) found[`${path} ${how}`] = problems;
      }
    }

    expect(found).toEqual({});
    // Nobody else is asked, and the public is not marked.
    expect(elsewhere).toEqual([]);
    if (!scope) expect(await context.cookies()).toEqual([]);
    await visitor.leave();
  },
  600_000,
);
