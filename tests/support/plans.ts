import type { DataSource } from 'typeorm';
import {
  type Condition,
  pageStatement,
  type RecordOrder,
} from '@relance/kit/records/recordPage.sql.ts';

/** How PostgreSQL would read the first page of an owner's list. */
export async function planOf(
  dataSource: DataSource,
  order: RecordOrder,
  conditions: readonly Condition[],
): Promise<string> {
  const { text, values } = pageStatement(order, conditions, { size: 20, after: null });
  const rows = await dataSource.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${text}`, values);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
