import type { QueryRunner } from 'typeorm';
import type { ReadingChoices } from '../read/readingChoices.ts';
import { isUuid } from '../../records/loadById.ts';

/** A check, and whether it read its file by these choices; null where there is none. */
export async function findCheck(
  runner: QueryRunner,
  id: string,
  reading: ReadingChoices | null,
): Promise<{ sha256: string; format: string | null; alike: boolean } | null> {
  if (!isUuid(id)) return null;
  const [found] = (await runner.query(
    `SELECT sha256, format, reading IS NOT DISTINCT FROM $2::jsonb AS alike
     FROM import_run WHERE id = $1 AND state = 'CHECKED'`,
    [id, reading && JSON.stringify(reading)],
  )) as { sha256: string; format: string | null; alike: boolean }[];
  return found ?? null;
}

/** What was decided about lines of a run, by their place in the file. */
export async function decisionsOf(
  runner: QueryRunner,
  run: string,
): Promise<Map<number, { state: 'CORRECTED' | 'DISMISSED'; cells: Record<string, string> }>> {
  const rows = (await runner.query(
    `SELECT entry, state, cells FROM import_line
     WHERE run_id = $1 AND state IN ('CORRECTED', 'DISMISSED')`,
    [run],
  )) as { entry: number; state: 'CORRECTED' | 'DISMISSED'; cells: Record<string, string> }[];
  return new Map(rows.map(({ entry, ...decision }) => [entry, decision]));
}

/** Keeps what was corrected of staged lines, and by whom. */
export async function noteCorrections(
  runner: QueryRunner,
  run: string,
  check: string,
  recorded: boolean,
): Promise<void> {
  await runner.query(
    `INSERT INTO import_line (run_id, entry, line, place, state, record_id, amount, repairs, flags,
       cells, item, rejected_column, code, reason, decided_at, decided_by)
     SELECT $1, entry, line, place, 'CORRECTED', CASE WHEN $3 THEN staged.id END, line_amount,
       coalesce(line_repairs, '[]'), coalesce(line_flags, '[]'), cells, item, rejected_column, code,
       reason, decided_at, decided_by
     FROM import_line JOIN staged ON line_entry = entry
     WHERE run_id = $2 AND state = 'CORRECTED'
     ON CONFLICT (run_id, entry) DO UPDATE SET state = 'CORRECTED', cells = excluded.cells,
       decided_at = excluded.decided_at, decided_by = excluded.decided_by`,
    [run, check, recorded],
  );
  await runner.query(
    `UPDATE import_run SET corrected_sum = (
       SELECT coalesce(sum(amount), 0) FROM import_line WHERE run_id = $1 AND state = 'CORRECTED')
     WHERE id = $1`,
    [run],
  );
}

/** Keeps what was left out, why and by whom: it can be taken back. */
export async function noteDismissals(
  runner: QueryRunner,
  run: string,
  check: string,
): Promise<void> {
  await runner.query(
    `INSERT INTO import_line (run_id, entry, line, place, state, amount, repairs, flags, cells, item,
       rejected_column, code, reason, decided_at, decided_by, note)
     SELECT $1, entry, line, place, state, amount, repairs, flags, cells, item, rejected_column, code,
       reason, decided_at, decided_by, note
     FROM import_line WHERE run_id = $2 AND state = 'DISMISSED'`,
    [run, check],
  );
}
