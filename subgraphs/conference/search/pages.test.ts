import * as fc from 'fast-check';
import { aid, investment, publish, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';
import { mostRanked } from './ranked.sql.ts';

const each = 400;
const numbers = Array.from({ length: each }, (_, at) => at + 1);

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  const titled = (at: number) => ({ title: at % 3 === 0 ? 'Festival 2021' : 'Saison 2021' });
  await publish(served.dataSource, 'DEPARTMENT', [
    ...numbers.map((at) => aid(at, titled(at))),
    ...numbers.map((at) => investment(at + each, titled(at))),
    ...numbers.map((at) =>
      subsidy(at + 2 * each, {
        ...titled(at),
        beneficiary_name: at % 2 === 0 ? 'Festival d’été' : 'Théâtre',
      }),
    ),
  ]);
});
afterAll(() => served.close());

interface Hit {
  rank: number;
  score: number;
  aid: { id: string } | null;
  investment: { id: string } | null;
  subsidy: { id: string } | null;
}

interface Page {
  search: {
    edges: { cursor: string; node: Hit }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

async function page(first: number, after: string | null, text = 'festival'): Promise<Page> {
  const { data, errors } = await served.query<Page>(
    `query ($text: String!, $first: Int, $after: String) {
       search(text: $text, first: $first, after: $after) {
         edges { cursor node { rank score aid { id } investment { id } subsidy { id } } }
         pageInfo { hasNextPage endCursor }
       }
     }`,
    { text, first, after },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data;
}

async function walk(size: number, text?: string): Promise<Page['search']['edges']> {
  const edges: Page['search']['edges'] = [];
  for (let after: string | null = null, more = true; more;) {
    const { search } = await page(size, after, text);
    edges.push(...search.edges);
    after = search.pageInfo.endCursor;
    more = search.pageInfo.hasNextPage;
  }
  return edges;
}

function idOf({ node }: Page['search']['edges'][number]): string | undefined {
  return (node.aid ?? node.investment ?? node.subsidy)?.id;
}

describe('the pages of a search', () => {
  it('give every hit once, in one order, whatever their size', async () => {
    const whole = await walk(200);
    const ids = whole.map(idOf);

    expect(new Set(ids).size).toBe(ids.length);
    expect(whole.map(({ node }) => node.rank)).toEqual(ids.map((_, at) => at + 1));
    const scores = whole.map(({ node }) => node.score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 37, max: 200 }), async (size) => {
        expect((await walk(size)).map(idOf)).toEqual(ids);
      }),
      { numRuns: 3 },
    );
  });

  it('end at the thousandth hit, and say so to whoever asks for more', async () => {
    const everything = await walk(200, '2021');

    expect(everything).toHaveLength(mostRanked);
    const last = everything.at(-1)?.cursor ?? null;
    await expect(page(20, last, '2021')).rejects.toThrow(
      'only the first 1000 hits can be reached by rank',
    );
  });

  it.each([
    ['text that is no cursor', 'abc'],
    ['a cursor of a list', Buffer.from('["TITLE_ASC","a","b"]').toString('base64url')],
    [
      'a score that was never given',
      Buffer.from('["RELEVANCE","ALL 1 NaN","00000000-0000-4000-8000-000000000001"]').toString(
        'base64url',
      ),
    ],
    ['an id that is none', Buffer.from('["RELEVANCE","ALL 1 0.500000","1"]').toString('base64url')],
  ])('refuse %s', async (_what, after) => {
    await expect(page(20, after)).rejects.toThrow('is not a cursor of a search');
  });

  it('are found in the same way whatever is asked for before, in two statements where it is the hits', async () => {
    const search = (fields: string) =>
      served.query<{ search: unknown }>(
        `{ search(text: "festival 2021", first: 5) { ${fields} } }`,
      );
    served.statements.length = 0;

    const hitsFirst = await search('nodes { title score } isRelaxed');
    const statements = served.statements.length;
    const hitsLast = await search('isRelaxed nodes { title score }');

    expect(statements).toBe(2);
    expect(hitsFirst.data).toMatchObject({ search: { isRelaxed: false } });
    expect(hitsLast.data).toEqual(hitsFirst.data);
  });
});
