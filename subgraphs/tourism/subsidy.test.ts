import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { tourism } from './subgraph.ts';

const houseboat = {
  title: 'Mise aux normes de la halte nautique de Buzet-sur-Baïse',
  status: 'NOTIFIED',
  grantedOn: '2020-09-18',
  beneficiaryKind: 'LOCAL_AUTHORITY',
  beneficiarySiren: '214700437',
  beneficiaryName: 'Commune de Buzet-sur-Baïse',
  totalAmount: 12_500.5,
  funderSiren: '224700013',
  themeCodes: ['TOURISM'],
  communeCode: '47043',
  operatorKind: 'SITE',
};

const create = `mutation ($input: TourismSubsidyInput!) {
  createTourismSubsidy(input: $input) {
    id owner title amount paidAmount operatorKind beneficiary { siren } commune { inseeCode }
  }
}`;

describe('a subsidy of the tourism committee', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(tourism);
  });
  afterAll(() => served.close());

  it('says what its beneficiary offers', async () => {
    const answer = await served.query(create, { input: houseboat });

    expect(answer).toEqual({
      data: {
        createTourismSubsidy: {
          id: expect.any(String) as string,
          owner: 'TOURISM',
          title: 'Mise aux normes de la halte nautique de Buzet-sur-Baïse',
          amount: 12_500.5,
          paidAmount: null,
          operatorKind: 'SITE',
          beneficiary: { siren: '214700437' },
          commune: { inseeCode: '47043' },
        },
      },
    });
  });

  it('may leave that out, and refuses what is no kind of operator', async () => {
    const unsaid = await served.query(create, { input: { ...houseboat, operatorKind: null } });
    const wrong = await served.query(create, { input: { ...houseboat, operatorKind: 'CASINO' } });

    expect(unsaid.data).toMatchObject({ createTourismSubsidy: { operatorKind: null } });
    expect(wrong.errors).toMatchObject([
      {
        message: expect.stringContaining('"input.operatorKind"') as string,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('is answered once more when it is deleted, then is gone', async () => {
    const { data } = await served.query<{ createTourismSubsidy: { id: string } }>(create, {
      input: houseboat,
    });
    const remove = `mutation ($id: ID!) {
      deleteTourismSubsidy(id: $id, version: 1) { title }
    }`;

    const first = await served.query(remove, { id: data?.createTourismSubsidy.id });
    const second = await served.query(remove, { id: data?.createTourismSubsidy.id });

    expect(first).toEqual({ data: { deleteTourismSubsidy: { title: houseboat.title } } });
    expect(second).toEqual({ data: { deleteTourismSubsidy: null } });
  });
});
