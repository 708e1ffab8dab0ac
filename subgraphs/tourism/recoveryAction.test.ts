import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { tourism } from './subgraph.ts';

const campaign = {
  title: 'Campagne « Mon été en Lot-et-Garonne »',
  status: 'IN_PROGRESS',
  startsOn: '2020-06-15',
  endsOn: '2020-09-30',
  budget: 80_000,
  propositionNumber: 16,
  leadSiren: '224700013',
  themeCodes: ['TOURISM'],
  milestones: [{ title: 'Affichage dans les 319 communes', dueOn: '2020-07-01' }],
  phase: 'LOCAL_FIRST',
  visitorTarget: 60_000,
};

const create = `mutation ($input: TourismRecoveryActionInput!) {
  createTourismRecoveryAction(input: $input) {
    id phase visitorTarget proposition { number } lead { siren } territory { level }
    milestones { title dueOn reachedOn }
  }
}`;

describe('a recovery action of the tourism committee', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(tourism);
  });
  afterAll(() => served.close());

  it('has a phase and a number of visitors to reach', async () => {
    const answer = await served.query(create, { input: campaign });

    expect(answer).toEqual({
      data: {
        createTourismRecoveryAction: {
          id: expect.any(String) as string,
          phase: 'LOCAL_FIRST',
          visitorTarget: 60_000,
          proposition: { number: 16 },
          lead: { siren: '224700013' },
          territory: { level: 'DEPARTEMENT' },
          milestones: [
            { title: 'Affichage dans les 319 communes', dueOn: '2020-07-01', reachedOn: null },
          ],
        },
      },
    });
  });

  it.each([
    ['visitorTarget', { visitorTarget: -1 }],
    ['propositionNumber', { propositionNumber: 21 }],
    ['endsOn', { endsOn: '2020-06-14' }],
  ])('refuses a wrong %s by its name', async (argument, change) => {
    const { errors } = await served.query(create, { input: { ...campaign, ...change } });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: `input.${argument}` } },
    ]);
  });

  it('is loaded by its id, all of a request in one statement', async () => {
    const titles = ['Chèques-vacances', 'Salon de Bordeaux', 'Vallée du Lot à vélo'];
    const references = await Promise.all(
      titles.map(async (title) => {
        const { data } = await served.query<{ createTourismRecoveryAction: { id: string } }>(
          create,
          { input: { ...campaign, title } },
        );
        return { __typename: 'TourismRecoveryAction', id: data?.createTourismRecoveryAction.id };
      }),
    );
    served.statements.length = 0;

    const answer = await served.query(
      `query ($references: [_Any!]!) {
        _entities(representations: $references) { ... on TourismRecoveryAction { title } }
      }`,
      { references },
    );

    expect(answer).toEqual({ data: { _entities: titles.map((title) => ({ title })) } });
    expect(served.statements).toHaveLength(1);
  });
});
