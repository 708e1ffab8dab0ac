import { anonymous } from '@relance/schema/access/identity.ts';
import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { department } from './subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(department);
});
afterAll(() => served.close());

interface Shown {
  id: string;
  beneficiaryKind: string;
  beneficiaryName: string | null;
  beneficiary: { siren: string } | null;
  namingGround: string | null;
}

const trader = { beneficiaryName: 'Odette Quetschelette', beneficiarySiren: '732829320' };

async function record(more: Record<string, unknown>) {
  const { data, errors } = await served.query<{ made: { id: string } | null }>(
    'mutation ($input: DepartmentSubsidyInput!) { made: createDepartmentSubsidy(input: $input) { id } }',
    {
      input: {
        ...{ title: 'Vitrine', status: 'PAID', totalAmount: 100, funderSiren: '224700013' },
        ...{ ...trader, ...more },
      },
    },
  );
  return { id: data?.made?.id, error: errors?.[0] };
}

async function shown(id = ''): Promise<Shown | undefined> {
  const { data } = await served.query<{ _entities: [Shown] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on DepartmentSubsidy {
       id beneficiaryKind beneficiaryName beneficiary { siren } namingGround } } }`,
    { of: [{ __typename: 'DepartmentSubsidy', id }] },
    anonymous,
  );
  return data?._entities[0];
}

describe('a sole trader', () => {
  it('is named to everybody on the legal ground that its funder states, which is told, too', async () => {
    const namingGround = 'Convention publique signée, accord écrit du 3 mai 2021';
    const { id } = await record({ beneficiaryKind: 'SOLE_TRADER', namingGround });

    expect(await shown(id)).toEqual({
      ...{ id, beneficiaryKind: 'SOLE_TRADER', namingGround },
      ...{ beneficiaryName: trader.beneficiaryName, beneficiary: { siren: '732829320' } },
    });
  });

  it('without a ground is a natural person: not there for the public', async () => {
    const { id } = await record({ beneficiaryKind: 'NATURAL_PERSON' });

    expect(id).toEqual(expect.any(String));
    expect(await shown(id)).toBeNull();
  });

  it.each([
    { beneficiaryKind: 'SOLE_TRADER' },
    { beneficiaryKind: 'SOLE_TRADER', namingGround: '  ' },
    { beneficiaryKind: 'NATURAL_PERSON', namingGround: 'Accord' },
    { beneficiaryKind: 'FIRM', namingGround: 'Accord' },
  ])('and a ground go together: %p is refused', async (more) => {
    const { error } = await record(more);

    expect(error).toMatchObject({
      message:
        'input.namingGround: goes with a SOLE_TRADER and only there: give the legal ground on which it is named, or take NATURAL_PERSON.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('is named without a ground by no hand in SQL either', async () => {
    const { id } = await record({ beneficiaryKind: 'NATURAL_PERSON' });
    const byHand = served.dataSource.query(
      `UPDATE subsidy SET beneficiary_kind = 'SOLE_TRADER', beneficiary_name = 'Odette' WHERE id = $1`,
      [id],
    );

    await expect(byHand).rejects.toThrow(/check constraint/);
  });
});
