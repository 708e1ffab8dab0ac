import type { DataSource } from 'typeorm';
import { indexTable } from './kinds.ts';

/**
 * Counts what the tables of an index hold, so that statements are planned for it. PostgreSQL does so by itself a minute
 * after many rows were written: until then the first readers of a new index wait seconds for what takes milliseconds.
 */
export async function analyzeIndex(dataSource: DataSource, schema: string): Promise<void> {
  const tables = [...Object.values(indexTable), 'record_version'];
  await dataSource.query(`ANALYZE ${tables.map((table) => `${schema}.${table}`).join(', ')}`);
}
