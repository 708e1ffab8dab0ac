import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { communes } from './subgraph.ts';

const mediators = {
  title: 'Deux médiateurs numériques pour les Bastides',
  status: 'NOT_STARTED',
  propositionNumber: 4,
  leadSiren: '200036523',
  partnerSirens: ['224700013'],
  epciSirens: ['200036523'],
  localAuthorityKind: 'EPCI',
  contract: 'CRTE Bastides en Haut Agenais Périgord',
};

const create = `mutation ($input: LocalRecoveryActionInput!) {
  createLocalRecoveryAction(input: $input) {
    owner localAuthorityKind contract partners { siren } territory { epcis { name } }
  }
}`;

describe('a recovery action of a local authority', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(communes);
  });
  afterAll(() => served.close());

  it('says what kind of body leads it and under which contract with the State', async () => {
    const answer = await served.query(create, { input: mediators });

    expect(answer).toEqual({
      data: {
        createLocalRecoveryAction: {
          owner: 'COMMUNES',
          localAuthorityKind: 'EPCI',
          contract: 'CRTE Bastides en Haut Agenais Périgord',
          partners: [{ siren: '224700013' }],
          territory: { epcis: [{ name: 'CC des Bastides en Haut Agenais Périgord' }] },
        },
      },
    });
  });

  it('is refused, with the field, when the plan has no such proposition', async () => {
    const { errors } = await served.query(create, {
      input: { ...mediators, propositionNumber: 0 },
    });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.propositionNumber' } },
    ]);
  });
});
