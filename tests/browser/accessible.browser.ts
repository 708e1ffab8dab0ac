import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { sitePages } from '../support/sitePages.ts';
import { problemsOf } from './support/problems.ts';
import { type Eyes, logIn, openVisitors, type Visitors } from './support/visitors.ts';

let platform: AskedPlatform;
let visitors: Visitors;

beforeAll(async () => {
  platform = await sharedDemo();
  visitors = await openVisitors(platform.url);
}, 120_000);

afterAll(async () => {
  await visitors.close();
});

const everyEye: [string, Eyes][] = [
  ['in light colours', {}],
  ['in dark colours', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: true }],
  ['on 320 px', { width: 320 }],
  ['at 200 % zoom', { zoom: 2 }],
];

describe.each(everyEye)('seen %s', (_how, eyes) => {
  it.each([
    ['the public', 'open', undefined],
    ['a committee', 'steering', 'committee'],
    ['an agent', 'workspace', 'partner:tourism'],
  ] as const)(
    'every page of %s has no barrier that a machine can find',
    async (_who, part, scope) => {
      const pages = (await sitePages(platform.url))[part];
      const visitor = await visitors.visitor(eyes);
      const { page, elsewhere, context } = visitor;
      if (scope) await logIn(page, platform.url, scope);
      const found: Record<string, string[]> = {};
      for (const { path } of pages) {
        const response = await page.goto(platform.url + path);
        const problems = await problemsOf(page, eyes === everyEye[0]?.[1] ? 'all' : 'sight');
        if (response?.status() !== 200) problems.push(`answered ${response?.status()}`);
        if (problems.length > 0) found[path] = problems;
      }

      expect(found).toEqual({});
      // Nobody else is asked, and the public is not marked.
      expect(elsewhere).toEqual([]);
      if (!scope) expect(await context.cookies()).toEqual([]);
      await visitor.leave();
    },
    180_000,
  );
});
