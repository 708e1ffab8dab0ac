import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { camelCased } from '../../database/snakeCase.ts';
import type { LineState, StoredLine } from './importLines.sql.ts';

/** Which lines of a run are asked for: of these states, after an entry. */
export interface LinesAsked {
  states: readonly LineState[] | null;
  first: number;
  after: number;
}

export const linesOfRunsSql = `
SELECT line.* FROM unnest($1::uuid[]) AS run (id)
CROSS JOIN LATERAL (
  SELECT * FROM import_line
  WHERE run_id = run.id AND entry > $2 AND ($3::text[] IS NULL OR state = ANY($3))
  ORDER BY entry LIMIT $4
) AS line`;

/** A page of lines per run, one line more than asked to know whether more follow: one statement. */
export function linesOfRuns(
  dataSource: DataSource,
  { states, first, after }: LinesAsked,
): DataLoader<string, StoredLine[]> {
  return new DataLoader(async (runs) => {
    const rows = await dataSource.query<Record<string, unknown>[]>(linesOfRunsSql, [
      ...[runs, after, states, first + 1],
    ]);
    const lines = rows.map((row) => camelCased(row) as unknown as StoredLine);
    return runs.map((run) => lines.filter(({ runId }) => runId === run));
  });
}

/** How many lines each run has of these states: one statement. */
export function lineCountsOfRuns(
  dataSource: DataSource,
  states: readonly LineState[] | null,
): DataLoader<string, number> {
  return new DataLoader(async (runs) => {
    const rows = await dataSource.query<{ id: string; count: number }[]>(
      `SELECT run_id AS id, count(*) AS count FROM import_line
       WHERE run_id = ANY($1) AND ($2::text[] IS NULL OR state = ANY($2)) GROUP BY 1`,
      [runs, states],
    );
    const counts = new Map(rows.map(({ id, count }) => [id, count]));
    return runs.map((run) => counts.get(run) ?? 0);
  });
}

/** Why lines of each run are in quarantine, the commonest reason first: one statement. */
export function reasonsOfRuns(
  dataSource: DataSource,
): DataLoader<string, { code: string; count: number }[]> {
  return new DataLoader(async (runs) => {
    const rows = await dataSource.query<{ id: string; code: string; count: number }[]>(
      `SELECT run_id AS id, code, count(*) AS count FROM import_line
       WHERE run_id = ANY($1) AND state = 'QUARANTINED' GROUP BY 1, 2 ORDER BY 3 DESC, 2`,
      [runs],
    );
    return runs.map((run) => rows.filter(({ id }) => id === run));
  });
}

const mostWords = 200;

/** Words of each run that our vocabulary doesn't know, the commonest first: one statement. */
export function unmappedWordsOfRuns(
  dataSource: DataSource,
): DataLoader<string, { field: string; word: string; count: number }[]> {
  return new DataLoader(async (runs) => {
    const rows = await dataSource.query<
      { id: string; field: string; word: string; count: number }[]
    >(
      `SELECT run_id AS id, flag ->> 'column' AS field, flag ->> 'raw' AS word, count(*) AS count
       FROM import_line CROSS JOIN LATERAL jsonb_array_elements(flags) AS flag
       WHERE run_id = ANY($1) AND flag ->> 'code' = 'UNMAPPED_WORD'
       GROUP BY 1, 2, 3 ORDER BY 4 DESC, 2, 3`,
      [runs],
    );
    return runs.map((run) => rows.filter(({ id }) => id === run).slice(0, mostWords));
  });
}
