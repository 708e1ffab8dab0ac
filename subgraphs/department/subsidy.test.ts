import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { department } from './subgraph.ts';

const festival = {
  title: 'Festival de Villeneuve-sur-Lot, édition 2020 annulée',
  status: 'PARTLY_PAID',
  grantedOn: '2020-02-21',
  beneficiaryKind: 'ASSOCIATION',
  beneficiaryRna: 'W473000456',
  beneficiaryName: 'Les Amis du théâtre de Villeneuve',
  cancelledEvent: true,
  eligibleCosts: 6_200,
  totalAmount: 10_000,
  payments: [
    { paidOn: '2020-04-15', amount: 5_000 },
    { paidOn: '2020-07-01', amount: 1_200 },
  ],
  funderSiren: '224700013',
  themeCodes: ['CULTURE'],
  budgetLine: '65-6574-311',
};

const create = `mutation ($input: DepartmentSubsidyInput!) {
  createDepartmentSubsidy(input: $input) { owner paidAmount cancelledEvent eligibleCosts budgetLine }
}`;

describe('a subsidy of the Department', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(department);
  });
  afterAll(() => served.close());

  it('names the line of the budget it is paid from, and adds up its payments', async () => {
    const answer = await served.query(create, { input: festival });

    expect(answer).toEqual({
      data: {
        createDepartmentSubsidy: {
          owner: 'DEPARTMENT',
          paidAmount: 6_200,
          cancelledEvent: true,
          eligibleCosts: 6_200,
          budgetLine: '65-6574-311',
        },
      },
    });
  });

  it('is refused, with the field, when the line is no line of a budget', async () => {
    const { errors } = await served.query(create, {
      input: { ...festival, budgetLine: '6'.repeat(61) },
    });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.budgetLine' } },
    ]);
  });
});
