import type { QueryRunner } from 'typeorm';
import type { ImportLine } from '../format.ts';
import type { LineState } from './importLines.sql.ts';
import type { QuarantinedLine } from './quarantine.sql.ts';

export interface Decision {
  state: LineState;
  note: string | null;
  by: string | null;
  /** Of a line that became a record. */
  recordId?: string;
  amount?: number | null;
  line?: ImportLine;
}

export async function decideLine(
  runner: QueryRunner,
  run: string,
  entry: number,
  { state, note, by, recordId, amount, line }: Decision,
): Promise<void> {
  await runner.query(
    `UPDATE import_line SET state = $3, note = $4, decided_by = $5,
       decided_at = CASE WHEN $3 = 'QUARANTINED' THEN NULL ELSE clock_timestamp() END,
       record_id = $6, amount = coalesce($7, amount), repairs = coalesce($8::jsonb, repairs),
       flags = coalesce($9::jsonb, flags), cells = coalesce($10::jsonb, cells)
     WHERE run_id = $1 AND entry = $2`,
    [
      ...[run, entry, state, note, by, recordId ?? null, amount ?? null],
      ...[line?.repairs, line?.flags, line?.cells].map((value) => value && JSON.stringify(value)),
    ],
  );
}

/** The line stays in quarantine, with what was corrected so far and what is wrong now. */
export async function keepRefusal(
  runner: QueryRunner,
  run: string,
  { entry, line, amount, rejected }: QuarantinedLine,
): Promise<void> {
  await runner.query(
    `UPDATE import_line SET cells = $3, amount = $4, rejected_column = $5, code = $6, reason = $7,
       repairs = $8, flags = $9
     WHERE run_id = $1 AND entry = $2`,
    [
      ...[run, entry, JSON.stringify(line.cells), amount],
      ...[rejected.column, rejected.code, rejected.message],
      ...[JSON.stringify(line.repairs), JSON.stringify(line.flags)],
    ],
  );
}

/** What a decision changes beside the lines. */
export interface SettledCounts {
  /** Records that it has added or changed. */
  added: number;
  changed: number;
  /** Of the series, after it. */
  withdrawn: number;
  missing: number;
}

/** Counts the lines of a run again; its sums add up as before. */
export async function settleRun(
  runner: QueryRunner,
  run: string,
  { added, changed, withdrawn, missing }: SettledCounts,
): Promise<void> {
  await runner.query(
    `UPDATE import_run SET
       quarantined = now.quarantined, dismissed = now.dismissed,
       accepted = lines - skipped - now.quarantined - now.dismissed,
       repaired = now.repaired, flagged = now.flagged,
       added = added + $2, changed = changed + $3,
       unchanged = lines - skipped - now.quarantined - now.dismissed - added - $2 - changed - $3,
       withdrawn = $4, missing = $5,
       sum_accepted = sum_accepted - corrected_sum + now.corrected, corrected_sum = now.corrected,
       sum_quarantined = now.sum_quarantined, sum_dismissed = now.sum_dismissed,
       sum_in = sum_accepted - corrected_sum + now.corrected + now.sum_quarantined + now.sum_dismissed
     FROM (
       SELECT count(*) FILTER (WHERE state = 'QUARANTINED') AS quarantined,
              count(*) FILTER (WHERE state = 'DISMISSED') AS dismissed,
              count(*) FILTER (WHERE state IN ('ACCEPTED', 'CORRECTED') AND repairs <> '[]') AS repaired,
              count(*) FILTER (WHERE state IN ('ACCEPTED', 'CORRECTED') AND flags <> '[]') AS flagged,
              coalesce(sum(amount) FILTER (WHERE state = 'CORRECTED'), 0) AS corrected,
              coalesce(sum(amount) FILTER (WHERE state = 'QUARANTINED'), 0) AS sum_quarantined,
              coalesce(sum(amount) FILTER (WHERE state = 'DISMISSED'), 0) AS sum_dismissed
       FROM import_line WHERE run_id = $1
     ) AS now
     WHERE id = $1`,
    [run, added, changed, withdrawn, missing],
  );
}
