import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { ChamberRegistration } from './registration.ts';
import { chambers } from './subgraph.ts';

const orchard = '999000011';

describe('the registration of an organization', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(chambers);
    await insertRecords(served.dataSource.manager, ChamberRegistration, [
      {
        siren: orchard,
        chamber: 'AGRICULTURE',
        nafCode: '01.24Z',
        registeredOn: '2011-04-01',
        demo: true,
      },
    ]);
  });
  afterAll(() => served.close());

  it('is known to its chamber, and null for the others, in one statement', async () => {
    const references = [orchard, '214700015'].map((siren) => ({
      __typename: 'Organization',
      siren,
    }));
    served.statements.length = 0;

    const answer = await served.query(
      `query ($references: [_Any!]!) {
        _entities(representations: $references) {
          ... on Organization { siren registration { chamber nafCode registeredOn demo } }
        }
      }`,
      { references },
    );

    expect(answer).toEqual({
      data: {
        _entities: [
          {
            siren: '999000011',
            registration: {
              chamber: 'AGRICULTURE',
              nafCode: '01.24Z',
              registeredOn: '2011-04-01',
              demo: true,
            },
          },
          { siren: '214700015', registration: null },
        ],
      },
    });
    expect(served.statements).toHaveLength(1);
  });
});
