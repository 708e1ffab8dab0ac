import { exampleQueries } from '@relance/router/graphiql.ts';
import { until } from '../support/processes.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
});

afterAll(async () => {
  await platform.close();
});

describe('the example queries', () => {
  it('are a dozen or more, each with its question in the first line', () => {
    const examples = exampleQueries();

    expect(examples.length).toBeGreaterThanOrEqual(12);
    for (const { query } of examples) expect(query).toMatch(/^# .{20,}/);
  });

  it.each(exampleQueries())(
    'answers $name on the demo data without an error',
    async ({ query }) => {
      const answer = await platform.query<Record<string, unknown>>(query);

      expect(answer.errors).toBeUndefined();
      for (const value of Object.values(answer.data ?? {})) expect(value).not.toBeNull();
    },
  );

  it('and those of our pages are all written by generated code, none on the slow path', async () => {
    expect((await visited(platform)).length).toBeGreaterThan(40);

    const metrics = async () => (await fetch(`${platform.url}/metrics`)).text();
    // The library behind it is loaded after the start.
    await until(async () => (await metrics()).includes('relance_router_slow_paths_total'));

    expect(await metrics()).not.toContain('relance_router_slow_paths_total{');
    expect(await metrics()).toMatch(/relance_index_lag_seconds\{owner="TOURISM"\} \d/);
  });

  it('find an aid for a farm shop in Villeneuve-sur-Lot, with whom to call', async () => {
    const [farmShop] = exampleQueries();

    const { data } = await platform.query<FarmShop>(farmShop?.query ?? '');

    expect(data?.aids.totalCount).toBeGreaterThan(0);
    expect(data?.aids.nodes.some(({ contact }) => contact?.phone?.startsWith('05'))).toBe(true);
  });
});

interface FarmShop {
  aids: { totalCount: number; nodes: { title: string; contact?: { phone: string | null } }[] };
}

/** Follows the links of the site, a few to each kind of page, as somebody who has logged in; answers what was visited. */
async function visited({ url, token }: TestPlatform): Promise<string[]> {
  const headers = { accept: 'text/html', authorization: `Bearer ${token}` };
  const paths = new Set(['/']);
  const kinds = new Map<string, number>();
  const pages: string[] = [];
  // A set goes on to what is added while it is walked.
  for (const path of paths) {
    const answer = await fetch(`${url}${path}`, { headers });
    const body = await answer.text();
    if (!answer.ok || !body.startsWith('<!doctype html>')) continue;
    pages.push(path);
    for (const [, link = ''] of body.matchAll(/href="(\/[^"?#]*)/g)) {
      const [, first = '', ...below] = link.split('/');
      const kind = `${first} ${below.length}`;
      const known = kinds.get(kind) ?? 0;
      if (paths.has(link) || known === 4) continue;
      kinds.set(kind, known + 1);
      paths.add(link);
    }
  }
  return pages;
}
