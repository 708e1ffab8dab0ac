import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type Actor, nameOf } from './actor.ts';

/** A field that was opened to somebody, with the records it was asked of. */
export interface GuardedRead {
  /** `DepartmentSubsidy.person` */
  coordinate: string;
  ids: readonly string[];
}

export type ReadTrail = DataLoader<GuardedRead, void>;

const insertSql = `
INSERT INTO audit_entry (actor, scopes, request_id, action, what, record_ids, row_count)
SELECT $1, $2, $3, 'read', what, nullif(ids, '{}'), count
FROM jsonb_to_recordset($4::jsonb) AS read (what text, ids uuid[], count int)`;

/** One request's reads of guarded fields: an entry for each field, all in one statement. */
export function readTrail(dataSource: DataSource, actor: Actor): ReadTrail {
  return new DataLoader<GuardedRead, void>(
    async (reads) => {
      const fields = byField(reads);
      const entries = [...fields].map(([what, read]) => {
        const ids = [...new Set(read.flatMap((each) => each.ids))].sort();
        return { what, ids, count: ids.length || read.length };
      });
      await dataSource.query(insertSql, [
        ...[nameOf(actor), actor.scopes, actor.requestId ?? null, JSON.stringify(entries)],
      ]);
      return reads.map(() => undefined);
    },
    { cache: false },
  );
}

function byField(reads: readonly GuardedRead[]): Map<string, GuardedRead[]> {
  const fields = new Map<string, GuardedRead[]>();
  for (const read of reads) {
    fields.set(read.coordinate, [...(fields.get(read.coordinate) ?? []), read]);
  }
  return fields;
}
