import { chambers } from '@relance/chambers/subgraph.ts';
import { communes } from '@relance/communes/subgraph.ts';
import { conference } from '@relance/conference/subgraph.ts';
import { department } from '@relance/department/subgraph.ts';
import { loadData } from '@relance/kit/data/loadData.ts';
import { tourism } from '@relance/tourism/subgraph.ts';
import { partners } from '@relance/schema/partners.ts';
import { publishedSql } from '../processes/agreement.sql.ts';
import { createTestDatabase } from '../support/databases.ts';

const owners = [
  {
    name: 'department',
    data: department.data,
    create: () => createTestDatabase(department),
    rows: 3_944,
  },
  { name: 'tourism', data: tourism.data, create: () => createTestDatabase(tourism), rows: 1_289 },
  {
    name: 'chambers',
    data: chambers.data,
    create: () => createTestDatabase(chambers),
    rows: 5_253,
  },
  {
    name: 'communes',
    data: communes.data,
    create: () => createTestDatabase(communes),
    rows: 2_271,
  },
  {
    name: 'conference',
    data: conference.data,
    create: () => createTestDatabase(conference),
    rows: 51,
    // 319 communes, 12 EPCI, the Département and the Région have official names.
    real: 333,
  },
];

describe('loading the demo data of an owner', () => {
  it.each(owners)(
    'fills the tables of $name, and empties them when demo is switched off',
    async ({ data, create, rows, real = 0 }) => {
      const { dataSource, drop } = await create();
      const count = async (condition: string) => {
        const tables = data.demoTables.map((table) => `SELECT FROM ${table} WHERE ${condition}`);
        const [found] = await dataSource.query<[{ rows: number }]>(
          `SELECT count(*) AS rows FROM (${tables.join(' UNION ALL ')}) AS row`,
        );
        return found.rows;
      };

      await loadData(dataSource, data, { demo: true });
      await loadData(dataSource, data, { demo: true });
      const loaded = { demo: await count('demo'), real: await count('NOT demo') };
      await loadData(dataSource, data, { demo: false });
      const left = await count('demo');
      await drop();

      expect(loaded).toEqual({ demo: rows, real });
      expect(left).toBe(0);
    },
  );

  it('publishes every record in its feed, without the private columns', async () => {
    const database = await createTestDatabase(department);

    await loadData(database.dataSource, department.data, { demo: true });

    const [feed] = await database.dataSource.query<[{ events: number; told: number }]>(
      `SELECT count(*) AS events,
              count(*) FILTER (WHERE document::text LIKE '%private\\_%') AS told
       FROM (${publishedSql}) AS published`,
    );
    await database.drop();
    expect(feed).toEqual({ events: 3_944, told: 0 });
  });

  it('is known for every partner of the registry', () => {
    expect(owners.map(({ name }) => name).sort()).toEqual(partners.map(({ name }) => name).sort());
  });
});
