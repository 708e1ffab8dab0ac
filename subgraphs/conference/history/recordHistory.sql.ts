import type { DataSource } from 'typeorm';
import type { Document } from './fieldChanges.ts';
import { holder } from './recordsAsOf.sql.ts';

export interface VersionRow {
  version: number;
  occurredAt: Date;
  receivedAt: Date;
  /** Null: the record was deleted. */
  document: Document | null;
}

const versionsSql = `
SELECT v.version, v.occurred_at AS "occurredAt", v.received_at AS "receivedAt", v.document
FROM ${holder('$1')} AS holder
JOIN record_index.record_version AS v ON v.record_id = $1 AND v.owner = holder.owner
WHERE v.version < coalesce($3::int, 2147483647)
ORDER BY v.version DESC LIMIT $2`;

/** Versions of a record, the newest first, below a version where one is given. */
export function readVersions(
  dataSource: DataSource,
  id: string,
  limit: number,
  below: number | null,
): Promise<VersionRow[]> {
  return dataSource.query<VersionRow[]>(versionsSql, [id, limit, below]);
}
