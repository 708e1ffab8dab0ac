import type { DataSource, EntityManager, EntityMetadata } from 'typeorm';
import { type Actor, actAs } from '../../audit/actor.ts';
import { RunConflict } from './conflict.ts';
import type { StoredRun } from './importLines.sql.ts';

// What a run has left of each record that it wrote: its last event of the run's transactions.
const written = `
SELECT DISTINCT ON (record_id) record_id, version, deleted FROM feed_event
WHERE transaction_id IN (SELECT transaction_id FROM import_transaction WHERE run_id = $1)
ORDER BY record_id, version DESC`;

export const conflictsSql = (table: string) => `
WITH written AS (${written})
SELECT count(*) AS count FROM written LEFT JOIN ${table} AS kept ON kept.id = record_id
WHERE CASE WHEN deleted THEN kept.id IS NOT NULL ELSE kept.version IS DISTINCT FROM written.version END`;

const removeAddedSql = (table: string) => `
WITH written AS (${written})
DELETE FROM ${table} WHERE id IN (SELECT record_id FROM written WHERE NOT deleted)
  AND id NOT IN (SELECT record_id FROM import_change WHERE run_id = $1)`;

const restoreChangedSql = (table: string, columns: string) => `
UPDATE ${table} AS kept SET (${columns}) = (
  SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, change.before))
FROM import_change AS change
WHERE change.run_id = $1 AND change.action = 'CHANGED' AND kept.id = change.record_id`;

const restoreWithdrawnSql = (table: string, columns: string) => `
INSERT INTO ${table} (id, created_at, ${columns})
SELECT id, created_at, ${columns}
FROM import_change AS change CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, change.before)
WHERE change.run_id = $1 AND change.action = 'WITHDRAWN'`;

// The triggers of the feed count and date every write themselves.
const ofTheFeed = new Set(['id', 'version', 'created_at', 'updated_at']);

/**
 * Takes a run back in one transaction: what it added goes, what it changed or withdrew is as it was.
 * Refused (RunConflict) when one of its records has been written since: that would be lost.
 */
export async function undoRun(
  dataSource: DataSource,
  run: StoredRun,
  metadata: EntityMetadata,
  actor?: Actor,
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await actAs(manager, actor, { partOf: 'undo', run: run.id });
    const { tableName: table } = metadata;
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('import into ' || $1, 0))`, [
      table,
    ]);
    await claim(manager, run);
    const [{ count }] = await manager.query<[{ count: number }]>(conflictsSql(table), [run.id]);
    if (count > 0) {
      throw new RunConflict(
        `${count} records of the run were written since, by another import or by hand: take that back first.`,
      );
    }
    const columns = metadata.columns
      .map(({ databaseName }) => databaseName)
      .filter((name) => !ofTheFeed.has(name))
      .join(', ');
    await manager.query(removeAddedSql(table), [run.id]);
    await manager.query(restoreChangedSql(table, columns), [run.id]);
    await manager.query(restoreWithdrawnSql(table, columns), [run.id]);
  });
}

// Two who undo the same run at once: the second finds it undone.
async function claim(manager: EntityManager, { id, state }: StoredRun): Promise<void> {
  const claimed = await manager.query<[unknown[], number]>(
    `UPDATE import_run SET state = 'UNDONE', undone_at = clock_timestamp()
     WHERE id = $1 AND state = 'DONE'`,
    [id],
  );
  if (claimed[1] === 0)
    throw new RunConflict(`The run is ${state}: only one that is DONE can be undone.`);
}
