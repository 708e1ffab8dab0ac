import fc from 'fast-check';
import {
  deletion,
  nextVersion,
  type Publication,
  publish,
  subsidy,
} from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

const list = `query (
  $first: Int, $after: String, $last: Int, $before: String,
  $orderBy: SubsidyOrder!, $filter: SubsidyFilter
) {
  subsidies(
    first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter
  ) {
    nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  nodes: { id: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

interface Facts {
  title: string;
  amount: number;
  granted_on: string | null;
  updated_at: string;
  theme_codes: string[];
}

interface Walk {
  order: keyof typeof sortValues;
  descending: boolean;
  backwards: boolean;
  size: number;
  filter: { themes?: string[]; amount?: { min: number } };
}

/** Sort values as text that compares like the value. */
const sortValues = {
  TITLE: ({ title }: Facts) => title.toLowerCase(),
  AMOUNT: ({ amount }: Facts) => String(amount).padStart(9, '0'),
  GRANTED_ON: ({ granted_on }: Facts) => granted_on ?? '',
  UPDATED_AT: ({ updated_at }: Facts) => updated_at,
};

// Few values each, so that many records are equal and only their ids tell them apart.
const someFacts = fc.record<Facts>({
  title: fc.constantFrom('Carnaval', 'carnaval', 'Bodega', 'Comice'),
  amount: fc.constantFrom(0, 100, 200, 99_900),
  granted_on: fc.constantFrom(null, '2020-12-18', '2021-03-26'),
  updated_at: fc.constantFrom('2021-01-01T00:00:00.000001Z', '2021-01-01T00:00:00.000002Z'),
  theme_codes: fc.subarray(['CULTURE', 'SPORT']),
});

const someWalk = fc.record<Walk>({
  order: fc.constantFrom('TITLE', 'AMOUNT', 'GRANTED_ON', 'UPDATED_AT'),
  descending: fc.boolean(),
  backwards: fc.boolean(),
  size: fc.integer({ min: 1, max: 6 }),
  filter: fc.constantFrom({}, { themes: ['CULTURE'] }, { amount: { min: 1 } }),
});

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

/** An index with these subsidies alone, in the order of their ids. */
async function indexed(facts: Facts[]): Promise<Publication[]> {
  await served.dataSource.query('TRUNCATE record_index.subsidy, record_index.record_version');
  const records = facts.map((document, at) => subsidy(at + 1, { ...document }));
  await publish(served.dataSource, 'DEPARTMENT', records);
  return records;
}

/** Ids of all pages in the order of the list; `pause` runs after each page. */
async function walkThrough(walk: Walk, pause?: () => Promise<void>): Promise<string[]> {
  const read: string[] = [];
  const orderBy = `${walk.order}_${walk.descending ? 'DESC' : 'ASC'}`;
  let cursor: string | null = null;
  for (let more = true; more;) {
    const place: Record<string, unknown> = walk.backwards
      ? { last: walk.size, before: cursor }
      : { first: walk.size, after: cursor };
    const { nodes, pageInfo } = await readPage({ ...place, orderBy, filter: walk.filter });
    const ids = nodes.map(({ id }) => id);
    if (walk.backwards) read.unshift(...ids);
    else read.push(...ids);
    more = walk.backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    cursor = walk.backwards ? pageInfo.startCursor : pageInfo.endCursor;
    await pause?.();
  }
  return read;
}

async function readPage(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await served.query<{ subsidies: Page }>(list, variables);
  if (!data) throw new Error(errors?.[0]?.message);
  return data.subsidies;
}

/** What the walk should read, without a database. */
function sortedIds(facts: Facts[], records: Publication[], walk: Walk): string[] {
  const { themes, amount } = walk.filter;
  const passing = facts
    .map((fact, at) => ({
      key: sortValues[walk.order](fact),
      id: records[at]?.recordId ?? '',
      fact,
    }))
    .filter(({ fact }) => !themes || fact.theme_codes.some((code) => themes.includes(code)))
    .filter(({ fact }) => !amount || fact.amount >= amount.min * 100)
    .sort((a, b) => (a.key + a.id < b.key + b.id ? -1 : 1));
  const ids = passing.map(({ id }) => id);
  return walk.descending ? ids.reverse() : ids;
}

describe('walking through all pages of a list', () => {
  it('reads exactly the sorted, filtered records, whatever the order, size and direction', async () => {
    const manyFacts = fc.array(someFacts, { maxLength: 20 });

    await fc.assert(
      fc.asyncProperty(manyFacts, someWalk, async (facts, walk) => {
        const records = await indexed(facts);

        const read = await walkThrough(walk);

        expect(read).toEqual(sortedIds(facts, records, walk));
      }),
      { numRuns: 40 },
    );
  });

  it('reads every record that stays as it is exactly once, whatever is written meanwhile', async () => {
    const writes = fc.array(fc.record({ on: fc.nat(9), deleted: fc.boolean(), facts: someFacts }), {
      minLength: 1,
      maxLength: 4,
    });

    await fc.assert(
      fc.asyncProperty(
        fc.array(someFacts, { minLength: 10, maxLength: 20 }),
        fc.array(writes, { minLength: 3, maxLength: 6 }),
        someWalk,
        async (facts, between, walk) => {
          const records = await indexed(facts);
          const restless = new Map(records.slice(0, 10).map((record, at) => [at, record]));
          const steady = new Set(records.slice(10).map(({ recordId }) => recordId));
          const writesLeft = [...between];
          let inserted = 100;

          const read = await walkThrough(walk, async () => {
            for (const { on, deleted, facts: changes } of writesLeft.shift() ?? []) {
              const before = restless.get(on);
              const next =
                before === undefined
                  ? subsidy((inserted += 1), { ...changes })
                  : deleted
                    ? deletion(before)
                    : nextVersion(before, { ...changes });
              if (deleted) restless.delete(on);
              else restless.set(on, next);
              await publish(served.dataSource, 'DEPARTMENT', [next]);
            }
          });

          const expected = sortedIds(facts, records, walk).filter((id) => steady.has(id));
          expect(read.filter((id) => steady.has(id))).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });
});
