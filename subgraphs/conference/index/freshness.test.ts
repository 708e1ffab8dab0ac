import { partners } from '@relance/schema/partners.ts';
import { publish, subsidy } from '../../../tests/support/index.ts';
import { type ServedSubgraph, serveForTest } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';
import { noteUnheard } from './apply.sql.ts';

interface Told {
  asOf: string;
  indexLag: number | null;
  isPartial: boolean;
  silent: {
    owner: string;
    label: string;
    caughtUpAt: string | null;
    unheardSince: string | null;
  }[];
}

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  for (const { owner } of partners) await publish(served.dataSource, owner, []);
  await publish(served.dataSource, 'DEPARTMENT', [subsidy(1, { amount: 12_345 })]);
});
afterAll(() => served.close());

const fields =
  'freshness { asOf indexLag isPartial silent { owner label caughtUpAt unheardSince } }';

async function subsidies(args = '') {
  const { data } = await served.query<{
    subsidies: { totalCount: number; sums: { amount: number }; freshness: Told };
  }>(`{ subsidies${args} { totalCount sums { amount } ${fields} } }`);
  if (!data) throw new Error('no data');
  return data.subsidies;
}

describe('an answer', () => {
  it('is whole while every owner is heard', async () => {
    const { freshness } = await subsidies();

    expect(freshness).toMatchObject({ indexLag: 0, isPartial: false, silent: [] });
  });

  it('says that it is partial once an owner does not answer, what it still shows, and of when that is', async () => {
    await noteUnheard(served.dataSource.manager, 'DEPARTMENT');

    const { totalCount, sums, freshness } = await subsidies();

    expect({ totalCount, sums }).toEqual({ totalCount: 1, sums: { amount: 123.45 } });
    expect(freshness.isPartial).toBe(true);
    expect(freshness.silent).toEqual([
      {
        owner: 'DEPARTMENT',
        label: 'Conseil départemental de Lot-et-Garonne',
        caughtUpAt: expect.stringMatching(/^20/) as string,
        unheardSince: expect.stringMatching(/^20/) as string,
      },
    ]);
  });

  it('is whole again with the next page of that owner', async () => {
    await publish(served.dataSource, 'DEPARTMENT', []);

    expect((await subsidies()).freshness.isPartial).toBe(false);
  });

  it('is partial, too, while an owner was last heard long ago, or never', async () => {
    await served.dataSource.query(
      `UPDATE record_index.feed_cursor SET caught_up_at = now() - interval '1 hour' WHERE owner = 'TOURISM'`,
    );
    await served.dataSource.query(`DELETE FROM record_index.feed_cursor WHERE owner = 'CHAMBERS'`);

    const { freshness } = await subsidies();

    expect(freshness.indexLag).toBeNull();
    expect(freshness.silent.map(({ owner }) => owner)).toEqual(['TOURISM', 'CHAMBERS']);
  });

  it('about the past says of when', async () => {
    const { freshness } = await subsidies('(asOf: "2021-03-02T09:00:00Z")');

    expect(freshness.asOf).toBe('2021-03-02T09:00:00.000Z');
  });

  it('asked apart from any list, says the same', async () => {
    const asked = async (args: string) => {
      const { data } = await served.query<{ freshness: Told }>(
        `{ ${fields.replace('freshness', `freshness${args}`)} }`,
      );
      return data?.freshness;
    };

    expect((await asked(''))?.silent).toEqual((await subsidies()).freshness.silent);
    expect((await asked('(asOf: "2021-03-02T09:00:00Z")'))?.asOf).toBe('2021-03-02T09:00:00.000Z');
  });

  it.each([
    `coherence(on: "2021-06-01") { ${fields} }`,
    `cofinancing(on: "2021-06-01") { ${fields} }`,
    `changes(since: "2021-01-01T00:00:00Z") { ${fields} }`,
    `statistics(kind: SUBSIDY) { ${fields} }`,
    `execution { ${fields} }`,
    `paymentDelays { ${fields} }`,
    `lateSubsidies { ${fields} }`,
    `coverage { ${fields} }`,
    `search(text: "comité") { ${fields} }`,
  ])('says so wherever something is worked out: %s', async (field) => {
    const { data } = await served.query<Record<string, { freshness: Told }>>(`{ told: ${field} }`);

    expect(data?.['told']?.freshness.isPartial).toBe(true);
  });
});
