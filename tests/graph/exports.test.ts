import { exportedLists } from '@relance/schema/exports.ts';
import { readWholeList } from '@relance/sdk/export/wholeList.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
}, 120_000);
afterAll(() => platform.close());

function asked(list: string, args: object = {}, token?: string): Promise<Response> {
  return fetch(`${platform.url}/exports/${list}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
}

async function exported(list: string, args: object = {}, token?: string) {
  const response = await asked(list, args, token);
  if (!response.ok || !response.body) throw new Error(await response.text());
  const { head, pages, total } = await readWholeList(
    response.body as unknown as AsyncIterable<Uint8Array>,
  );
  let cents = 0;
  let rows = 0;
  const place = head.columns.findIndex(({ type }) => type === 'cents');
  for await (const page of pages) {
    rows += page.length;
    for (const row of page) cents += Math.round(Number(row[place] ?? 0) * 100);
  }
  return { head, rows, cents, total };
}

describe('a whole list through the router', () => {
  it.each(Object.keys(exportedLists))('has as many %s as the graph counts', async (list) => {
    const { data } = await platform.query<Record<string, { totalCount: number }>>(
      `{ ${list} { totalCount } }`,
      {},
      null,
    );

    const { head, rows, total } = await exported(list);

    expect(head.list).toBe(list);
    expect(head.silent).toEqual([]);
    expect({ total: total(), rows }).toEqual({
      total: data?.[list]?.totalCount,
      rows: data?.[list]?.totalCount,
    });
  });

  it('adds up to what the graph adds up, to the cent', async () => {
    const filter = { statuses: ['PAID'], granted: { from: '2021-01-01', until: '2021-12-31' } };
    const { data } = await platform.query<{
      subsidies: { sums: { amount: number; duplicatesLeftOut: number } };
    }>(
      'query ($filter: SubsidyFilter) { subsidies(filter: $filter) { sums { amount duplicatesLeftOut } } }',
      { filter },
      null,
    );

    const { cents } = await exported('subsidies', { filter });

    expect(data?.subsidies.sums).toEqual({ amount: cents / 100, duplicatesLeftOut: 0 });
  });

  it('has what is not for everybody for those who may see it', async () => {
    const few = await exported('subsidies');
    const all = await exported('subsidies', {}, platform.token);

    expect(all.rows).toBeGreaterThan(few.rows);
  });

  it('is refused by name where its arguments are wrong, and with a wrong token', async () => {
    const wrong = await asked('subsidies', { filter: { owners: ['ROMA'] } });
    const nobody = await asked('subsidies', {}, 'no token of ours');

    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      {
        error: expect.objectContaining({
          code: 'BAD_USER_INPUT',
          argument: 'filter.owners.0',
        }) as unknown,
      },
    ]);
    expect(nobody.status).toBe(401);
  });
});
