import { anonymous as nobody, type Identity, identityOf } from '@relance/schema/access/identity.ts';
import { aid, publish, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, { title: 'Relance des musiques', summary: 'Pour tous.' }),
    aid(2, { title: 'Relance des musiques secrètes', publication: 'DRAFT' }),
    subsidy(11, { title: 'Relance des musiques', beneficiary_name: 'Chorale de Duras' }),
    subsidy(12, { title: 'Relance des musiques', beneficiary_kind: 'NATURAL_PERSON' }),
    subsidy(13, {
      ...{ title: 'Fonctionnement', publication: 'DRAFT' },
      ...{ beneficiary_name: 'Harmonie cachée', beneficiary_siren: '732829320' },
    }),
  ]);
});
afterAll(() => served.close());

const analyst = identityOf('somebody', ['analyst']);

interface Found {
  search: {
    totalCount: number;
    nodes: { title: string }[];
    facets: { kinds: { code: string; count: number }[]; statuses: { count: number }[] };
  };
}

async function search(text: string, identity?: Identity): Promise<Found['search'] | undefined> {
  const { data } = await served.query<Found>(
    `query ($text: String!) { search(text: $text) {
       totalCount nodes { title } facets { kinds { code count } statuses { count } } } }`,
    { text },
    identity,
  );
  return data?.search;
}

async function suggested(text: string, identity: Identity): Promise<string[]> {
  const { data } = await served.query<{ suggestions: { label: string }[] }>(
    'query ($text: String!) { suggestions(text: $text) { label } }',
    { text },
    identity,
  );
  return data?.suggestions.map(({ label }) => label) ?? [];
}

describe('what is hidden from who asks', () => {
  it('is no hit, and in no total and no facet', async () => {
    expect(await search('musiques', nobody)).toEqual({
      totalCount: 2,
      nodes: [{ title: 'Relance des musiques' }, { title: 'Relance des musiques' }],
      facets: {
        kinds: [
          { code: 'AID', count: 1 },
          { code: 'SUBSIDY', count: 1 },
        ],
        statuses: [{ count: 1 }, { count: 1 }],
      },
    });
    expect((await search('musiques', analyst))?.totalCount).toBe(3);
    expect((await search('musiques'))?.totalCount).toBe(4);
  });

  it('cannot be asked for by the name or the number of its beneficiary', async () => {
    expect((await search('Harmonie cachée', nobody))?.totalCount).toBe(0);
    expect((await search('732829320', nobody))?.totalCount).toBe(0);
    expect((await search('732829320', analyst))?.totalCount).toBe(1);
  });

  it('is never suggested: no title, no name, no word', async () => {
    expect(await suggested('musi', nobody)).toEqual(
      expect.arrayContaining(['musiques', 'Relance des musiques']),
    );
    expect(await suggested('musiques sec', nobody)).toEqual([]);
    expect(await suggested('relance des musiques secr', nobody)).toEqual([]);
    expect(await suggested('harmonie c', nobody)).toEqual([]);
    expect(await suggested('harmonie cach', nobody)).toEqual([]);
  });

  it('is suggested to who may see it', async () => {
    expect(await suggested('musi', nobody)).not.toContain('Relance des musiques secrètes');
    expect(await suggested('musi', analyst)).toContain('Relance des musiques secrètes');
  });
});
