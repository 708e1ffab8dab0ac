import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { communes } from './subgraph.ts';

const judoClub = {
  title: 'Fonctionnement 2021 du club de judo',
  status: 'GRANTED',
  grantedOn: '2021-04-08',
  beneficiaryKind: 'ASSOCIATION',
  beneficiaryRna: 'W472000123',
  beneficiaryName: 'Judo Club de Fumel',
  totalAmount: 3_000,
  share: 0.5,
  funderSiren: '214701062',
  themeCodes: ['SPORT'],
  communeCode: '47106',
  localAuthorityKind: 'COMMUNE',
};

const create = `mutation ($input: LocalSubsidyInput!) {
  createLocalSubsidy(input: $input) {
    owner amount totalAmount beneficiaryName localAuthorityKind commune { name }
  }
}`;

describe('a subsidy of a local authority', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(communes);
  });
  afterAll(() => served.close());

  it('says what kind of body grants it, and counts the beneficiary’s part', async () => {
    const answer = await served.query(create, { input: judoClub });

    expect(answer).toEqual({
      data: {
        createLocalSubsidy: {
          owner: 'COMMUNES',
          amount: 1_500,
          totalAmount: 3_000,
          beneficiaryName: 'Judo Club de Fumel',
          localAuthorityKind: 'COMMUNE',
          commune: { name: 'Fumel' },
        },
      },
    });
  });

  it('is refused, with the field, when its beneficiary gets nothing of it', async () => {
    const { errors } = await served.query(create, { input: { ...judoClub, share: 0 } });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.share' } },
    ]);
  });
});
