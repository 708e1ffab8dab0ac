import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { CommuneBusinesses } from './business.ts';
import { chambers } from './subgraph.ts';

const albret = '200068948';
const nerac = { communeCode: '47195', epciSiren: albret, year: 2020, demo: false };
const barbaste = { communeCode: '47021', epciSiren: albret, year: 2020, demo: true };

const ask = `query ($references: [_Any!]!) {
  _entities(representations: $references) {
    ... on Commune {
      businesses { section count year demo }
      businessCount farms: businessCount(section: A) mines: businessCount(section: B)
    }
    ... on Epci {
      businesses { section count year demo }
      businessCount farms: businessCount(section: A) mines: businessCount(section: B)
    }
  }
}`;

describe('the businesses', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(chambers);
    await insertRecords(served.dataSource.manager, CommuneBusinesses, [
      { ...nerac, nafSection: 'G', businesses: 210 },
      { ...nerac, nafSection: 'A', businesses: 134 },
      { ...barbaste, nafSection: 'A', businesses: 61 },
    ]);
  });
  afterAll(() => served.close());

  it('of a commune are counted by section; a section without any has none', async () => {
    const references = [{ __typename: 'Commune', inseeCode: '47195' }];

    const answer = await served.query(ask, { references });

    expect(answer).toEqual({
      data: {
        _entities: [
          {
            businesses: [
              { section: 'A', count: 134, year: 2020, demo: false },
              { section: 'G', count: 210, year: 2020, demo: false },
            ],
            businessCount: 344,
            farms: 134,
            mines: 0,
          },
        ],
      },
    });
  });

  it('of an EPCI are those of its communes', async () => {
    const references = [{ __typename: 'Epci', siren: albret }];

    const answer = await served.query(ask, { references });

    expect(answer).toEqual({
      data: {
        _entities: [
          {
            businesses: [
              { section: 'A', count: 195, year: 2020, demo: true },
              { section: 'G', count: 210, year: 2020, demo: false },
            ],
            businessCount: 405,
            farms: 195,
            mines: 0,
          },
        ],
      },
    });
  });

  it('are unknown, not zero, where nobody counted', async () => {
    const references = [{ __typename: 'Commune', inseeCode: '47001' }];

    const answer = await served.query(ask, { references });

    expect(answer).toEqual({
      data: { _entities: [{ businesses: [], businessCount: null, farms: null, mines: null }] },
    });
  });

  it('of fifty communes and their EPCI take one statement for each of the two types', async () => {
    const communes = Array.from({ length: 50 }, (_, place) => ({
      __typename: 'Commune',
      inseeCode: `47${String(place + 1).padStart(3, '0')}`,
    }));
    served.statements.length = 0;

    const { errors } = await served.query(ask, {
      references: [...communes, { __typename: 'Epci', siren: albret }],
    });

    expect(errors).toBeUndefined();
    expect(served.statements).toHaveLength(2);
  });
});
