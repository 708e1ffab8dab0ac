import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { department } from './subgraph.ts';

const careHomeTablets = {
  title: 'Tablettes pour les résidents des EHPAD',
  summary: 'Une tablette pour dix résidents, afin de garder le lien avec les proches.',
  status: 'OPEN',
  instrument: 'IN_KIND',
  audiences: ['CARE_HOME'],
  funderSiren: '224700013',
  themeCodes: ['HEALTH', 'DIGITAL'],
  propositionNumbers: [18],
  deliberation: 'C0612',
  directorate: 'Direction de l’autonomie',
};

const create = `mutation ($input: DepartmentAidInput!) {
  createDepartmentAid(input: $input) { id version owner title deliberation directorate }
}`;
const update = `mutation ($id: ID!, $version: Int!, $input: DepartmentAidInput!) {
  updateDepartmentAid(id: $id, version: $version, input: $input) { version directorate }
}`;

describe('an aid of the Department', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(department);
  });
  afterAll(() => served.close());

  it('names the vote that created it and the directorate that handles it', async () => {
    const answer = await served.query(create, { input: careHomeTablets });

    expect(answer).toEqual({
      data: {
        createDepartmentAid: {
          id: expect.any(String) as string,
          version: 1,
          owner: 'DEPARTMENT',
          title: 'Tablettes pour les résidents des EHPAD',
          deliberation: 'C0612',
          directorate: 'Direction de l’autonomie',
        },
      },
    });
  });

  it('is not overwritten by somebody who read an older version', async () => {
    const { data } = await served.query<{ createDepartmentAid: { id: string } }>(create, {
      input: careHomeTablets,
    });
    const id = data?.createDepartmentAid.id;
    await served.query(update, { id, version: 1, input: careHomeTablets });

    const { errors } = await served.query(update, { id, version: 1, input: careHomeTablets });

    expect(errors).toMatchObject([
      { extensions: { code: 'STALE_VERSION', argument: 'version', currentVersion: 2 } },
    ]);
  });

  it.each([
    ['deliberation', { deliberation: 'C'.repeat(101) }],
    ['audiences', { audiences: ['CARE_HOME', 'CARE_HOME'] }],
    ['stateAidRegime', { stateAidRegime: 'DE_MINIMUS' }],
  ])('refuses a wrong %s by its name', async (argument, change) => {
    const { errors } = await served.query(create, { input: { ...careHomeTablets, ...change } });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: `input.${argument}` } },
    ]);
  });

  it('is null under an unknown id', async () => {
    const answer = await served.query(update, { id: 'C0612', version: 1, input: careHomeTablets });

    expect(answer).toEqual({ data: { updateDepartmentAid: null } });
  });
});
