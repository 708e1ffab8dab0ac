import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Sight } from '@relance/schema/access/sight.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { camelCased } from '../index/camelCased.ts';
import { indexedColumns } from '../index/kinds.ts';
import { type IndexRow, type Summary, toSummary } from '../index/stubs.ts';
import { Parameters } from '../lists/parameters.ts';
import type { Moment } from './moment.ts';
import { RecordSources } from './recordSources.sql.ts';

/** The records of a kind at a moment, by id; null where who asks sees none. */
export function recordsThen(
  dataSource: DataSource,
  kind: RecordKind,
  moment: Moment,
  sight: Sight,
): DataLoader<string, Summary | null> {
  return new DataLoader(async (ids) => {
    const p = new Parameters();
    const sources = new RecordSources({ sight, moment }, p);
    const records = sources.of(kind);
    const columns = indexedColumns[kind].map((column) => `r.${column}`).join(', ');
    const rows = await dataSource.query<Record<string, unknown>[]>(
      `${sources.with()}
       SELECT ${columns} FROM ${records} AS r WHERE r.id = ANY(${p.add(ids, 'uuid[]')})`,
      p.values,
    );
    const summaries = rows.map((row) => toSummary(kind, camelCased(row) as unknown as IndexRow));
    const byId = new Map(summaries.map((record) => [record.id, record]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
