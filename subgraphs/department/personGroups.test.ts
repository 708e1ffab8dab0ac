import { anonymous } from '@relance/schema/access/identity.ts';
import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { department } from './subgraph.ts';

interface Group {
  year: number;
  persons: number;
  subsidies: number;
  amount: number;
}

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(department);
});
beforeEach(() => served.dataSource.query('DELETE FROM subsidy'));
afterAll(() => served.close());

/** Subsidies of EUR 100 to so many persons. */
async function grant(year: number, persons: number, more: Record<string, unknown> = {}) {
  for (let person = 1; person <= persons; person += 1) {
    const { errors } = await served.query(
      'mutation ($input: DepartmentSubsidyInput!) { createDepartmentSubsidy(input: $input) { id } }',
      {
        input: {
          ...{
            title: 'Aide au permis',
            status: 'PAID',
            grantedOn: `${year}-05-05`,
            totalAmount: 100,
          },
          ...{ beneficiaryKind: 'NATURAL_PERSON', beneficiaryName: `Personne ${person}` },
          ...{ funderSiren: '224700013', ...more },
        },
      },
    );
    expect(errors).toBeUndefined();
  }
}

async function groups(): Promise<Group[] | undefined> {
  const { data } = await served.query<{ departmentPersonGroups: Group[] }>(
    '{ departmentPersonGroups { year persons subsidies amount } }',
    {},
    anonymous,
  );
  return data?.departmentPersonGroups;
}

describe('subsidies to natural persons', () => {
  it('are counted together from eleven persons on', async () => {
    await grant(2020, 10);
    await grant(2021, 11);

    expect(await groups()).toEqual([{ year: 2021, persons: 11, subsidies: 11, amount: 1_100 }]);
  });

  it('count a person once, however many it received', async () => {
    await grant(2021, 10);
    await grant(2021, 10);

    expect(await groups()).toEqual([]);
  });

  it('take all of those of whom nothing is known for one, since they may be', async () => {
    await grant(2021, 30, { beneficiaryName: null });

    expect(await groups()).toEqual([]);
  });

  it('are counted without drafts', async () => {
    await grant(2021, 11, { publication: 'DRAFT' });

    expect(await groups()).toEqual([]);
  });
});
