import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

let platform: TestPlatform;

beforeAll(async () => {
  platform = await startTestPlatform({ demo: false });
});

afterAll(async () => {
  await platform.close();
});

const create = /* GraphQL */ `
  mutation Create($input: DepartmentAidInput!) {
    createDepartmentAid(input: $input) {
      id
      version
    }
  }
`;

const drive = {
  title: 'Aide aux drives fermiers',
  summary: 'Équipe un drive de producteurs.',
  status: 'OPEN',
  instrument: 'GRANT',
  audiences: ['FARM'],
  themeCodes: ['AGRICULTURE'],
  funderSiren: '224700013',
};

describe('a wrong argument', () => {
  it.each([
    ['a SIREN', '{ organization(siren: "123456789") { name } }', 'siren'],
    [
      'a SIREN within a filter',
      '{ aids(filter: { funders: ["22470001"] }) { totalCount } }',
      'filter.funders',
    ],
    ['a date', '{ stateAidRegimes(on: "2021-02-30") { code } }', 'on'],
    [
      'an amount',
      '{ aids(filter: { ceiling: { min: 10.123 } }) { totalCount } }',
      'filter.ceiling.min',
    ],
    ['a cursor', '{ aids(after: "nonsense") { nodes { id } } }', 'after'],
    ['a page size', '{ aids(first: -1) { nodes { id } } }', 'first'],
    ['a territory', '{ aids(filter: { territory: {} }) { totalCount } }', 'filter.territory'],
  ])('that is %s is BAD_USER_INPUT and named', async (_what, document, argument) => {
    const answer = await platform.query(document);

    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('in a variable is BAD_USER_INPUT and named by its path', async () => {
    const answer = await platform.query(create, { input: { ...drive, funderSiren: '1' } });

    expect(answer.errors?.[0]?.message).toContain('input.funderSiren');
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('that contradicts another one is named, and nothing is written', async () => {
    const input = { ...drive, opensOn: '2021-05-01', closesOn: '2021-04-01' };

    const answer = await platform.query(create, { input });

    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.closesOn',
    });
    const { data } = await platform.query<Total>('{ aids { totalCount } }');
    expect(data?.aids.totalCount).toBe(0);
  });
});

describe('an unknown id', () => {
  it('is null, whatever it looks like', async () => {
    const answer = await platform.query(/* GraphQL */ `
      mutation {
        known: updateDepartmentAid(
          id: "00000000-0000-4000-8000-000000000000"
          version: 1
          input: {
            title: "x"
            summary: "x"
            status: OPEN
            instrument: GRANT
            audiences: []
            themeCodes: []
            funderSiren: "224700013"
          }
        ) {
          id
        }
        odd: deleteDepartmentAid(id: "nothing", version: 1) {
          id
        }
      }
    `);

    expect(answer).toMatchObject({ data: { known: null, odd: null } });
    expect(
      await platform.query('{ aid(id: "nothing") { id } commune(inseeCode: "33063") { name } }'),
    ).toMatchObject({ data: { aid: null, commune: null } });
  });
});

describe('a stale version', () => {
  it('is refused with the version to read again', async () => {
    const created = await platform.query<Created>(create, { input: drive });
    const id = created.data?.createDepartmentAid.id;
    const update = /* GraphQL */ `
      mutation Update($id: ID!, $version: Int!, $input: DepartmentAidInput!) {
        updateDepartmentAid(id: $id, version: $version, input: $input) {
          version
        }
      }
    `;

    const first = await platform.query(update, { id, version: 1, input: drive });
    const second = await platform.query(update, { id, version: 1, input: drive });

    expect(first.data).toEqual({ updateDepartmentAid: { version: 2 } });
    expect(second.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      argument: 'version',
      currentVersion: 2,
    });
  });
});

interface Total {
  aids: { totalCount: number };
}

interface Created {
  createDepartmentAid: { id: string; version: number };
}
