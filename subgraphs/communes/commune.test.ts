import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { communes } from './subgraph.ts';

interface Listed {
  communes: { name: string }[];
}

describe('the communes', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(communes);
  });
  afterAll(() => served.close());

  async function search(text: string): Promise<string[] | undefined> {
    const { data } = await served.query<Listed>(
      'query ($search: String) { communes(search: $search) { name } }',
      { search: text },
    );
    return data?.communes.map(({ name }) => name);
  }

  it('have the facts of the official geographic code', async () => {
    const answer = await served.query(`{
      commune(inseeCode: "47001") {
        inseeCode name population postalCodes arrondissement
        epci { siren name kind } organization { siren }
      }
    }`);

    expect(answer).toEqual({
      data: {
        commune: {
          inseeCode: '47001',
          name: 'Agen',
          population: 32_801,
          postalCodes: ['47000'],
          arrondissement: '471',
          epci: { siren: '200096956', name: "CA Agglomération d'Agen", kind: 'CA' },
          organization: { siren: '214700015' },
        },
      },
    });
  });

  it('are null outside of the département, and a code that is none is refused', async () => {
    const elsewhere = await served.query('{ commune(inseeCode: "33063") { name } }');
    const postcode = await served.query('{ commune(inseeCode: "4700") { name } }');

    expect(elsewhere).toEqual({ data: { commune: null } });
    expect(postcode.errors).toMatchObject([
      { message: expect.stringContaining('47001') as string },
    ]);
  });

  it.each([
    ['nerac', ['Nérac']],
    ['ESTILLAC', ['Estillac']],
    ['st etienne', ['Saint-Étienne-de-Fougères', 'Saint-Étienne-de-Villeréal']],
    ['temple', ['Le Temple-sur-Lot']],
    ['tombeboeuf', ['Tombebœuf']],
    ['47110', ['Allez-et-Cazeneuve', 'Dolmayrac', 'Sainte-Livrade-sur-Lot', 'Le Temple-sur-Lot']],
    ['47 110', ['Allez-et-Cazeneuve', 'Dolmayrac', 'Sainte-Livrade-sur-Lot', 'Le Temple-sur-Lot']],
    ['érac', []],
    ['Bordeaux', []],
    ['%', []],
    ['33', []],
  ])('that are found by "%s" are %j', async (text, names) => {
    expect((await search(text))?.sort()).toEqual([...names].sort());
  });

  it('that begin with the search come before those that have it further on', async () => {
    const names = await search('lau');

    expect(names).toEqual([
      'Laugnac',
      'Laussou',
      'Lauzun',
      'Montignac-de-Lauzun',
      'Saint-Colomb-de-Lauzun',
      'Saint-Laurent',
    ]);
  });

  it('are twenty at once unless asked otherwise, and all of them if asked', async () => {
    const some = await served.query<Listed>('{ communes { name } }');
    const all = await served.query<Listed>('{ communes(first: 319) { name } }');

    expect(some.data?.communes).toHaveLength(20);
    expect(some.data?.communes[0]).toEqual({ name: 'Agen' });
    expect(all.data?.communes).toHaveLength(319);
    expect(all.data?.communes.at(-1)).toEqual({ name: 'Xaintrailles' });
  });

  it.each([-1, 501])('can not be asked for %d at once', async (first) => {
    const { errors } = await served.query(`{ communes(first: ${first}) { name } }`);

    expect(errors).toMatchObject([
      {
        message: `first: ${first} is not between 0 and 500.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      },
    ]);
  });

  it('take two statements for a list of fifty with their EPCI', async () => {
    served.statements.length = 0;

    const { errors } = await served.query(
      '{ communes(first: 50) { name population epci { name population } } }',
    );

    expect(errors).toBeUndefined();
    expect(served.statements).toHaveLength(2);
  });

  it('that other owners name are loaded in one statement, null if there is no such commune', async () => {
    const references = ['47195', '99999', '47021', '47195'].map((inseeCode) => ({
      __typename: 'Commune',
      inseeCode,
    }));
    served.statements.length = 0;

    const answer = await served.query(
      `query ($references: [_Any!]!) {
        _entities(representations: $references) { ... on Commune { name population } }
      }`,
      { references },
    );

    expect(answer).toEqual({
      data: {
        _entities: [
          { name: 'Nérac', population: 6_992 },
          null,
          { name: 'Barbaste', population: 1_488 },
          { name: 'Nérac', population: 6_992 },
        ],
      },
    });
    expect(served.statements).toHaveLength(1);
  });
});
