import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { chambers } from './subgraph.ts';

const driveThrough = {
  title: 'Dix drives de producteurs',
  status: 'IN_PROGRESS',
  budget: 120_000,
  committed: 45_000,
  propositionNumber: 3,
  leadSiren: '224700013',
  epciSirens: ['200068948'],
  indicators: [
    {
      code: 'drives',
      label: 'Drives ouverts',
      unit: 'drives',
      baseline: { date: '2020-05-01', value: 2 },
      target: { date: '2021-12-31', value: 10 },
      values: [{ date: '2020-12-31', value: 6 }],
    },
  ],
  chamber: 'AGRICULTURE',
};

const create = `mutation ($input: ChamberRecoveryActionInput!) {
  createChamberRecoveryAction(input: $input) {
    chamber committed territory { level epcis { siren } }
    indicators { code baseline { value } target { date value } values { value } }
  }
}`;

describe('a recovery action of a chamber', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(chambers);
  });
  afterAll(() => served.close());

  it('names the chamber that leads it, and what it is measured by', async () => {
    const answer = await served.query(create, { input: driveThrough });

    expect(answer).toEqual({
      data: {
        createChamberRecoveryAction: {
          chamber: 'AGRICULTURE',
          committed: 45_000,
          territory: { level: 'EPCI', epcis: [{ siren: '200068948' }] },
          indicators: [
            {
              code: 'drives',
              baseline: { value: 2 },
              target: { date: '2021-12-31', value: 10 },
              values: [{ value: 6 }],
            },
          ],
        },
      },
    });
  });

  it('is refused with a code used for two indicators', async () => {
    const [drives] = driveThrough.indicators;

    const { errors } = await served.query(create, {
      input: { ...driveThrough, indicators: [drives, drives] },
    });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'input.indicators' } },
    ]);
  });
});
