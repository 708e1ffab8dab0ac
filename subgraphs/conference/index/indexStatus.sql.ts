import type { Owner } from '@relance/schema/enums/owner.ts';
import type { DataSource } from 'typeorm';

export interface FeedStatusRow {
  owner: Owner;
  behind: number;
  caughtUpAt: Date | null;
  /** Seconds since the index was last known to hold everything. */
  silence: number | null;
  unheardSince: Date | null;
}

export interface RebuildRow {
  requestedAt: Date;
  finishedAt: Date | null;
  failure: string | null;
}

const feedStatusSql = `
SELECT owner,
       CASE WHEN complete THEN 0 ELSE greatest(1, head - position) END
         + (SELECT count(*) FROM record_index.refused_record AS r WHERE r.owner = c.owner) AS behind,
       caught_up_at AS "caughtUpAt",
       extract(epoch FROM clock_timestamp() - caught_up_at)::float8 AS silence,
       unheard_since AS "unheardSince"
FROM record_index.feed_cursor AS c ORDER BY owner`;

const lastRebuildSql = `
SELECT requested_at AS "requestedAt", finished_at AS "finishedAt", failure
FROM index_rebuild ORDER BY id DESC LIMIT 1`;

export function readFeedStatus(dataSource: DataSource): Promise<FeedStatusRow[]> {
  return dataSource.query<FeedStatusRow[]>(feedStatusSql);
}

export async function readLastRebuild(dataSource: DataSource): Promise<RebuildRow | null> {
  const [row] = await dataSource.query<RebuildRow[]>(lastRebuildSql);
  return row ?? null;
}

/** Asks for a rebuild unless one is under way: whoever follows the feeds does it. */
export async function requestRebuild(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `INSERT INTO index_rebuild (requested_at)
     SELECT now() WHERE NOT EXISTS (SELECT FROM index_rebuild WHERE finished_at IS NULL)`,
  );
}
