import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { CommuneAttendance } from './attendance.ts';
import { tourism } from './subgraph.ts';

const albret = '200068948';
const nerac = { communeCode: '47195', epciSiren: albret, demo: false };
const barbaste = { communeCode: '47021', epciSiren: albret, demo: true };

const ask = `query ($references: [_Any!]!) {
  _entities(representations: $references) {
    ... on Commune { attendance { year nights visits demo } in2019: attendance(year: 2019) { nights } }
    ... on Epci { attendance { year nights visits demo } in2019: attendance(year: 2019) { nights } }
  }
}`;

describe('the attendance', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(tourism);
    await insertRecords(served.dataSource.manager, CommuneAttendance, [
      { ...nerac, year: 2019, nights: 41_200, visits: 88_000 },
      { ...nerac, year: 2020, nights: 27_500, visits: 52_300 },
      { ...barbaste, year: 2019, nights: 9_800, visits: 21_000 },
      { ...barbaste, year: 2020, nights: 7_000, visits: 12_700 },
    ]);
  });
  afterAll(() => served.close());

  it('of a commune is that of the newest year, or of the year asked for', async () => {
    const references = [{ __typename: 'Commune', inseeCode: '47195' }];

    const answer = await served.query(ask, { references });

    expect(answer).toEqual({
      data: {
        _entities: [
          {
            attendance: { year: 2020, nights: 27_500, visits: 52_300, demo: false },
            in2019: { nights: 41_200 },
          },
        ],
      },
    });
  });

  it('of an EPCI adds up its communes, and is made up as soon as one of them is', async () => {
    const references = [{ __typename: 'Epci', siren: albret }];

    const answer = await served.query(ask, { references });

    expect(answer).toEqual({
      data: {
        _entities: [
          {
            attendance: { year: 2020, nights: 34_500, visits: 65_000, demo: true },
            in2019: { nights: 51_000 },
          },
        ],
      },
    });
  });

  it('is null where nobody counted', async () => {
    const references = [
      { __typename: 'Commune', inseeCode: '47001' },
      { __typename: 'Epci', siren: '200096956' },
    ];

    const answer = await served.query(ask, { references });

    expect(answer).toEqual({
      data: {
        _entities: [
          { attendance: null, in2019: null },
          { attendance: null, in2019: null },
        ],
      },
    });
  });

  it('of fifty communes and their EPCI takes one statement for each of the two types', async () => {
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
