import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { communes } from './subgraph.ts';

const rentRelief = {
  title: 'Aide au loyer des commerces du centre de Nérac',
  summary: 'La communauté prend en charge deux mois de loyer.',
  status: 'OPEN',
  instrument: 'GRANT',
  audiences: ['SHOP'],
  ceiling: 1_200,
  funderSiren: '200068948',
  themeCodes: ['SHOPS_AND_CRAFTS'],
  communeCodes: ['47195'],
  localAuthorityKind: 'EPCI',
  deliberation: 'DE-114-2020',
};

const create = `mutation ($input: LocalAidInput!) {
  createLocalAid(input: $input) {
    owner title localAuthorityKind deliberation
    funder { siren } territory { level communes { name } }
  }
}`;

describe('an aid of a local authority', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(communes);
  });
  afterAll(() => served.close());

  it('says what kind of body pays and which vote created it', async () => {
    const answer = await served.query(create, { input: rentRelief });

    expect(answer).toEqual({
      data: {
        createLocalAid: {
          owner: 'COMMUNES',
          title: 'Aide au loyer des commerces du centre de Nérac',
          localAuthorityKind: 'EPCI',
          deliberation: 'DE-114-2020',
          funder: { siren: '200068948' },
          territory: { level: 'COMMUNE', communes: [{ name: 'Nérac' }] },
        },
      },
    });
  });

  it('is refused, with the field, when a text is too long', async () => {
    const { errors } = await served.query(create, {
      input: { ...rentRelief, deliberation: 'D'.repeat(101) },
    });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.deliberation' } },
    ]);
  });
});
