import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { DataSource } from 'typeorm';
import { exportColumns } from '@relance/conference/exports/columns.ts';
import { fillIndex } from '../query/fill.sql.ts';

/** Fills the index of a platform that runs. */
export async function filled(url: string, records: number): Promise<void> {
  const dataSource = await new DataSource({ type: 'postgres', url }).initialize();
  await fillIndex(dataSource, records).finally(() => dataSource.destroy());
}

/** The same rows and columns in the same order by COPY: as fast as PostgreSQL writes a CSV file. */
export async function copied(url: string): Promise<{ rows: number; rowsPerSecond: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const columns = exportColumns('Subsidy').map(({ column }) => `r.${column}`);
    const rows = `FROM record_index.subsidy AS r WHERE r.publication = 'PUBLISHED'`;
    const { rows: [found] = [] } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count ${rows}`,
    );
    const count = found?.count ?? 0;
    const times: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const start = performance.now();
      const stream = client.query(
        copyTo(`COPY (SELECT ${columns.join(', ')} ${rows}
          ORDER BY coalesce(r.granted_on, '-infinity'::date) DESC, r.id DESC) TO STDOUT (FORMAT csv)`),
      );
      for await (const chunk of stream as AsyncIterable<Buffer>) void chunk.length;
      times.push(performance.now() - start);
    }
    return { rows: count, rowsPerSecond: (count / Math.min(...times)) * 1_000 };
  } finally {
    await client.end();
  }
}
