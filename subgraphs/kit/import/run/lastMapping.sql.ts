import type { DataSource } from 'typeorm';
import type { ChosenColumns } from '../read/readingChoices.ts';

/** How the columns of an edition of a series were chosen. */
export interface LastMapping {
  run: string;
  file: string;
  at: Date;
  format: string;
  columns: ChosenColumns;
}

export const lastMappingSql = `
SELECT id AS run, file, finished_at AS at, format, reading -> 'columns' AS columns
FROM import_run
WHERE series = $1 AND state = 'DONE' AND ($2 = 'auto' OR format = $2) AND reading -> 'columns' IS NOT NULL
ORDER BY started_at DESC LIMIT 1`;

/** The newest imported edition of a series whose columns a person chose, in that format or any (`auto`). */
export async function lastMapping(
  dataSource: DataSource,
  series: string,
  format: string,
): Promise<LastMapping | null> {
  const [last] = await dataSource.query<LastMapping[]>(lastMappingSql, [series, format]);
  return last ?? null;
}
