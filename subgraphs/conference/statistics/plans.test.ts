import { publicSight } from '@relance/schema/access/sight.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import { fillIndex } from '../../../tests/support/fillIndex.sql.ts';
import { chainStatement } from '../chain/chain.sql.ts';
import { executionStatement } from '../effectiveness/execution.sql.ts';
import { indicatorsStatement } from '../effectiveness/indicatorProgress.sql.ts';
import { CountingRule } from '../lists/countedOnce.ts';
import type { Statement } from '../lists/list.sql.ts';
import { subsidyConditions, type SubsidyFilter } from '../lists/subsidies.ts';
import { conference } from '../subgraph.ts';
import { StatisticsDimension } from './dimensions.ts';
import { StatisticsMeasure } from './measures.ts';
import { rolledUpStatement } from './rolledUp.sql.ts';
import { type Question, statisticsStatement } from './statistics.sql.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  await fillIndex(database.dataSource);
});
afterAll(() => database.drop());

async function planOf({ text, values }: Statement): Promise<string> {
  const rows = await database.dataSource.query<{ 'QUERY PLAN': string }[]>(
    `EXPLAIN ${text}`,
    values,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const { FUNDER, THEME, YEAR, EPCI, PROPOSITION } = StatisticsDimension;
const view = { sight: publicSight, moment: null };
const about = (filter: SubsidyFilter, ...dimensions: StatisticsDimension[]): Question => ({
  ...{ kind: 'Subsidy', measure: StatisticsMeasure.AMOUNT, rule: CountingRule.DUPLICATES_ONCE },
  ...{ dimensions, conditions: subsidyConditions(filter) },
});

describe('figures', () => {
  it.each([[[]], [[FUNDER]], [[THEME, YEAR]], [[EPCI]]])(
    'by %j read what was added up, and no subsidy',
    async (dimensions) => {
      const statement = rolledUpStatement(about({}, ...dimensions), {}, publicSight);

      const plan = await planOf(statement as Statement);

      expect(plan).toContain('subsidy_rollup');
      expect(plan).not.toMatch(/ on subsidy( |$)/m);
    },
  );

  it.each<[string, SubsidyFilter]>([
    ['a beneficiary', { beneficiaries: ['999000011'] }],
    ['a place', { territory: { commune: '47195' } }],
    ['words', { text: 'orchestre symphonique' }],
  ])('of %s are not rolled up, and read its records by an index', async (_what, filter) => {
    expect(rolledUpStatement(about(filter, YEAR), filter, publicSight)).toBeNull();

    const plan = await planOf(statisticsStatement(about(filter, YEAR), view));
    expect(plan).not.toContain('Seq Scan on subsidy');
  });
});

describe('what was voted by proposition', () => {
  it('is read from what was added up under each aid, and from no subsidy', async () => {
    const question = {
      ...{ dimension: PROPOSITION, conditionsOf: () => [], view, today: '2021-06-30' },
      subsidiesVoted: true,
    };

    const plan = await planOf(executionStatement(question));

    expect(plan).toMatch(/Index Scan (?:using|on) subsidy_rollup_pkey/);
    expect(plan).not.toMatch(/ on subsidy( |$)/m);
  });
});

describe('what is told of a proposition', () => {
  it('is found from its actions and aids, by index', async () => {
    const chain = await planOf(chainStatement([4], view, '2021-06-30'));
    const progress = await planOf(indicatorsStatement('proposition', ['4'], view));

    expect(chain).not.toMatch(/Seq Scan on (recovery_action|aid)/);
    expect(progress).not.toContain('Seq Scan');
  });
});
