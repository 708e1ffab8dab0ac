import { anonymous } from '@relance/schema/access/identity.ts';
import {
  aid,
  investment,
  publish,
  recordId,
  recoveryAction,
  subsidy,
} from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

interface Money {
  count: number;
  voted: number;
  committed: number | null;
  paid: number;
  late: number;
  lateAmount: number;
  committedRate: number | null;
  paidRate: number | null;
}
interface Group {
  key: { code: string | null } | null;
  actions: Money;
  investments: Money;
  subsidies: Money;
}

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, { proposition_numbers: [9] }),
    recoveryAction(11, {
      ...{ budget: 100_000, committed: 80_000, paid: 20_000 },
      ...{ proposition_number: 9, ends_on: '2020-12-31' },
    }),
    recoveryAction(12, { budget: 50_000, ends_on: '2020-12-31', status: 'COMPLETED' }),
    investment(21, {
      ...{ authorised: 200_000, committed: 150_000, paid: 50_000 },
      ...{ programme_year: 2021, revised_year: 2022 },
    }),
    investment(22, { authorised: 99_900, duplicate_of: recordId(21) }),
    subsidy(31, {
      ...{ amount: 30_000, aid_id: recordId(1), notified_on: '2021-01-01' },
      payments: [
        { paidOn: '2021-01-15', amount: 10_000 },
        { paidOn: '2021-05-01', amount: 20_000 },
      ],
      ...{ paid_amount: 30_000, status: 'PARTLY_PAID' },
    }),
    subsidy(32, { amount: 70_000, status: 'REQUESTED' }),
    subsidy(33, { amount: 5_000, publication: 'DRAFT', status: 'PAID', paid_amount: 5_000 }),
  ]);
});
afterAll(() => served.close());

async function execution(asked: string, identity?: typeof anonymous) {
  const money = 'count voted committed paid late lateAmount committedRate paidRate';
  const group = `key { code } actions { ${money} } investments { ${money} } subsidies { ${money} }`;
  const { data, errors } = await served.query<{
    execution: { on: string; total: Group; groups: Group[] };
  }>(`{ execution${asked} { on total { ${group} } groups { ${group} } } }`, {}, identity);
  if (!data) throw new Error(errors?.[0]?.message);
  return data.execution;
}

describe('the execution of the plan', () => {
  it('goes from the vote to the payment, for each kind by itself', async () => {
    const { total } = await execution('', anonymous);

    expect(total).toEqual({
      key: null,
      actions: {
        ...{ count: 2, voted: 1_500, committed: 800, paid: 200, late: 1, lateAmount: 800 },
        ...{ committedRate: 0.5333, paidRate: 0.1333 },
      },
      investments: {
        ...{ count: 1, voted: 2_000, committed: 1_500, paid: 500, late: 1, lateAmount: 1_500 },
        ...{ committedRate: 0.75, paidRate: 0.25 },
      },
      subsidies: {
        ...{ count: 1, voted: 300, committed: null, paid: 300, late: 0, lateAmount: 0 },
        ...{ committedRate: null, paidRate: 1 },
      },
    });
  });

  it('knows on a day of the past what was paid by then, and what was late', async () => {
    const { on, total } = await execution('(asOf: "2021-04-01T10:00:00Z")', anonymous);

    expect(on).toBe('2021-04-01');
    expect(total.subsidies).toMatchObject({ paid: 100, late: 1, lateAmount: 200 });
  });

  it('puts subsidies under the proposition of their aid, and investments under none', async () => {
    const { groups } = await execution('(groupBy: PROPOSITION)', anonymous);

    expect(
      groups.map(({ key, actions, investments, subsidies }) => [
        ...[key?.code, actions.voted, investments.voted, subsidies.voted],
      ]),
    ).toEqual([
      [null, 0, 2_000, 0],
      ['9', 1_000, 0, 300],
      ['1', 500, 0, 0],
    ]);
    expect(groups[0]?.actions).toMatchObject({ committed: 0, committedRate: null, paidRate: null });
  });

  it('counts what only some may see for them alone, and keeps to the filter', async () => {
    const all = await execution('');
    const none = await execution('(filter: { subsidies: { funders: ["200096956"] } })');

    expect([all.total.subsidies.count, none.total.subsidies.count]).toEqual([2, 0]);
    expect(none.total.subsidies.paidRate).toBeNull();
  });

  it('agrees with the figures of statistics, at any moment', async () => {
    const value = (kind: string, measure: string, clocks: string) =>
      `statistics(kind: ${kind}, measure: ${measure}${clocks && `, ${clocks}`}) { total { value } }`;
    for (const clocks of ['', 'asOf: "2021-03-15T00:00:00Z"', 'asOf: "2020-01-01T00:00:00Z"']) {
      const { total } = await execution(clocks && `(${clocks})`, anonymous);
      const { data } = await served.query<Record<string, { total: { value: number } }>>(
        `{ budget: ${value('RECOVERY_ACTION', 'BUDGET', clocks)}
           authorised: ${value('INVESTMENT', 'AUTHORISED', clocks)}
           paid: ${value('INVESTMENT', 'PAID', clocks)} }`,
        {},
        anonymous,
      );

      expect(Object.values(data ?? {}).map((each) => each.total.value)).toEqual([
        ...[total.actions.voted, total.investments.voted, total.investments.paid],
      ]);
    }
  });

  it('is one statement', async () => {
    served.statements.length = 0;

    await execution('(groupBy: THEME)');

    expect(served.statements).toHaveLength(1);
  });

  it('reads no subsidy where of subsidies nothing but the order of the groups is asked for', async () => {
    served.statements.length = 0;

    const { data } = await served.query(
      '{ execution(groupBy: PROPOSITION) { total { ...Money } groups { ...Money } } } fragment Money on ExecutionGroup { key { code } actions { voted } subsidies { count voted } }',
      {},
      anonymous,
    );

    expect(served.statements).toHaveLength(1);
    expect(served.statements[0]).not.toContain('record_index.subsidy ');
    expect(data).toEqual({
      execution: {
        total: { key: null, actions: { voted: 1_500 }, subsidies: { count: 1, voted: 300 } },
        groups: [
          { key: { code: null }, actions: { voted: 0 }, subsidies: { count: 0, voted: 0 } },
          { key: { code: '9' }, actions: { voted: 1_000 }, subsidies: { count: 1, voted: 300 } },
          { key: { code: '1' }, actions: { voted: 500 }, subsidies: { count: 0, voted: 0 } },
        ],
      },
    });
  });

  it('is told by some dimensions alone', async () => {
    await expect(execution('(groupBy: AUDIENCE)')).rejects.toThrow(
      'groupBy: AUDIENCE is not possible here: FUNDER,',
    );
  });
});

describe('the coverage of the département', () => {
  it('names the communes that no record names, by EPCI', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      subsidy(51, { commune_code: '47001' }),
      investment(52, { commune_codes: ['47001', '47195'] }),
      recoveryAction(53, { commune_codes: [], epci_sirens: ['200096956'] }),
    ]);

    const { data } = await served.query<{
      coverage: {
        total: { communes: number; covered: number; withSubsidies: number; withActions: number };
        epcis: {
          epci: { siren: string } | null;
          communes: number;
          covered: number;
          uncovered: { inseeCode: string }[];
        }[];
      };
    }>(`{ coverage { total { communes covered withSubsidies withActions }
         epcis { epci { siren } communes covered uncovered { inseeCode } } } }`);
    const agen = data?.coverage.epcis.find(({ epci }) => epci?.siren === '200096956');

    expect(data?.coverage.total).toEqual({
      ...{ communes: 319, covered: 2, withSubsidies: 1, withActions: 0 },
    });
    expect(agen).toMatchObject({ covered: 1 });
    expect(agen?.uncovered).toHaveLength((agen?.communes ?? 0) - 1);
    expect(agen?.uncovered).not.toContainEqual({ inseeCode: '47001' });
    expect(data?.coverage.epcis.reduce((sum, each) => sum + each.communes, 0)).toBe(319);
  });
});
