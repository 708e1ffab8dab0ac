import { aid, deletion, nextVersion, publish } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
let before: string;
beforeAll(async () => {
  served = await serveForTest(conference);
  const { dataSource } = served;
  const tourism = aid(1, { title: 'Relance du tourisme', summary: '' });
  const shops = aid(2, { title: 'Relance des commerces', summary: '' });
  await publish(dataSource, 'DEPARTMENT', [tourism, shops]);
  const [{ now }] = await dataSource
    .query<[{ now: Date }]>(
      `UPDATE record_index.record_version SET received_at = now() - interval '2 days'
     RETURNING now() - interval '1 day' AS now`,
    )
    .then((result) => (Array.isArray(result[0]) ? result[0] : result) as [{ now: Date }]);
  before = now.toISOString();
  await publish(dataSource, 'DEPARTMENT', [
    nextVersion(tourism, { title: 'Relance des campings' }),
    deletion(shops),
  ]);
});
afterAll(() => served.close());

async function known(text: string, knownAt: string | null): Promise<unknown> {
  const { data, errors } = await served.query<{ search: unknown }>(
    `query ($text: String!, $knownAt: DateTime) { search(text: $text, knownAt: $knownAt) {
       totalCount nodes { title aid { title } } facets { statuses { code count } } } }`,
    { text, knownAt },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.search;
}

describe('a search of the past', () => {
  it('finds records as they were then, hits, totals and facets alike', async () => {
    expect(await known('relance', before)).toMatchObject({
      totalCount: 2,
      facets: { statuses: [{ code: 'OPEN', count: 2 }] },
    });
    expect(await known('tourisme', before)).toMatchObject({
      nodes: [{ title: 'Relance du tourisme', aid: { title: 'Relance du tourisme' } }],
    });
    expect(await known('campings', before)).toMatchObject({ totalCount: 0 });
  });

  it('leaves the present as it is', async () => {
    expect(await known('relance', null)).toMatchObject({
      nodes: [{ title: 'Relance des campings', aid: { title: 'Relance des campings' } }],
    });
  });
});
