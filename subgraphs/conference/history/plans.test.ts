import { publicSight } from '@relance/schema/access/sight.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import { fillIndex } from '../../../tests/support/fillIndex.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { facetStatement, pageStatement, totalsStatement } from '../lists/list.sql.ts';
import type { Page } from '../lists/page.ts';
import { subsidyConditions, subsidyList } from '../lists/subsidies.ts';
import { conference } from '../subgraph.ts';
import { changesStatement, changeTotalsStatement } from './changes.sql.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  await fillIndex(database.dataSource);
  await database.dataSource.query(versions);
  await database.dataSource.query('ANALYZE record_index.record_version');
});
afterAll(() => database.drop());

/** Two versions of each of the 20,000 subsidies, one a minute: the last 1,440 are of the last day. */
const versions = `
INSERT INTO record_index.record_version
  (record_id, version, owner, kind, document, occurred_at, position, event, received_at)
SELECT id, v.version, owner, 'Subsidy', to_jsonb(s) || jsonb_build_object('version', v.version),
       written, 1, 1, written
FROM record_index.subsidy AS s
CROSS JOIN generate_series(1, 2) AS v (version)
CROSS JOIN LATERAL (SELECT timestamptz '2021-06-01' - interval '1 minute'
  * (40000 - v.version * 20000 + right(id::text, 12)::int)) AS t (written)`;

const yesterday = new Date('2021-05-31T00:00:00Z');
const both = { asOf: yesterday, knownAt: yesterday };
const firstPage: Page = { size: 20, backwards: false, after: null, before: null };
const order = { name: 'GRANTED_ON', descending: true };

async function plan({ text, values }: Statement): Promise<string> {
  const rows = await database.dataSource.query<{ 'QUERY PLAN': string }[]>(
    `EXPLAIN ${text}`,
    values,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const subsidiesOf = (filter: object, moment = both) => ({
  list: subsidyList,
  relation: 'all' as const,
  conditions: subsidyConditions(filter),
  moment,
});

describe('a list of yesterday', () => {
  it('starts at today’s index of its order, and puts back what changed since', async () => {
    const steps = await plan(pageStatement(subsidiesOf({}), order, firstPage, ['']));

    expect(steps).toMatch(/Index Scan Backward using subsidy_\w+ on subsidy/);
    expect(steps).toMatch(/Index Scan on record_version_occurred/);
    expect(steps).toMatch(/Index Scan on record_version_received/);
    expect(steps).not.toMatch(/Seq Scan on (subsidy|record_version)/);
  });

  it.each([
    ['funder', { funders: ['224700013'] }],
    ['beneficiary', { beneficiaries: ['999000011'] }],
    ['theme', { themes: ['THEME_7'] }],
    ['commune', { territory: { commune: '47195' } }],
    ['text', { text: 'orchestre symphonique' }],
  ])('filtered by %s never reads a whole table', async (_what, filter) => {
    const selection = subsidiesOf(filter);
    const owners = { dimension: 'owners', code: 'r.owner' };

    const plans = await Promise.all([
      plan(pageStatement(selection, order, firstPage, [''])),
      plan(totalsStatement(selection, [''])),
      plan(facetStatement(selection, owners, [''])),
    ]);

    for (const steps of plans) expect(steps).not.toMatch(/Seq Scan on (subsidy|record_version)/);
  });
});

describe('changes since yesterday', () => {
  it('are read from the versions since then alone', async () => {
    const request = {
      ...{ since: yesterday, until: null, owners: null, kinds: null, propositions: null },
      sight: publicSight,
    };

    const plans = await Promise.all([
      plan(changesStatement(request, firstPage)),
      plan(changeTotalsStatement(request)),
    ]);

    for (const steps of plans) {
      expect(steps).toMatch(/record_version_(occurred|received)/);
      expect(steps).not.toMatch(/Seq Scan on record_version/);
    }
  });
});
