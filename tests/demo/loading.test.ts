import { department } from '@relance/department/subgraph.ts';
import { loadData } from '@relance/kit/data/loadData.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import { subgraphs } from '../../platform/subgraphs.ts';
import { publishedSql } from '../processes/agreement.sql.ts';
import { createTestDatabase } from '../support/databases.ts';

/** How many made-up rows an owner has; of a partner that is not here, some. */
const rowsOf: Partial<Record<PartnerName, number>> = {
  department: 3_944,
  tourism: 1_289,
  chambers: 5_253,
  communes: 2_271,
  conference: 51,
};
// 319 communes, 12 EPCI, the Département and the Région have official names.
const officialNames = 333;

const owners = Object.values(subgraphs).map((subgraph) => ({
  name: subgraph.name,
  data: subgraph.data,
  create: () => createTestDatabase(subgraph),
  rows: rowsOf[subgraph.name] ?? (expect.any(Number) as number),
  real: subgraph.name === 'conference' ? officialNames : 0,
}));

describe('loading the demo data of an owner', () => {
  it.each(owners)(
    'fills the tables of $name, and empties them when demo is switched off',
    async ({ data, create, rows, real }) => {
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
      expect(loaded.demo).toBeGreaterThan(0);
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
});
