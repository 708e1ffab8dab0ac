import * as fc from 'fast-check';
import { sightOf } from '@relance/schema/access/sight.ts';
import { publish, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { requestRebuild } from '../index/indexStatus.sql.ts';
import { rebuildWhenAsked } from '../index/rebuild.ts';
import { CountingRule } from '../lists/countedOnce.ts';
import { subsidyConditions, type SubsidyFilter } from '../lists/subsidies.ts';
import { conference } from '../subgraph.ts';
import { dimensionsOf, StatisticsDimension } from './dimensions.ts';
import {
  carryOut,
  empty,
  funders,
  identities,
  owners,
  step,
  themes,
} from '../../../tests/support/randomSubsidies.ts';
import { StatisticsMeasure } from './measures.ts';
import { rolledUpStatement } from './rolledUp.sql.ts';
import { untrueCells } from './rollup.sql.ts';
import { type FigureRow, type Question, statisticsStatement } from './statistics.sql.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

const filters: fc.Arbitrary<SubsidyFilter> = fc.record(
  {
    owners: fc.subarray(owners) as fc.Arbitrary<never[]>,
    funders: fc.subarray(funders),
    themes: fc.subarray(themes),
    statuses: fc.subarray(['REQUESTED', 'GRANTED', 'PAID']) as fc.Arbitrary<never[]>,
    beneficiaryKinds: fc.subarray(['ASSOCIATION', 'UNKNOWN']) as fc.Arbitrary<never[]>,
    amount: fc.constant({ min: 100_000 }),
    territory: fc.constant({ commune: '47001' }),
    demo: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** With one part or none, as is asked most. */
const shortFilters: fc.Arbitrary<SubsidyFilter> = fc
  .tuple(
    filters,
    fc.constantFrom('owners', 'funders', 'themes', 'statuses', 'beneficiaryKinds', 'demo'),
  )
  .map(([filter, part]) => ({ [part]: filter[part as 'demo'] }));

const dimensions = fc.uniqueArray(
  fc.constantFrom(...(Object.keys(dimensionsOf.Subsidy) as StatisticsDimension[])),
  { maxLength: 2 },
);
const { COUNT, AMOUNT, PAID, AMOUNT_PER_INHABITANT } = StatisticsMeasure;
const { EPCI, COMMUNE } = StatisticsDimension;

describe('the rollup', () => {
  it('is what adding up all rows anew gives, whatever is written, changed, hidden, merged or deleted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await empty(served);
        await carryOut(served, steps);

        expect(await served.dataSource.query(untrueCells)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps no more than ten thousand notes, however much is written at once', async () => {
    await empty(served);
    await served.dataSource.query(
      `INSERT INTO record_index.subsidy
         (id, owner, version, demo, source, created_at, updated_at, title, status, amount, granted_year_only,
          beneficiary_kind, cancelled_event, funder_siren, theme_codes, commune_code)
       SELECT gen_random_uuid(), 'TOURISM', 1, false, '{}', now(), now(), 'Objet', 'PAID', n, false,
         'FIRM', false, n::text, '{CULTURE,SPORT}', n::text
       FROM generate_series(1, 10001) AS n`,
    );

    const [left] = await served.dataSource.query<[{ count: number }]>(
      'SELECT count(*)::int FROM record_index.subsidy_change',
    );
    expect(left.count).toBe(0);
    expect(await served.dataSource.query(untrueCells)).toEqual([]);
  });

  it('forgets an owner with its records', async () => {
    await empty(served);
    await publish(served.dataSource, 'TOURISM', [subsidy(1)]);

    await served.dataSource.query(`DELETE FROM record_index.subsidy WHERE owner = 'TOURISM'`);

    expect(await served.dataSource.query(untrueCells)).toEqual([]);
  });

  it('begins anew with a rebuilt edition, and goes on in it', async () => {
    await empty(served);
    await publish(served.dataSource, 'TOURISM', [subsidy(1, { amount: 500 })]);
    await requestRebuild(served.dataSource);
    await rebuildWhenAsked(served.dataSource, {}, new AbortController().signal);

    const rebuilt = await served.dataSource.query(untrueCells);
    await publish(served.dataSource, 'TOURISM', [subsidy(2, { amount: 700 })]);
    const { data } = await served.query<{ statistics: Pick<Table, 'total'> }>(
      '{ statistics(kind: SUBSIDY, measure: AMOUNT) { total { value count } } }',
    );

    expect(rebuilt).toEqual([]);
    expect(data?.statistics.total).toEqual({ value: 7, count: 1 });
    expect(await served.dataSource.query(untrueCells)).toEqual([]);
  });

  it('answers what the records answer, for every sight, wherever it answers at all', async () => {
    const questions = fc.record({
      dimensions,
      filter: fc.oneof({ weight: 4, arbitrary: shortFilters }, filters),
      measure: fc.constantFrom(COUNT, AMOUNT, PAID, AMOUNT_PER_INHABITANT),
      rule: fc.constantFrom(CountingRule.DUPLICATES_ONCE, CountingRule.EVERY_RECORD),
      identity: fc.constantFrom(...identities),
    });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 15 }),
        fc.array(questions, { minLength: 10, maxLength: 10 }),
        async (steps, asked) => {
          await empty(served);
          await carryOut(served, steps);
          for (const { filter, identity, measure: wanted, ...rest } of asked) {
            const places = rest.dimensions.filter((each) => each === EPCI || each === COMMUNE);
            const measure =
              wanted === AMOUNT_PER_INHABITANT && places.length !== 1 ? AMOUNT : wanted;
            const conditions = subsidyConditions(filter);
            const question: Question = { ...rest, measure, kind: 'Subsidy', conditions };
            const sight = sightOf(identity);
            const rolled = rolledUpStatement(question, filter, sight);
            if (!rolled) continue;
            answered += 1;
            const { text, values } = statisticsStatement(question, { sight, moment: null });

            expect(await read(rolled)).toEqual(await read({ text, values }));
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(answered).toBeGreaterThan(50);
  });
});

function read({ text, values }: { text: string; values: unknown[] }): Promise<FigureRow[]> {
  return served.dataSource.query<FigureRow[]>(text, values);
}

interface Answer {
  subsidies: {
    totalCount: number;
    sums: { amount: number; paidAmount: number; duplicatesLeftOut: number };
    facets: Record<string, { code: string; count: number; amount: number }[]>;
  };
  organization: { subsidiesGranted: { totalCount: number; sums: { amount: number } } } | null;
  amount: Table;
  paid: Table;
  every: Table;
  funder: Table;
}
interface Table {
  total: { value: number; count: number };
  leftOut: { duplicates: number };
  cells: { keys: { code: string | null }[]; value: number; count: number }[];
}

describe('a figure is the same everywhere', () => {
  const byFacet = [
    ['owners', 'OWNER'],
    ['funders', 'FUNDER'],
    ['themes', 'THEME'],
    ['statuses', 'STATUS'],
    ['beneficiaryKinds', 'BENEFICIARY_KIND'],
    ['communes', 'COMMUNE'],
    ['years', 'YEAR'],
  ] as const;

  it('in statistics, in totals and facets of lists, and in those of a funder; at any moment, for anybody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 15 }),
        filters,
        fc.constantFrom(...identities),
        fc.constantFrom('', 'asOf: "2021-02-01T00:00:00Z"', 'asOf: "2021-06-01T00:00:00Z"'),
        fc.constantFrom(...byFacet),
        async (steps, given, identity, clocks, [facet, dimension]) => {
          await empty(served);
          await carryOut(served, steps);
          // A facet leaves out its own part of the filter.
          const filter = {
            ...given,
            [facet]: null,
            territory: facet === 'communes' ? null : given.territory,
          };
          delete (filter as Record<string, unknown>)['communes'];
          delete (filter as Record<string, unknown>)['years'];
          const ask = `kind: SUBSIDY, filter: { subsidies: $filter }, ${clocks}`;
          const { data, errors } = await served.query<Answer>(
            `query ($filter: SubsidyFilter!) {
               subsidies(first: 0, filter: $filter, ${clocks}) {
                 totalCount sums { amount paidAmount duplicatesLeftOut } facets { ${facet} { code count amount } } }
               amount: statistics(${ask}, measure: AMOUNT, groupBy: [${dimension}]) { ${figures} }
               paid: statistics(${ask}, measure: PAID) { ${figures} }
               organization(siren: "224700013") {
                 subsidiesGranted(first: 0, filter: $filter, ${clocks}) { totalCount sums { amount } } }
               funder: statistics(${ask}, measure: AMOUNT, groupBy: [FUNDER]) { ${figures} }
               every: statistics(${ask}, rule: EVERY_RECORD, groupBy: [${dimension}]) { ${figures} }
             }`,
            { filter: { ...filter, amount: filter.amount ? { min: 1_000 } : null } },
            identity,
          );

          expect(errors).toBeUndefined();
          const { subsidies, amount, paid, every } = data as Answer;
          const { totalCount, sums } = subsidies;
          expect([every.total.count, amount.total.count + amount.leftOut.duplicates]).toEqual([
            totalCount,
            totalCount,
          ]);
          expect([amount.total.value, paid.total.value, amount.leftOut.duplicates]).toEqual([
            ...[sums.amount, sums.paidAmount, sums.duplicatesLeftOut],
          ]);
          const stated = subsidies.facets[facet] ?? [];
          expect(byCode(every.cells, 'count')).toEqual(
            Object.fromEntries(stated.map(({ code, count }) => [code, count])),
          );
          const granted = data?.organization?.subsidiesGranted;
          expect(byCode(data?.funder.cells ?? [], 'value')['224700013'] ?? 0).toBe(
            granted?.sums.amount,
          );
          const told = byCode(amount.cells, 'value');
          // Of a value that only duplicates have, a facet says 0 and a table nothing.
          expect(stated.map(({ code }) => told[code] ?? 0)).toEqual(
            stated.map(({ amount: value }) => value),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

const figures = 'total { value count } leftOut { duplicates } cells { value count keys { code } }';

/** Without the cell of records that have no value: facets tell nothing of these. */
function byCode(cells: Table['cells'], what: 'value' | 'count'): Record<string, number> {
  return Object.fromEntries(
    cells.flatMap(({ keys, ...cell }) => {
      const code = keys[0]?.code;
      return code == null ? [] : [[code, cell[what]]];
    }),
  );
}
