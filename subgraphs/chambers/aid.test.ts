import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { chambers } from './subgraph.ts';

const farmShops = {
  title: 'Ouvrir un point de vente à la ferme',
  summary: 'Conseil et subvention pour un premier magasin à la ferme.',
  status: 'OPEN',
  instrument: 'GRANT',
  audiences: ['FARM'],
  rate: 0.4,
  floor: 1_000,
  ceiling: 8_000,
  funderSiren: '224700013',
  themeCodes: ['AGRICULTURE', 'SHOPS_AND_CRAFTS'],
  propositionNumbers: [15],
  chamber: 'AGRICULTURE',
  nafSections: ['A', 'G'],
};

const create = `mutation ($input: ChamberAidInput!) {
  createChamberAid(input: $input) { id version owner title rate chamber nafSections }
}`;
const update = `mutation ($id: ID!, $version: Int!, $input: ChamberAidInput!) {
  updateChamberAid(id: $id, version: $version, input: $input) { version chamber nafSections }
}`;

describe('an aid of a chamber', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(chambers);
  });
  afterAll(() => served.close());

  async function created(): Promise<string> {
    const { data } = await served.query<{ createChamberAid: { id: string } }>(create, {
      input: farmShops,
    });
    if (!data) throw new Error('the aid was refused');
    return data.createChamberAid.id;
  }

  it('names its chamber and the activities that may apply', async () => {
    const answer = await served.query(create, { input: farmShops });

    expect(answer).toEqual({
      data: {
        createChamberAid: {
          id: expect.any(String) as string,
          version: 1,
          owner: 'CHAMBERS',
          title: 'Ouvrir un point de vente à la ferme',
          rate: 0.4,
          chamber: 'AGRICULTURE',
          nafSections: ['A', 'G'],
        },
      },
    });
  });

  it('becomes one of all chambers and all activities when an update leaves both out', async () => {
    const id = await created();
    const forAll = { ...farmShops, chamber: undefined, nafSections: undefined };

    const answer = await served.query(update, { id, version: 1, input: forAll });

    expect(answer).toEqual({
      data: { updateChamberAid: { version: 2, chamber: null, nafSections: [] } },
    });
  });

  it('is not overwritten by somebody who read an older version', async () => {
    const id = await created();
    await served.query(update, { id, version: 1, input: farmShops });

    const { errors } = await served.query(update, { id, version: 1, input: farmShops });

    expect(errors).toMatchObject([{ extensions: { code: 'STALE_VERSION', currentVersion: 2 } }]);
  });

  it.each([
    ['nafSections', { nafSections: ['A', 'A'] }],
    ['ceiling', { floor: 8_000, ceiling: 1_000 }],
    ['themeCodes', { themeCodes: ['FARMING'] }],
  ])('refuses wrong %s by name', async (argument, change) => {
    const { errors } = await served.query(create, { input: { ...farmShops, ...change } });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: `input.${argument}` } },
    ]);
  });

  it('knows the sections A to U alone', async () => {
    const { errors } = await served.query(create, { input: { ...farmShops, nafSections: ['V'] } });

    expect(errors).toMatchObject([
      { message: expect.stringContaining('"V"') as string, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('is null under an unknown id', async () => {
    const answer = await served.query(update, { id: 'CCI-1', version: 1, input: farmShops });

    expect(answer).toEqual({ data: { updateChamberAid: null } });
  });
});
