import type { DataSource, EntityManager } from 'typeorm';
import { camelCased } from '../../database/snakeCase.ts';
import { isUuid } from '../../records/loadById.ts';
import type { ImportFormat, Flag, Repair } from '../format.ts';
import type { RejectionCode } from '../errors.ts';
import type { ReadingChoices } from '../read/readingChoices.ts';

export type LineState = 'ACCEPTED' | 'QUARANTINED' | 'CORRECTED' | 'DISMISSED';

/** A line of a run there is something to say of, as it is stored. */
export interface StoredLine {
  runId: string;
  entry: number;
  line: number;
  place: string;
  state: LineState;
  recordId: string | null;
  amount: number | null;
  repairs: Repair[];
  flags: Flag[];
  cells: Record<string, string> | null;
  item: unknown;
  rejectedColumn: string | null;
  code: RejectionCode | null;
  reason: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  note: string | null;
}

export type RunState = 'RUNNING' | 'DONE' | 'CHECKED' | 'FAILED' | 'INTERRUPTED' | 'UNDONE';

/** A run as it is stored; sums in cents. */
export interface StoredRun {
  id: string;
  state: RunState;
  file: string;
  sha256: string;
  format: string | null;
  container: string | null;
  sheet: string | null;
  delimiter: string | null;
  headerLine: number | null;
  encoding: string | null;
  /** What a person decided about the reading. */
  reading: ReadingChoices | null;
  series: string | null;
  importedBy: string | null;
  startedAt: Date;
  finishedAt: Date | null;
  undoneAt: Date | null;
  lines: number;
  accepted: number;
  repaired: number;
  flagged: number;
  quarantined: number;
  dismissed: number;
  skipped: number;
  added: number;
  changed: number;
  unchanged: number;
  withdrawn: number;
  missing: number;
  sumIn: number;
  sumAccepted: number;
  sumQuarantined: number;
  sumDismissed: number;
  repairsByRule: Record<string, number>;
  flagsByCode: Record<string, number>;
  ignoredColumns: string[];
  labels: Record<string, string>;
  failureCode: string | null;
  failure: string | null;
  repeats: string | null;
}

type Connection = DataSource | EntityManager;

export async function findRun(connection: Connection, id: string): Promise<StoredRun | null> {
  if (!isUuid(id)) return null;
  const [run] = await connection.query<Record<string, unknown>[]>(
    'SELECT * FROM import_run WHERE id = $1',
    [id],
  );
  return run ? runOf(run) : null;
}

/** The newest runs first, after one of them. */
export async function readRuns(
  connection: Connection,
  first: number,
  after: string | null,
): Promise<StoredRun[]> {
  const rows = await connection.query<Record<string, unknown>[]>(
    `SELECT * FROM import_run
     WHERE $2::uuid IS NULL OR (started_at, id) < (SELECT started_at, id FROM import_run WHERE id = $2)
     ORDER BY started_at DESC, id DESC LIMIT $1`,
    [first, after],
  );
  return rows.map(runOf);
}

/** Lines of a run in the order of the file, after an entry. */
export async function readRunLines(
  connection: Connection,
  run: string,
  states: readonly LineState[] | null,
  first: number,
  after: number,
): Promise<StoredLine[]> {
  const rows = await connection.query<Record<string, unknown>[]>(
    `SELECT * FROM import_line
     WHERE run_id = $1 AND entry > $2 AND ($3::text[] IS NULL OR state = ANY($3))
     ORDER BY entry LIMIT $4`,
    [run, after, states, first],
  );
  return rows.map(lineOf);
}

export async function findLine(
  connection: Connection,
  run: string,
  entry: number,
): Promise<StoredLine | null> {
  const [row] = await connection.query<Record<string, unknown>[]>(
    'SELECT * FROM import_line WHERE run_id = $1 AND entry = $2',
    [run, entry],
  );
  return row ? lineOf(row) : null;
}

export async function countRunLines(
  connection: Connection,
  run: string,
  states: readonly LineState[] | null,
): Promise<number> {
  const [{ count }] = await connection.query<[{ count: number }]>(
    `SELECT count(*) AS count FROM import_line
     WHERE run_id = $1 AND ($2::text[] IS NULL OR state = ANY($2))`,
    [run, states],
  );
  return count;
}

const masked = 'kept by the owner: it may name a person';

/** A line as it may leave the owner: without what a column holds that may name a natural person. */
export function withoutNames(line: StoredLine, format: ImportFormat | undefined): StoredLine {
  // Of a format that is not known any more, nothing is known to be harmless.
  const personal = (column: string) =>
    !format || format.personal?.includes(column) || (column === '' && !!format.personal?.length);
  const shown = <Note extends { column: string; raw: string }>(note: Note): Note =>
    personal(note.column) ? { ...note, raw: masked } : note;
  const { cells, rejectedColumn } = line;
  return {
    ...line,
    repairs: line.repairs.map(shown),
    flags: line.flags.map(shown),
    cells:
      cells &&
      Object.fromEntries(
        Object.entries(cells).map(([field, text]) => [
          field,
          personal(field) && text ? masked : text,
        ]),
      ),
    item: null,
    reason:
      rejectedColumn !== null && rejectedColumn !== '' && personal(rejectedColumn)
        ? `The value is ${masked}.`
        : line.reason,
  };
}

function runOf(row: Record<string, unknown>): StoredRun {
  return camelCased(row) as unknown as StoredRun;
}

function lineOf(row: Record<string, unknown>): StoredLine {
  return camelCased(row) as unknown as StoredLine;
}
