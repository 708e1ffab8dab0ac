import type { ReadingChoices } from '../read/readingChoices.ts';
import type { BegunRun, FinishedRun } from './runStore.sql.ts';
import type { Rejection } from './tally.ts';

/** What became of a file. Sums are in cents. */
export interface ImportReport
  extends Omit<FinishedRun, 'labels' | 'feedPosition'>, Record<'file' | 'sha256', string> {
  /** Id of the run, under which its lines can be read, corrected and undone. */
  run: string;
  series: string | null;
  /** What a person decided about its reading. */
  reading: ReadingChoices | null;
  unchanged: number;
  /** The first hundred. */
  rejections: Rejection[];
}

/** The answer to whoever sent a file. */
export function reportOf(
  run: Pick<BegunRun, 'id' | 'file' | 'sha256' | 'series' | 'reading'>,
  { labels: _labels, feedPosition: _position, ...finished }: FinishedRun,
  rejections: Rejection[],
): ImportReport {
  const { id, file, sha256, series, reading } = run;
  const { accepted, added, changed } = finished;
  return {
    ...finished,
    run: id,
    file,
    sha256,
    series,
    reading,
    unchanged: accepted - added - changed,
    rejections,
  };
}
