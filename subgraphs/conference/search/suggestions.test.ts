import { aid, publish, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';
import { namedPlaces } from './placeNames.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, { title: 'Aide à la trésorerie', summary: 'Un prêt.' }),
    aid(2, { title: 'Trésorerie : report', summary: 'Un délai.', status: 'CLOSED' }),
    subsidy(11, { beneficiary_name: 'Judo Club de Nérac', beneficiary_siren: '732829320' }),
  ]);
});
afterAll(() => served.close());

interface Suggested {
  suggestions: { kind: string; label: string; query: string; key: string | null }[];
}

async function suggested(text: string, first = 8): Promise<Suggested['suggestions']> {
  const { data, errors } = await served.query<Suggested>(
    `query ($text: String!, $first: Int!) {
       suggestions(text: $text, first: $first) { kind label query key }
     }`,
    { text, first },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.suggestions;
}

describe('what is suggested while somebody types', () => {
  it('completes a word, names the aids that have it, open ones first', async () => {
    expect(await suggested('trésor')).toEqual([
      { kind: 'WORD', label: 'tresorerie', query: 'tresorerie', key: null },
      {
        ...{ kind: 'AID', label: 'Aide à la trésorerie', query: 'Aide à la trésorerie' },
        key: '00000000-0000-4000-8000-000000000001',
      },
      {
        ...{ kind: 'THEME', label: 'Économie et soutien aux entreprises' },
        ...{ query: 'Économie et soutien aux entreprises', key: 'BUSINESS' },
      },
      {
        ...{ kind: 'AID', label: 'Trésorerie : report', query: 'Trésorerie : report' },
        key: '00000000-0000-4000-8000-000000000002',
      },
    ]);
  });

  it('keeps the words before the last one', async () => {
    expect((await suggested('report tréso'))[0]).toMatchObject({ query: 'report tresorerie' });
  });

  it('knows organizations and places by the beginning of their names', async () => {
    expect(await suggested('judo club')).toContainEqual({
      ...{ kind: 'ORGANIZATION', label: 'Judo Club de Nérac', query: 'Judo Club de Nérac' },
      key: '732829320',
    });
    expect((await suggested('judo club de n')).map(({ key }) => key)).toEqual(['732829320']);
    expect((await suggested('villen'))[0]).toMatchObject({
      ...{ kind: 'COMMUNE', label: 'Villeneuve-sur-Lot', key: '47323' },
    });
    expect(await suggested('albret')).toContainEqual(
      expect.objectContaining({ kind: 'EPCI', key: '200068948' }),
    );
  });

  it('is nothing for a letter, for signs and for what nothing begins with', async () => {
    expect(await suggested('t')).toEqual([]);
    expect(await suggested("d'")).toEqual([]);
    expect(await suggested('%_')).toEqual([]);
    expect(await suggested('xyloph')).toEqual([]);
  });

  it('is as long as asked at most', async () => {
    expect(await suggested('trésor', 1)).toHaveLength(1);
    expect(await suggested('trésor', 0)).toEqual([]);
    await expect(suggested('trésor', 21)).rejects.toThrow('first');
    await expect(suggested('t'.repeat(201))).rejects.toThrow('text');
  });

  it('takes one statement', async () => {
    served.statements.length = 0;

    await suggested('trésorerie vill');

    expect(served.statements).toHaveLength(1);
  });
});

describe('the names of a place', () => {
  const commune = (inseeCode: string, name: string, population: number) => ({
    ...{ inseeCode, name, population, siren: inseeCode, postalCodes: ['47300'] },
    ...{ arrondissement: '472', epciSiren: null },
  });

  it('are its own, without its article, its codes, and a short one for the largest', () => {
    const places = namedPlaces(
      [
        commune('47001', 'Villeneuve-de-Duras', 300),
        commune('47002', 'Villeneuve-sur-Lot', 22_000),
        commune('47003', 'Le Passage', 9_000),
      ],
      [],
    );

    expect(places.map(({ names }) => names)).toEqual([
      ['villeneuve sur lot', 'villeneuve', '47002', '47300'],
      ['le passage', 'passage', '47003', '47300'],
      ['villeneuve de duras', '47001', '47300'],
    ]);
  });

  it('leave out a short one that is a word of every day', () => {
    const [bridge] = namedPlaces([commune('47209', 'Pont-du-Casse', 4_000)], []);

    expect(bridge?.names).not.toContain('pont');
  });
});
