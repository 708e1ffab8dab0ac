import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import { fillIndex } from '../../../tests/support/fillIndex.sql.ts';
import { recordId } from '../../../tests/support/index.ts';
import { publicSight } from '@relance/schema/access/sight.ts';
import { dutiesStatement } from '../publication/publicationDuty.sql.ts';
import { conference } from '../subgraph.ts';
import { aidConditions, aidList } from './aids.ts';
import { investmentList } from './investments.ts';
import { facetStatement, pageStatement, type Statement, totalsStatement } from './list.sql.ts';
import type { ListKind, Relation } from './listKind.ts';
import type { Page } from './page.ts';

import { recoveryActionConditions, recoveryActionList } from './recoveryActions.ts';
import { subsidyConditions, subsidyList, type SubsidyFilter } from './subsidies.ts';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  await fillIndex(database.dataSource);
});
afterAll(() => database.drop());

/** Every step of the statement's plan: `Seq Scan subsidy`, `Sort`, … */
async function steps({ text, values }: Statement): Promise<string[]> {
  const [row] = await database.dataSource.query<[{ 'QUERY PLAN': [{ Plan: PlanNode }] }]>(
    `EXPLAIN (FORMAT JSON) ${text}`,
    values,
  );
  const flat = (node: PlanNode): string[] => [
    [node['Node Type'], node['Relation Name']].filter(Boolean).join(' '),
    ...(node.Plans ?? []).flatMap(flat),
  ];
  return flat(row['QUERY PLAN'][0].Plan);
}

const firstPage: Page = { size: 20, backwards: false, after: null, before: null };
const all = { relation: 'all' as const, conditions: [], moment: null };

const amongThem: Record<string, string> = {
  text: 'fonctionnement',
  int: '2021',
  bigint: '500000',
  date: '2021-03-26',
  timestamptz: '2021-03-26 10:00:00+00',
};

const orders = [aidList, subsidyList, investmentList, recoveryActionList].flatMap((list) =>
  Object.entries(list.sortKeys).flatMap(([name, { type }]) =>
    [false, true].map((descending) => ({
      ...{ list, kind: list.kind, name, descending, value: amongThem[type] ?? '' },
      direction: descending ? 'down' : 'up',
    })),
  ),
);

describe('a page of all records', () => {
  it.each(orders)(
    'of $kind by $name $direction is the start of an index, nothing is sorted',
    async ({ list, name, descending }) => {
      const order = { name, descending };

      const plan = await steps(pageStatement({ list, ...all }, order, firstPage, ['']));
      const last = { ...firstPage, backwards: true };
      const lastPlan = await steps(pageStatement({ list, ...all }, order, last, ['']));

      expect(scans(plan)).toEqual([`Index Scan ${tableOf(list)}`]);
      expect(plan.join()).not.toContain('Sort');
      expect(lastPlan).toEqual(plan);
    },
  );

  it.each(orders)(
    'of $kind by $name $direction starts at its cursor in the index',
    async ({ list, name, descending, value }) => {
      const order = { name, descending };
      const cursor = { order: name, value, id: recordId(1) };

      const statement = pageStatement({ list, ...all }, order, { ...firstPage, after: cursor }, [
        '',
      ]);
      const plan = await steps(statement);

      expect(scans(plan)).toEqual([`Index Scan ${tableOf(list)}`]);
      expect(plan.join()).not.toContain('Sort');
      expect(await indexConditions(statement)).toMatch(/ROW\(.*, r?\.?id\) [<>] ROW\(/);
    },
  );
});

const selective: [what: string, filter: SubsidyFilter][] = [
  ['funder', { funders: ['224700013'] }],
  ['beneficiary', { beneficiaries: ['999000011'] }],
  ['theme', { themes: ['THEME_7'] }],
  ['commune', { territory: { commune: '47195' } }],
  ['EPCI', { territory: { epci: '200068948' } }],
  ['text', { text: 'orchestre symphonique' }],
  ['text with a typo', { text: 'orchetsre symphonisque' }],
  ['text with small words', { text: 'l’orchestre de la commune' }],
  ['aid', { aids: [recordId(7)] }],
  ['aid and status', { aids: [recordId(7)], statuses: ['GRANTED' as never] }],
];

describe('a list of subsidies filtered by', () => {
  it.each(selective)('%s never reads the whole table', async (_what, filter) => {
    const selection = {
      list: subsidyList,
      relation: 'all' as const,
      conditions: subsidyConditions(filter),
      moment: null,
    };
    const owners = { dimension: 'owners', code: 'r.owner' };
    const order = { name: 'GRANTED_ON', descending: true };

    const plans = await Promise.all([
      steps(pageStatement(selection, order, firstPage, [''])),
      steps(totalsStatement(selection, [''])),
      steps(facetStatement(selection, owners, [''])),
    ]);

    expect(plans.map(scans)).not.toContainEqual([]);
    expect(plans.flatMap(scans)).not.toContain('Seq Scan subsidy');
  });
});

const parents: [relation: Relation, list: ListKind, order: string, keys: string[]][] = [
  ['funder', subsidyList, 'GRANTED_ON', ['224700013', '200068948']],
  ['beneficiary', subsidyList, 'GRANTED_ON', ['999000011', '999000029']],
  ['aid', subsidyList, 'GRANTED_ON', [recordId(7), recordId(8)]],
  ['theme', subsidyList, 'GRANTED_ON', ['THEME_7', 'THEME_8']],
  ['place', subsidyList, 'GRANTED_ON', ['47195', '200068948']],
  ['funder', aidList, 'TITLE', ['224700013']],
  ['theme', aidList, 'TITLE', ['THEME_7', 'THEME_8']],
  ['propositionOfAid', aidList, 'TITLE', ['9', '15']],
  ['contractingAuthority', investmentList, 'TOTAL_COST', ['224700013']],
  ['lead', recoveryActionList, 'PROPOSITION', ['224700013']],
  ['propositionOfAction', recoveryActionList, 'PROPOSITION', ['9', '15']],
];

describe('the lists of several parents', () => {
  it.each(parents)('by %s never read a whole table', async (relation, list, name, keys) => {
    const selection = { list, relation, conditions: [], moment: null };

    const plans = await Promise.all([
      steps(pageStatement(selection, { name, descending: false }, firstPage, keys)),
      steps(totalsStatement(selection, keys)),
    ]);

    expect(plans.flatMap(scans)).not.toContain(`Seq Scan ${tableOf(list)}`);
  });
});

describe('the short lists', () => {
  it.each([
    ['aids', aidList, aidConditions({ themes: ['THEME_7'], audiences: ['FARM' as never] })],
    ['actions', recoveryActionList, recoveryActionConditions({ propositions: [9] })],
  ])('of %s use their indexes too', async (_what, list, conditions) => {
    const plan = await steps(totalsStatement({ list, ...all, conditions }, ['']));

    expect(scans(plan)).not.toContain(`Seq Scan ${tableOf(list)}`);
  });
});

describe('the duties to publish of a page', () => {
  it('are found by their ids and their beneficiaries, in no whole table', async () => {
    const ids = Array.from({ length: 20 }, (_, at) => recordId(at + 1));

    const plan = await steps(dutiesStatement(ids, publicSight, '2021-06-01'));

    expect(scans(plan)).toHaveLength(2);
    expect(scans(plan)).not.toContain('Seq Scan subsidy');
  });
});

function scans(plan: string[]): string[] {
  return plan.filter((step) => /Scan (aid|subsidy|investment|recovery_action)$/.test(step));
}

function tableOf({ kind }: ListKind): string {
  return kind === 'RecoveryAction' ? 'recovery_action' : kind.toLowerCase();
}

async function indexConditions({ text, values }: Statement): Promise<string> {
  const rows = await database.dataSource.query<{ 'QUERY PLAN': string }[]>(
    `EXPLAIN ${text}`,
    values,
  );
  const conditions = rows.map((row) => row['QUERY PLAN']).filter((line) => /Index Cond/.test(line));
  return conditions.join('\n');
}
