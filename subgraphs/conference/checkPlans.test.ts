import { publicSight } from '@relance/schema/access/sight.ts';
import { createTestDatabase, type TestDatabase } from '../../tests/support/databases.ts';
import { fillIndex } from '../../tests/support/fillIndex.sql.ts';
import { recordId } from '../../tests/support/index.ts';
import { doubleFundingStatement } from './cofinancing/doubleFunding.sql.ts';
import { fundingStatement } from './cofinancing/fundingLines.sql.ts';
import type { Moment } from './history/moment.ts';
import type { Statement } from './lists/list.sql.ts';
import { grantsStatement } from './stateAid/grants.sql.ts';
import { undertakingsSql } from './stateAid/undertakings.sql.ts';
import { conference } from './subgraph.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  await fillIndex(database.dataSource);
  await database.dataSource.query(`
    INSERT INTO undertaking_link (siren, linked_siren, ground, source)
    SELECT (300000000 + n)::text, (400000000 + n)::text, 'AGREEMENT', 'x' FROM generate_series(1, 5000) AS n;
    ANALYZE undertaking_link`);
});
afterAll(() => database.drop());

async function plan({ text, values }: Statement): Promise<string> {
  const rows = await database.dataSource.query<{ 'QUERY PLAN': string }[]>(
    `EXPLAIN ${text}`,
    values,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const large = /Seq Scan on (subsidy|investment|undertaking_link|record_version)/;
const now = { sight: publicSight, moment: null };
const yesterday: Moment = { asOf: new Date('2021-05-31T00:00:00Z'), knownAt: null };
const firm = '999000001';
const asked = { root: firm, members: [firm], names: ['comite des fetes 1'] };

describe('a question about one firm or a few works reads no table through:', () => {
  it.each<[string, Statement]>([
    ['its grants', grantsStatement(now, [asked], '2020-01-01', '2022-12-31')],
    [
      'its grants, as they were',
      grantsStatement(
        { ...now, moment: yesterday },
        [asked],
        ...(['2020-01-01', '2022-12-31'] as const),
      ),
    ],
    ['whom it belongs with', { text: undertakingsSql, values: [[firm], '2021-06-01'] }],
    [
      'what it is paid for twice',
      doubleFundingStatement(
        now,
        { months: 12, validFrom: '2020-01-01', validTo: null, source: '' },
        firm,
        20,
      ),
    ],
    ['the money of some works', fundingStatement(now, { ids: [recordId(200_001)] })],
  ])('%s', async (_, statement) => {
    expect(await plan(statement)).not.toMatch(large);
  });
});
