import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { isUuid } from '@relance/kit/records/loadById.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { camelCased } from './camelCased.ts';
import { indexedColumns, indexTable } from './kinds.ts';
import { type IndexRow, type Summary, toSummary } from './stubs.ts';

/** One statement for all ids of a kind; null where the index has none that who asks may see. */
export function indexedRecords<Kind extends RecordKind>(
  dataSource: DataSource,
  kind: Kind,
  sight: Sight,
): DataLoader<string, Summary<Kind> | null> {
  const sql = `SELECT ${indexedColumns[kind].join(', ')}
    FROM record_index.${indexTable[kind]} AS r
    WHERE id = ANY($1::uuid[]) AND ${visible(sight, columnsOf('r', kind))}`;
  return new DataLoader(async (ids) => {
    const rows = await dataSource.query<Record<string, unknown>[]>(sql, [ids.filter(isUuid)]);
    const records = rows.map((row) => toSummary(kind, camelCased(row) as unknown as IndexRow));
    const byId = new Map(records.map((record) => [record.id, record]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
