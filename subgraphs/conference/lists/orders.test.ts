import { aid, investment, publish, recoveryAction, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, {
      ...{ title: 'Avance', closes_on: '2021-06-30', ceiling: null, budget: 500_000 },
      updated_at: '2021-04-03T08:00:00Z',
    }),
    aid(2, {
      ...{ title: 'bons vacances', closes_on: null, ceiling: 250_000, budget: null },
      updated_at: '2021-04-01T08:00:00Z',
    }),
    aid(3, {
      ...{ title: 'Élan', closes_on: '2020-12-31', ceiling: 0, budget: 0 },
      updated_at: '2021-04-02T08:00:00.000001Z',
    }),
    subsidy(4, { title: 'Avance', granted_on: null, amount: 300 }),
    subsidy(5, { title: 'Bons', granted_on: '2021-03-26', amount: 100 }),
    subsidy(6, { title: 'Élan', granted_on: '2020-12-18', amount: 200 }),
    investment(7, { title: 'Avance', programme_year: 2021, revised_year: 2023, total_cost: null }),
    investment(8, { title: 'Bons', programme_year: 2022, total_cost: 900_000, committed: 2 }),
    investment(9, { title: 'Élan', programme_year: 2020, total_cost: 100_000, committed: 1 }),
    recoveryAction(10, { title: 'Avance', proposition_number: 20, ends_on: null, budget: 1 }),
    recoveryAction(11, { title: 'Bons', proposition_number: 3, ends_on: '2021-09-30' }),
    recoveryAction(12, { title: 'Élan', proposition_number: 7, ends_on: '2021-06-30', budget: 2 }),
  ]);
});
afterAll(() => served.close());

async function titles(field: string, orderBy: string, page = 'first: 10'): Promise<string[]> {
  const { data } = await served.query<Record<string, { nodes: { title: string }[] }>>(
    `{ ${field}(orderBy: ${orderBy}, ${page}) { nodes { title } } }`,
  );
  return data?.[field]?.nodes.map(({ title }) => title) ?? [];
}

const orders: [field: string, order: string, ascending: string[]][] = [
  ['aids', 'TITLE', ['Avance', 'bons vacances', 'Élan']],
  ['aids', 'CLOSES_ON', ['Élan', 'Avance', 'bons vacances']],
  ['aids', 'CEILING', ['Avance', 'Élan', 'bons vacances']],
  ['aids', 'BUDGET', ['bons vacances', 'Élan', 'Avance']],
  ['aids', 'UPDATED_AT', ['bons vacances', 'Élan', 'Avance']],
  ['subsidies', 'GRANTED_ON', ['Avance', 'Élan', 'Bons']],
  ['subsidies', 'AMOUNT', ['Bons', 'Élan', 'Avance']],
  ['subsidies', 'TITLE', ['Avance', 'Bons', 'Élan']],
  ['investments', 'YEAR', ['Élan', 'Bons', 'Avance']],
  ['investments', 'TOTAL_COST', ['Avance', 'Élan', 'Bons']],
  ['investments', 'COMMITTED', ['Avance', 'Élan', 'Bons']],
  ['recoveryActions', 'PROPOSITION', ['Bons', 'Élan', 'Avance']],
  ['recoveryActions', 'ENDS_ON', ['Élan', 'Bons', 'Avance']],
  ['recoveryActions', 'BUDGET', ['Bons', 'Avance', 'Élan']],
];

describe('the order of a list', () => {
  it.each(orders)(
    'of %s by %s holds both ways, unknown values included',
    async (field, order, ascending) => {
      const upwards = await titles(field, `${order}_ASC`);
      const downwards = await titles(field, `${order}_DESC`);

      expect(upwards).toEqual(ascending);
      expect(downwards).toEqual(ascending.toReversed());
    },
  );

  it.each(orders)('of %s by %s is kept from page to page', async (...row) => {
    const [field, order, ascending] = row;
    const read: string[] = [];

    let after = '';
    for (let more = true; more;) {
      const { data } = await served.query<
        Record<string, { edges: { cursor: string; node: { title: string } }[] }>
      >(
        `{ ${field}(orderBy: ${order}_ASC, first: 1 ${after}) { edges { cursor node { title } } } }`,
      );
      const [edge] = data?.[field]?.edges ?? [];
      if (edge) read.push(edge.node.title);
      after = `after: "${edge?.cursor}"`;
      more = edge !== undefined;
    }

    expect(read).toEqual(ascending);
  });

  it('is by id where values are equal, and turns round as a whole', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      investment(22, { title: 'Halle', programme_year: 2030 }),
      investment(21, { title: 'École', programme_year: 2030 }),
      investment(23, { title: 'Pont', programme_year: 2030 }),
    ]);

    expect(await titles('investments', 'YEAR_ASC', 'last: 3')).toEqual(['École', 'Halle', 'Pont']);
    expect(await titles('investments', 'YEAR_DESC', 'first: 3')).toEqual([
      'Pont',
      'Halle',
      'École',
    ]);
  });
});
