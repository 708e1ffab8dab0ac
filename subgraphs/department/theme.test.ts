import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { department } from './subgraph.ts';

const openAid = {
  title: 'Fonds d’urgence des associations',
  summary: 'Secours aux associations en difficulté.',
  status: 'OPEN',
  instrument: 'GRANT',
  audiences: ['ASSOCIATION'],
  funderSiren: '224700013',
};

const create = `mutation ($input: DepartmentAidInput!) {
  createDepartmentAid(input: $input) { id }
}`;

describe('the Department’s budget for a theme', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(department);
  });
  afterAll(() => served.close());

  it('adds up its open aids on that theme, in one statement for all themes', async () => {
    for (const aid of [
      { themeCodes: ['ASSOCIATIONS', 'CRISIS'], budget: 1_000_000 },
      { themeCodes: ['ASSOCIATIONS'], budget: 250_000.5 },
      { themeCodes: ['ASSOCIATIONS'], budget: null },
      { themeCodes: ['ASSOCIATIONS'], budget: 700_000, status: 'CLOSED' },
    ]) {
      await served.query(create, { input: { ...openAid, ...aid } });
    }
    const references = ['ASSOCIATIONS', 'CRISIS', 'TOURISM'].map((code) => ({
      __typename: 'Theme',
      code,
    }));
    served.statements.length = 0;

    const answer = await served.query(
      `query ($references: [_Any!]!) {
        _entities(representations: $references) { ... on Theme { code departmentBudget } }
      }`,
      { references },
    );

    expect(answer).toEqual({
      data: {
        _entities: [
          { code: 'ASSOCIATIONS', departmentBudget: 1_250_000.5 },
          { code: 'CRISIS', departmentBudget: 1_000_000 },
          { code: 'TOURISM', departmentBudget: 0 },
        ],
      },
    });
    expect(served.statements).toHaveLength(1);
  });
});
