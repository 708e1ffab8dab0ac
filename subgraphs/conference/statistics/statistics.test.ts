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

interface Table {
  cells: { keys: { code: string | null; label: string | null }[]; value: number; count: number }[];
  total: { value: number; count: number };
  isCut: boolean;
  leftOut: { duplicates: number; persons: boolean };
}

const department = '224700013';
const agen = '200096956';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    subsidy(1, {
      ...{ amount: 100_000, paid_amount: 40_000, theme_codes: ['CULTURE', 'SPORT'] },
      ...{ commune_code: '47001', beneficiary_siren: '732829320', aid_id: recordId(21) },
    }),
    subsidy(2, { amount: 50_001, commune_code: '47001', beneficiary_siren: '732829320' }),
    subsidy(3, { amount: 900_000, duplicate_of: recordId(1), theme_codes: ['SPORT'] }),
    subsidy(4, { amount: 7_000, beneficiary_kind: 'NATURAL_PERSON' }),
    subsidy(5, { amount: 20_000, granted_on: '2020-11-02', funder_siren: agen }),
    aid(21, { proposition_numbers: [3, 4], budget: 1_000 }),
    investment(31, { total_cost: 300_000, commune_codes: ['47001', '47195'] }),
    recoveryAction(41, { proposition_number: 4, budget: 5_000, starts_on: '2020-07-01' }),
  ]);
});
afterAll(() => served.close());

async function table(asked: string, identity?: typeof anonymous): Promise<Table> {
  const { data, errors } = await served.query<{ statistics: Table }>(
    `{ statistics(${asked}) { isCut leftOut { duplicates persons } total { value count }
       cells { value count keys { code label } } } }`,
    {},
    identity,
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.statistics;
}

/** `[[code, …, value], …]` */
function flat({ cells }: Table): unknown[] {
  return cells.map(({ keys, value }) => [...keys.map(({ code }) => code), value]);
}

describe('a table of figures', () => {
  it('without dimensions is one total, of which it says what is left out', async () => {
    const figures = await table('kind: SUBSIDY, measure: AMOUNT', anonymous);

    expect(figures).toEqual({
      cells: [],
      total: { value: 1_700.01, count: 3 },
      isCut: false,
      leftOut: { duplicates: 1, persons: true },
    });
  });

  it('has a cell for every value, the largest first, with its name', async () => {
    const { cells } = await table('kind: SUBSIDY, measure: AMOUNT, groupBy: [FUNDER]', anonymous);

    expect(cells).toEqual([
      {
        keys: [{ code: department, label: 'Conseil départemental de Lot-et-Garonne' }],
        ...{ value: 1_500.01, count: 2 },
      },
      { keys: [{ code: agen, label: "CA Agglomération d'Agen" }], value: 200, count: 1 },
    ]);
  });

  it('counts a record in each of its themes, and once in the total', async () => {
    const figures = await table('kind: SUBSIDY, measure: AMOUNT, groupBy: [THEME]', anonymous);

    expect(flat(figures)).toEqual([
      ['CULTURE', 1_000],
      ['SPORT', 1_000],
      [null, 700.01],
    ]);
    expect(figures.total).toEqual({ value: 1_700.01, count: 3 });
  });

  it('crosses two dimensions, in the order asked for', async () => {
    const figures = await table('kind: SUBSIDY, groupBy: [YEAR, FUNDER]', anonymous);

    expect(flat(figures)).toEqual([
      ['2021', department, 2],
      ['2020', agen, 1],
    ]);
  });

  it('finds the EPCI by the commune, and the proposition of a subsidy by its aid', async () => {
    const epcis = await table('kind: SUBSIDY, measure: AMOUNT, groupBy: [EPCI]', anonymous);
    const propositions = await table('kind: SUBSIDY, groupBy: [PROPOSITION]', anonymous);

    expect(flat(epcis)).toEqual([
      [agen, 1_500.01],
      [null, 200],
    ]);
    expect(flat(propositions)).toEqual([
      [null, 2],
      ['3', 1],
      ['4', 1],
    ]);
  });

  it('counts beneficiaries once, and divides by inhabitants', async () => {
    const bodies = await table('kind: SUBSIDY, measure: BENEFICIARIES', anonymous);
    const perHead = await table(
      'kind: SUBSIDY, measure: AMOUNT_PER_INHABITANT, groupBy: [COMMUNE]',
      anonymous,
    );
    const [{ population } = { population: 0 }] = await served.dataSource.query<
      { population: number }[]
    >(`SELECT population FROM place WHERE code = '47001'`);

    expect(bodies.total.value).toBe(1);
    expect(population).toBeGreaterThan(30_000);
    expect(flat(perHead)).toEqual([
      ['47001', Math.round(150_001 / population) / 100],
      [null, null],
    ]);
  });

  it.each([
    [
      'kind: AID, measure: BUDGET, groupBy: [PROPOSITION]',
      [
        ['3', 10],
        ['4', 10],
      ],
    ],
    [
      'kind: INVESTMENT, measure: AMOUNT, groupBy: [COMMUNE]',
      [
        ['47001', 3_000],
        ['47195', 3_000],
      ],
    ],
    ['kind: RECOVERY_ACTION, measure: BUDGET, groupBy: [YEAR]', [['2020', 50]]],
  ])('answers %s', async (asked, expected) => {
    expect(flat(await table(asked))).toEqual(expected);
  });

  it('shows persons to the committee, and says so', async () => {
    const figures = await table('kind: SUBSIDY, groupBy: [BENEFICIARY_KIND]');

    expect(flat(figures)).toEqual([
      ['ASSOCIATION', 3],
      ['NATURAL_PERSON', 1],
    ]);
    expect(figures.leftOut).toEqual({ duplicates: 1, persons: false });
  });

  it('counts duplicates where every record is asked for', async () => {
    const figures = await table('kind: SUBSIDY, measure: AMOUNT, rule: EVERY_RECORD', anonymous);

    expect(figures.total).toEqual({ value: 10_700.01, count: 4 });
    expect(figures.leftOut.duplicates).toBe(0);
  });

  it('is one statement, and one more for the names', async () => {
    served.statements.length = 0;

    await served.query('{ statistics(kind: SUBSIDY, groupBy: [FUNDER]) { cells { value } } }');
    const figures = served.statements.length;
    await table('kind: SUBSIDY, groupBy: [FUNDER]');

    expect([figures, served.statements.length]).toEqual([1, 3]);
  });
});

describe('the total of shared grants', () => {
  const part = (number: number, share: number, more = {}) =>
    subsidy(number, {
      ...{ title: 'Festival', share, total_amount: 300_000, amount: Math.round(300_000 * share) },
      ...more,
    });
  const shared = 'kind: SUBSIDY, measure: AMOUNT, rule: SHARED_GRANT_TOTALS_ONCE';
  const only = (title: string) => `${shared}, filter: { subsidies: { text: "${title}" } }`;

  beforeAll(async () => {
    await publish(served.dataSource, 'TOURISM', [
      part(61, 0.3333, { commune_code: '47001' }),
      part(62, 0.3333, { commune_code: '47195' }),
      part(63, 0.3334, { commune_code: '47001' }),
      part(64, 0.5, { granted_on: '2019-01-01' }),
      part(71, 0.8, { title: 'Rencontres' }),
      part(72, 0.8, { title: 'Rencontres' }),
      part(81, 1, { title: 'Concert' }),
      part(82, 0.5, { title: 'Concert', granted_on: null }),
    ]);
  });

  it('is told once for all parts of one decision, and once for a part alone', async () => {
    expect((await table(only('Festival'))).total).toEqual({ value: 6_000, count: 2 });
  });

  it('is told once in each place that has a part', async () => {
    expect(flat(await table(`${only('Festival')}, groupBy: [COMMUNE]`))).toEqual([
      ['47001', 3_000],
      ['47195', 3_000],
      [null, 3_000],
    ]);
  });

  it('is not made of shares that are more than the whole, nor of grants without a day', async () => {
    expect((await table(only('Rencontres'))).total).toEqual({ value: 4_800, count: 2 });
    expect((await table(only('Concert'))).total).toEqual({ value: 4_500, count: 2 });
  });
});

describe('a question that makes no sense is refused', () => {
  it.each([
    [
      'kind: AID, groupBy: [BENEFICIARY_KIND]',
      'groupBy: Aid has no BENEFICIARY_KIND; possible are OWNER,',
    ],
    ['kind: INVESTMENT, groupBy: [PROPOSITION]', 'groupBy: Investment has no PROPOSITION'],
    ['kind: SUBSIDY, groupBy: [OWNER, YEAR, THEME]', 'groupBy: has 3 dimensions'],
    ['kind: SUBSIDY, groupBy: [YEAR, YEAR]', 'groupBy: names a dimension twice'],
    ['kind: AID, measure: PAID', 'measure: Aid has no PAID; possible are COUNT, BUDGET.'],
    [
      'kind: SUBSIDY, measure: AMOUNT_PER_INHABITANT',
      'groupBy: AMOUNT_PER_INHABITANT needs one of EPCI',
    ],
    ['kind: AID, rule: SHARED_GRANT_TOTALS_ONCE', 'rule: SHARED_GRANT_TOTALS_ONCE is for COUNT'],
    [
      'kind: AID, filter: { subsidies: {} }',
      'filter.subsidies: is for other records: of Aid, use filter.aids.',
    ],
    ['kind: AID, asOf: "2099-01-01T00:00:00Z"', 'asOf: 2099-01-01T00:00:00.000Z is in the future'],
  ])('%s', async (asked, expected) => {
    await expect(table(asked)).rejects.toThrow(expected);
  });
});
