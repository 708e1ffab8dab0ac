import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { tourism } from './subgraph.ts';

const summerVouchers = {
  title: 'Bons d’été en Lot-et-Garonne',
  summary: 'Un bon de 30 euros par foyer chez les hébergeurs et sites du département.',
  status: 'OPEN',
  instrument: 'VOUCHER',
  audiences: ['HOUSEHOLD'],
  budget: 150_000,
  ceiling: 30,
  funderSiren: '224700013',
  themeCodes: ['TOURISM'],
  propositionNumbers: [16],
  phase: 'LOCAL_FIRST',
  season: 'été 2020',
  vouchersIssued: 4_000,
  vouchersRedeemed: 1_250,
};

const create = `mutation ($input: TourismAidInput!) {
  createTourismAid(input: $input) {
    id version owner title phase season vouchersIssued vouchersRedeemed ceiling
    funder { siren } propositions { number }
  }
}`;
const update = `mutation ($id: ID!, $version: Int!, $input: TourismAidInput!) {
  updateTourismAid(id: $id, version: $version, input: $input) { version season vouchersRedeemed }
}`;

describe('an aid of the tourism committee', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(tourism);
  });
  afterAll(() => served.close());

  async function created(): Promise<string> {
    const { data } = await served.query<{ createTourismAid: { id: string } }>(create, {
      input: summerVouchers,
    });
    if (!data) throw new Error('the aid was refused');
    return data.createTourismAid.id;
  }

  it('keeps its phase, season and vouchers beside what every aid has', async () => {
    const answer = await served.query(create, { input: summerVouchers });

    expect(answer).toEqual({
      data: {
        createTourismAid: {
          id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
          version: 1,
          owner: 'TOURISM',
          title: 'Bons d’été en Lot-et-Garonne',
          phase: 'LOCAL_FIRST',
          season: 'été 2020',
          vouchersIssued: 4_000,
          vouchersRedeemed: 1_250,
          ceiling: 30,
          funder: { siren: '224700013' },
          propositions: [{ number: 16 }],
        },
      },
    });
  });

  it('is replaced as a whole: what an update leaves out becomes null', async () => {
    const id = await created();
    const allYear = { ...summerVouchers, season: undefined, vouchersRedeemed: 2_000 };

    const answer = await served.query(update, { id, version: 1, input: allYear });

    expect(answer).toEqual({
      data: { updateTourismAid: { version: 2, season: null, vouchersRedeemed: 2_000 } },
    });
  });

  it('is not overwritten by somebody who read an older version', async () => {
    const id = await created();
    await served.query(update, { id, version: 1, input: summerVouchers });

    const { data, errors } = await served.query(update, { id, version: 1, input: summerVouchers });

    expect(data).toEqual({ updateTourismAid: null });
    expect(errors).toMatchObject([
      {
        message: `Record ${id} is at version 2, not 1: read it again and repeat the change.`,
        extensions: { code: 'STALE_VERSION', argument: 'version', currentVersion: 2 },
      },
    ]);
  });

  it.each([
    ['vouchersRedeemed', { vouchersIssued: 100, vouchersRedeemed: 101 }],
    ['vouchersRedeemed', { vouchersIssued: null, vouchersRedeemed: 1 }],
    ['vouchersIssued', { vouchersIssued: -1 }],
    ['season', { season: 'é'.repeat(61) }],
    ['closesOn', { opensOn: '2020-07-01', closesOn: '2020-06-30' }],
  ])('refuses a wrong %s by its name: %j', async (argument, change) => {
    const { errors } = await served.query(create, { input: { ...summerVouchers, ...change } });

    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(argument) as string,
        extensions: { code: 'BAD_USER_INPUT', argument: `input.${argument}` },
      },
    ]);
  });

  it('may have all of its vouchers used', async () => {
    const input = { ...summerVouchers, vouchersIssued: 100, vouchersRedeemed: 100 };

    const { errors } = await served.query(create, { input });

    expect(errors).toBeUndefined();
  });

  it('is null under an id that nobody gave out, whatever asks for it', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const references = [id, 'bons-été'].map((each) => ({ __typename: 'TourismAid', id: each }));

    const written = await served.query(update, { id, version: 1, input: summerVouchers });
    const read = await served.query(
      `query ($references: [_Any!]!) {
        _entities(representations: $references) { ... on TourismAid { title } }
      }`,
      { references },
    );

    expect(written).toEqual({ data: { updateTourismAid: null } });
    expect(read).toEqual({ data: { _entities: [null, null] } });
  });
});
