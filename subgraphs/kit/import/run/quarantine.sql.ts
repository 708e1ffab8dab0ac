import type { QueryRunner } from 'typeorm';
import type { BadCell } from '../errors.ts';
import type { ImportLine } from '../format.ts';

/** A line that did not become a record, as it is kept. */
export interface QuarantinedLine {
  /** Place among the lines of the file, from 1. */
  entry: number;
  line: ImportLine;
  amount: number | null;
  rejected: BadCell;
}

/** Keeps lines with what they say, so that they can be corrected and read again. */
export async function keepQuarantined(
  runner: QueryRunner,
  run: string,
  lines: readonly QuarantinedLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await runner.query(
    `INSERT INTO import_line (run_id, entry, line, place, state, amount, repairs, flags, cells, item,
       rejected_column, code, reason)
     SELECT $1, entry, line, place, 'QUARANTINED', amount, repairs, flags, cells, item,
            rejected_column, code, reason
     FROM jsonb_populate_recordset(NULL::import_line, $2::jsonb)`,
    [run, storable(JSON.stringify(lines.map(rowOf)))],
  );
}

// Neither text nor jsonb of PostgreSQL holds a NUL.
function storable(json: string): string {
  return json.replaceAll('\\u0000', '');
}

function rowOf({ entry, line, amount, rejected }: QuarantinedLine) {
  const { line: at, place, cells, item, repairs, flags } = line;
  return {
    ...{ entry, line: at, place, amount, cells, item: item ?? null, repairs, flags },
    rejected_column: rejected.column,
    code: rejected.code,
    reason: rejected.message,
  };
}
