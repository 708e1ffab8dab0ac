import { department } from '@relance/department/subgraph.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(department);
});
afterAll(() => served.close());

const action = {
  ...{ title: 'Assises', status: 'IN_PROGRESS', propositionNumber: 1, leadSiren: '224700013' },
};

async function written(mutation: string, variables: object): Promise<unknown> {
  const { data, errors } = await served.query<{ made: unknown }>(mutation, { ...variables });
  expect(errors).toBeUndefined();
  return data?.made;
}

const create = (input: object) =>
  written(
    'mutation ($input: DepartmentRecoveryActionInput!) { made: createDepartmentRecoveryAction(input: $input) { id version publication } }',
    { input: { ...action, ...input } },
  ) as Promise<{ id: string; version: number; publication: string }>;
const update = (id: string, version: number, input: object) =>
  written(
    'mutation ($id: ID!, $version: Int!, $input: DepartmentRecoveryActionInput!) { made: updateDepartmentRecoveryAction(id: $id, version: $version, input: $input) { publication } }',
    { id, version, input: { ...action, ...input } },
  );

describe('the publication of a record', () => {
  it.each([{}, { publication: null }])('is for everybody where a new one says %j', async (said) => {
    expect(await create(said)).toMatchObject({ publication: 'PUBLISHED' });
  });

  it.each([{}, { publication: null }])(
    'of a draft is not changed by a change that says %j',
    async (said) => {
      const { id, version } = await create({ publication: 'DRAFT' });

      expect(await update(id, version, said)).toEqual({ publication: 'DRAFT' });
    },
  );

  it('is changed by whoever says so', async () => {
    const { id, version } = await create({ publication: 'DRAFT' });

    expect(await update(id, version, { publication: 'PUBLISHED' })).toEqual({
      publication: 'PUBLISHED',
    });
  });
});
