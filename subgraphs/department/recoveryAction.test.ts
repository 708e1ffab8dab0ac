import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { department } from './subgraph.ts';

const telework = {
  title: 'Équiper les postes compatibles avec le télétravail',
  status: 'IN_PROGRESS',
  budget: 310_000,
  propositionNumber: 20,
  leadSiren: '224700013',
  milestones: [{ title: '400 portables livrés', dueOn: '2020-12-31', reachedOn: '2021-02-03' }],
  directorate: 'Direction des systèmes d’information',
};

const create = `mutation ($input: DepartmentRecoveryActionInput!) {
  createDepartmentRecoveryAction(input: $input) { owner directorate milestones { reachedOn } }
}`;

describe('a recovery action of the Department', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(department);
  });
  afterAll(() => served.close());

  it('names the directorate in charge', async () => {
    const answer = await served.query(create, { input: telework });

    expect(answer).toEqual({
      data: {
        createDepartmentRecoveryAction: {
          owner: 'DEPARTMENT',
          directorate: 'Direction des systèmes d’information',
          milestones: [{ reachedOn: '2021-02-03' }],
        },
      },
    });
  });

  it('is refused, with the place in the list, when a milestone is too long', async () => {
    const milestones = [{ title: '4'.repeat(301), dueOn: '2020-12-31' }];

    const { errors } = await served.query(create, { input: { ...telework, milestones } });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.milestones.0.title' } },
    ]);
  });
});
