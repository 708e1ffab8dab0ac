import type { QueryRunner } from 'typeorm';
import { BadFile } from '../errors.ts';
import type { WriteTarget } from './write.sql.ts';

const largestWithdrawal = 0.5;

export interface ReplacedCounts {
  /** Records that the edition no longer names. */
  withdrawn: number;
  /** The same, kept as long as a quarantined line may be one of them. */
  missing: number;
}

/** Records of the series that are not among the staged lines. */
const keepMissingSql = (table: string) => `
INSERT INTO import_change (run_id, record_id, action)
SELECT $1, kept.id, 'MISSING' FROM ${table} AS kept
WHERE import_run IN (SELECT id FROM import_run WHERE series = $2)
  AND NOT EXISTS (SELECT FROM staged WHERE staged.id = kept.id)`;

/**
 * Withdraws what the next edition of a series no longer names. A file that would take away more than
 * half of the series is refused unless that is confirmed: it is likelier to be cut off.
 */
export async function replaceEdition(
  runner: QueryRunner,
  { table, run }: Pick<WriteTarget, 'table' | 'run'>,
  series: string,
  { certain, confirmed }: { certain: boolean; confirmed: boolean },
): Promise<ReplacedCounts> {
  await runner.query(keepMissingSql(table), [run, series]);
  const [{ missing, known }] = (await runner.query(
    `SELECT (SELECT count(*) FROM import_change WHERE run_id = $1 AND action = 'MISSING') AS missing,
            (SELECT count(*) FROM ${table}
             WHERE import_run IN (SELECT id FROM import_run WHERE series = $2 AND id <> $1)) AS known`,
    [run, series],
  )) as [{ missing: number; known: number }];
  if (!confirmed && missing > known * largestWithdrawal) {
    throw new BadFile(
      'LARGE_WITHDRAWAL',
      `The edition no longer names ${missing} of the ${known} records of the series "${series}". If it is complete, confirm the withdrawal; else import it without naming a series.`,
    );
  }
  if (!certain) return { withdrawn: 0, missing };
  return { withdrawn: await withdrawMissing(runner, table, run), missing: 0 };
}

/** Deletes what a run has found missing, keeping it for the undo of the run. */
export async function withdrawMissing(
  runner: QueryRunner,
  table: string,
  run: string,
): Promise<number> {
  await runner.query(
    `UPDATE import_change SET action = 'WITHDRAWN', before = to_jsonb(kept)
     FROM ${table} AS kept
     WHERE run_id = $1 AND action = 'MISSING' AND kept.id = record_id`,
    [run],
  );
  const [{ count }] = (await runner.query(
    `WITH withdrawn AS (
       DELETE FROM ${table} WHERE id IN (
         SELECT record_id FROM import_change WHERE run_id = $1 AND action = 'WITHDRAWN')
       RETURNING 1)
     SELECT count(*) AS count FROM withdrawn`,
    [run],
  )) as [{ count: number }];
  return count;
}
