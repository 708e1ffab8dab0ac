import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { camelCased, snakeCased } from '../../database/snakeCase.ts';
import type { ReadingChoices } from '../read/readingChoices.ts';
import type { LineCounts } from './tally.ts';

// What this process reads of a file, a later version of the program may read otherwise.
const thisProcess = randomUUID();

/** A run as it begins. */
export interface BegunRun {
  id: string;
  file: string;
  sha256: string;
  series: string | null;
  importedBy: string | null;
  /** What a person decided about its reading. */
  reading: ReadingChoices | null;
}

/** Notes a run that is at work; its process holds `lockRun` until it ends. */
export async function beginRun(
  connection: DataSource | QueryRunner,
  { id, file, sha256, series, importedBy, reading }: BegunRun,
): Promise<void> {
  await connection.query(
    `INSERT INTO import_run (id, state, file, sha256, series, imported_by, reading, process)
     VALUES ($1, 'RUNNING', $2, $3, $4, $5, $6, $7)`,
    [id, file, sha256, series, importedBy, reading && JSON.stringify(reading), thisProcess],
  );
}

/** Held as long as the transaction lives, and given back by PostgreSQL when its process dies. */
export async function lockRun(runner: QueryRunner, id: string): Promise<void> {
  await runner.query(`SELECT pg_advisory_xact_lock(hashtextextended('import run ' || $1, 0))`, [
    id,
  ]);
}

/** Imports into one table take turns, so that each sees what the one before has written. */
export async function lockTable(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`SELECT pg_advisory_xact_lock(hashtextextended('import into ' || $1, 0))`, [
    table,
  ]);
}

export interface FinishedRun extends LineCounts {
  /** CHECKED wrote no record. */
  state: 'DONE' | 'CHECKED';
  format: string;
  container: string;
  sheet: string | null;
  delimiter: string | null;
  headerLine: number | null;
  encoding: string;
  ignoredColumns: string[];
  /** Header of the file by field, for messages about its lines. */
  labels: Record<string, string>;
  added: number;
  changed: number;
  withdrawn: number;
  missing: number;
  repeats: string | null;
  feedPosition: number;
}

/** In the transaction of the import: the run is done when its records are there. */
export async function finishRun(runner: QueryRunner, id: string, run: FinishedRun): Promise<void> {
  await runner.query(
    `UPDATE import_run SET (state, finished_at, format, container, sheet, delimiter, header_line, encoding,
       ignored_columns, labels, lines, accepted, repaired, flagged, quarantined, dismissed, skipped,
       added, changed, unchanged, withdrawn, missing, sum_in, sum_accepted, sum_quarantined,
       sum_dismissed, repairs_by_rule, flags_by_code, repeats, feed_position) =
     (SELECT state, clock_timestamp(), format, container, sheet, delimiter, header_line, encoding,
       ignored_columns, labels, lines, accepted, repaired, flagged, quarantined, dismissed, skipped,
       added, changed, accepted - added - changed, withdrawn, missing, sum_in, sum_accepted,
       sum_quarantined, sum_dismissed, repairs_by_rule, flags_by_code, repeats, feed_position
      FROM jsonb_populate_record(NULL::import_run, $2::jsonb))
     WHERE id = $1`,
    [id, JSON.stringify(snakeCased(run))],
  );
}

/** A run that wrote nothing, and why. */
export async function failRun(
  connection: EntityManager,
  id: string,
  code: string,
  failure: string,
): Promise<void> {
  await connection.query(
    `UPDATE import_run SET state = 'FAILED', finished_at = clock_timestamp(), failure_code = $2,
       failure = $3
     WHERE id = $1 AND state = 'RUNNING'`,
    [id, code, failure],
  );
}

/** Runs whose process died wrote nothing: their lock is free, though nobody has said how they ended. */
export async function settleInterrupted(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `UPDATE import_run SET state = 'INTERRUPTED', finished_at = clock_timestamp(),
       failure_code = 'INTERRUPTED',
       failure = 'The process ended before the import did; nothing of it was written. Import the file again.'
     WHERE state = 'RUNNING'
       AND pg_try_advisory_xact_lock(hashtextextended('import run ' || id, 0))`,
  );
}

/** Where the feed stands: every transaction up to it is visible to statements that follow. */
export async function feedPosition(runner: QueryRunner): Promise<number> {
  await runner.query('SELECT feed_sequence()');
  const [row] = (await runner.query(
    'SELECT coalesce(max(position), 0) AS position FROM feed_transaction',
  )) as [{ position: number }];
  return row.position;
}

/** What a run found that nothing has to be written for. */
export type RepeatedRun = Omit<
  FinishedRun,
  'added' | 'changed' | 'withdrawn' | 'missing' | 'repeats'
> & { id: string };

/**
 * The run in which this process read the same bytes for the same purpose, when no record of that kind
 * has been written since by anybody else: reading them again would change nothing.
 */
export async function repeatedRun(
  runner: QueryRunner,
  { sha256, file, series, reading }: Pick<BegunRun, 'sha256' | 'file' | 'series' | 'reading'>,
  tables: Record<string, string>,
): Promise<RepeatedRun | null> {
  const [run] = (await runner.query(
    `SELECT id, state, format, container, sheet, delimiter, header_line, encoding, ignored_columns,
            labels, lines, accepted, repaired, flagged, quarantined, dismissed, skipped, sum_in,
            sum_accepted, sum_quarantined, sum_dismissed, repairs_by_rule, flags_by_code, feed_position,
            (SELECT coalesce(jsonb_object_agg(code, count), '{}') FROM (
               SELECT code, count(*) FROM import_line
               WHERE run_id = run.id AND state = 'QUARANTINED' GROUP BY code) AS reason
            ) AS quarantined_by_code
     FROM import_run AS run
     WHERE sha256 = $1 AND file = $2 AND series IS NOT DISTINCT FROM $3 AND process = $4
       AND reading IS NOT DISTINCT FROM $6::jsonb AND state = 'DONE' AND repeats IS NULL AND missing = 0
       AND format IN (SELECT jsonb_object_keys($5::jsonb))
       AND NOT EXISTS (SELECT FROM import_line WHERE run_id = run.id AND decided_at IS NOT NULL)
       AND NOT EXISTS (
         SELECT FROM feed_transaction AS later
         CROSS JOIN LATERAL (
           SELECT FROM feed_event AS event
           WHERE event.transaction_id = later.id
             AND event.kind = (SELECT kind FROM feed_kind
                               WHERE record_table = ($5::jsonb ->> run.format)::regclass)
           LIMIT 1) AS written
         WHERE (later.position IS NULL OR later.position > run.feed_position)
           AND later.id NOT IN (SELECT transaction_id FROM import_transaction WHERE run_id = run.id))
     ORDER BY finished_at DESC LIMIT 1`,
    [
      ...[sha256, file, series, thisProcess, JSON.stringify(tables)],
      reading && JSON.stringify(reading),
    ],
  )) as Record<string, unknown>[];
  return run ? (camelCased(run) as unknown as RepeatedRun) : null;
}
