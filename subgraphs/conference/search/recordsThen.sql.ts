import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import type { Moment } from '../history/moment.ts';
import { recordsAsOf } from '../history/recordsAsOf.sql.ts';
import { camelCased } from '../index/camelCased.ts';
import { indexedColumns } from '../index/kinds.ts';
import { type IndexRow, type Summary, toSummary } from '../index/stubs.ts';
import { Parameters } from '../lists/parameters.ts';

/** The records of a kind at a moment, by id; null where who asks sees none. */
export function recordsThen(
  dataSource: DataSource,
  kind: RecordKind,
  moment: Moment,
  sight: Sight,
): DataLoader<string, Summary | null> {
  return new DataLoader(async (ids) => {
    const p = new Parameters();
    const source = recordsAsOf(kind, moment, p);
    const columns = indexedColumns[kind].map((column) => `r.${column}`).join(', ');
    const rows = await dataSource.query<Record<string, unknown>[]>(
      `${source.with}
       SELECT ${columns} FROM (${source.places.join(' UNION ALL ')}) AS r
       WHERE r.id = ANY(${p.add(ids, 'uuid[]')}) AND ${visible(sight, columnsOf('r', kind))}`,
      p.values,
    );
    const records = rows.map((row) => toSummary(kind, camelCased(row) as unknown as IndexRow));
    const byId = new Map(records.map((record) => [record.id, record]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
