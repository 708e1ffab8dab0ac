import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import { pageOf, publish, subsidy } from '../../../tests/support/index.ts';
import { conference } from '../subgraph.ts';
import { arrivedValues } from './arrived.sql.ts';
import { projectionSql } from './project.sql.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(conference);
});
afterAll(() => database.drop());

const perPage = 2_000;

function page(number: number) {
  return Array.from({ length: perPage }, (_, at) => subsidy(number * perPage + at));
}

describe('a page of an owner that nothing was known of, whose first records nobody has counted', () => {
  it('is brought in by the ids of its own records: the others are not read through', async () => {
    const { dataSource } = database;
    await publish(dataSource, 'TOURISM', page(0));
    await dataSource.query('ANALYZE record_index.subsidy, record_index.record_version');
    for (const number of [1, 2]) await publish(dataSource, 'DEPARTMENT', page(number));

    const rows = await dataSource.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN ${projectionSql({ schema: 'record_index', kind: 'Subsidy' })}`,
      arrivedValues('DEPARTMENT', pageOf(3, page(3)).events),
    );

    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Delete on subsidy/);
    expect(plan).not.toMatch(/owner_idx/);
  });
});
