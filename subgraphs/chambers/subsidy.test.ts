import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { chambers } from './subgraph.ts';

const bakery = {
  title: 'Four économe de la boulangerie de Duras',
  status: 'PARTLY_PAID',
  grantedOn: '2021-02-10',
  beneficiaryKind: 'FIRM',
  beneficiarySiren: '999000011',
  beneficiaryName: 'SARL Au Pain durassien',
  totalAmount: 9_000,
  payments: [{ paidOn: '2021-03-01', amount: 4_500 }],
  funderSiren: '224700013',
  communeCode: '47086',
  chamber: 'CMA',
};

const create = `mutation ($input: ChamberSubsidyInput!) {
  createChamberSubsidy(input: $input) { id amount paidAmount beneficiaryName chamber }
}`;

describe('a subsidy of a chamber', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(chambers);
  });
  afterAll(() => served.close());

  it('names the chamber that grants it', async () => {
    const answer = await served.query(create, { input: bakery });

    expect(answer).toEqual({
      data: {
        createChamberSubsidy: {
          id: expect.any(String) as string,
          amount: 9_000,
          paidAmount: 4_500,
          beneficiaryName: 'SARL Au Pain durassien',
          chamber: 'CMA',
        },
      },
    });
  });

  it('to a natural person shows no name', async () => {
    const baker = { ...bakery, beneficiaryKind: 'NATURAL_PERSON', beneficiarySiren: null };

    const { data } = await served.query(create, { input: baker });

    expect(data).toMatchObject({ createChamberSubsidy: { beneficiaryName: null, chamber: 'CMA' } });
  });

  it('is refused when more was paid than granted', async () => {
    const payments = [{ paidOn: '2021-03-01', amount: 9_000.01 }];

    const { errors } = await served.query(create, { input: { ...bakery, payments } });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.payments' } },
    ]);
  });
});
