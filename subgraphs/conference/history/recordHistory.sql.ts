import type { DataSource } from 'typeorm';
import type { Sight } from '@relance/schema/access/sight.ts';
import { documentColumns, visible } from '@relance/kit/access/sight.sql.ts';
import type { Document } from './fieldChanges.ts';
import { holder } from './recordsAsOf.sql.ts';

export interface VersionRow {
  version: number;
  occurredAt: Date;
  receivedAt: Date;
  /** Null: the record was deleted. */
  document: Document | null;
}

// A deletion is told to whoever saw what was deleted.
const versionsSql = (sight: Sight) => `
SELECT v.version, v.occurred_at AS "occurredAt", v.received_at AS "receivedAt", v.document
FROM ${holder('$1')} AS holder
JOIN record_index.record_version AS v ON v.record_id = $1 AND v.owner = holder.owner
CROSS JOIN LATERAL (
  SELECT document FROM record_index.record_version AS known
  WHERE known.record_id = v.record_id AND known.owner = v.owner AND known.version <= v.version
    AND known.document IS NOT NULL
  ORDER BY known.version DESC LIMIT 1) AS told
WHERE v.version < coalesce($3::int, 2147483647)
  AND ${visible(sight, documentColumns('told.document', 'v.owner'))}
ORDER BY v.version DESC LIMIT $2`;

/** Versions of a record, the newest first, below a version where one is given. */
export function readVersions(
  dataSource: DataSource,
  id: string,
  limit: number,
  below: number | null,
  sight: Sight,
): Promise<VersionRow[]> {
  return dataSource.query<VersionRow[]>(versionsSql(sight), [id, limit, below]);
}
