import type { FinishedRun } from './runStore.sql.ts';
import type { Rejection } from './tally.ts';

/** What became of a file. Sums are in cents. */
export interface ImportReport
  extends Omit<FinishedRun, 'labels' | 'feedPosition'>, Record<'file' | 'sha256', string> {
  /** Id of the run, under which its lines can be read, corrected and undone. */
  run: string;
  series: string | null;
  unchanged: number;
  /** The first hundred. */
  rejections: Rejection[];
}

/** The answer to whoever sent a file. */
export function reportOf(
  run: { id: string; file: string; sha256: string; series: string | null },
  { labels: _labels, feedPosition: _position, ...finished }: FinishedRun,
  rejections: Rejection[],
): ImportReport {
  const { id, file, sha256, series } = run;
  const { accepted, added, changed } = finished;
  return {
    ...finished,
    run: id,
    file,
    sha256,
    series,
    unchanged: accepted - added - changed,
    rejections,
  };
}
