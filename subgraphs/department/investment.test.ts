import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { department } from './subgraph.ts';

const bridge = {
  title: 'Pont de Camélat, seconde tranche',
  status: 'PLANNED',
  programmeYear: 2022,
  revisedYear: 2021,
  totalCost: 18_000_000,
  contractingAuthoritySiren: '224700013',
  themeCodes: ['MOBILITY'],
  communeCodes: ['47001'],
  category: 'ROAD',
};

const create = `mutation ($input: DepartmentInvestmentInput!) {
  createDepartmentInvestment(input: $input) { owner category schedule authorised financing { amount } }
}`;

describe('an investment of the Department', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(department);
  });
  afterAll(() => served.close());

  it('says which duty it serves', async () => {
    const answer = await served.query(create, { input: bridge });

    expect(answer).toEqual({
      data: {
        createDepartmentInvestment: {
          owner: 'DEPARTMENT',
          category: 'ROAD',
          schedule: 'BROUGHT_FORWARD',
          authorised: 0,
          financing: [],
        },
      },
    });
  });

  it('is refused, with the field, when its year is none', async () => {
    const { errors } = await served.query(create, { input: { ...bridge, revisedYear: 21 } });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.revisedYear' } },
    ]);
  });
});
