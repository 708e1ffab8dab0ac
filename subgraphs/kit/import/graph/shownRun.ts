import type { ImportLine, ImportLineState } from '@relance/schema/imports/importLine.ts';
import type { ImportReading } from '@relance/schema/imports/importReading.ts';
import type { ImportCount, ImportRun, ImportRunState } from '@relance/schema/imports/importRun.ts';
import type { Partner } from '@relance/schema/partners.ts';
import type { ImportFormat } from '../format.ts';
import type { ReadingChoices } from '../read/readingChoices.ts';
import { type StoredLine, type StoredRun, withoutNames } from '../run/importLines.sql.ts';

/** The owner whose runs are shown, and the formats by which its files are read. */
export interface ImportOwner {
  partner: Partner;
  formats: readonly ImportFormat[];
}

/** A run as the graph shows it. */
export function shownRun(stored: StoredRun, { partner: { owner, name } }: ImportOwner): ImportRun {
  const { state, lines, reading, repairsByRule, flagsByCode, failureCode, failure, ...same } =
    stored;
  return {
    ...same,
    owner,
    state: state as ImportRunState,
    lineCount: lines,
    reading: reading && shownReading(reading),
    repairs: countsOf(repairsByRule),
    flags: countsOf(flagsByCode),
    failure: failureCode === null ? null : { code: failureCode, message: failure ?? '' },
    report: `/owners/${name}/imports/${stored.id}/report.csv`,
  };
}

function shownReading({ columns = {}, ...chosen }: ReadingChoices): ImportReading {
  const nothing = { encoding: null, delimiter: null, sheet: null, headerLine: null };
  const shown = Object.entries(columns).map(([header, field]) => ({ header, field }));
  return { ...nothing, ...chosen, columns: shown };
}

/** A line as the graph shows it, without what may name a natural person. */
export function shownLine(
  stored: StoredLine,
  run: Pick<StoredRun, 'format' | 'labels'>,
  { formats }: ImportOwner,
): ImportLine {
  const format = formats.find(({ name }) => name === run.format);
  const { state, cells, repairs, flags, rejectedColumn, ...same } = withoutNames(stored, format);
  const label = (field: string) => run.labels[field] ?? field;
  const labelled = <Note extends { column: string }>(note: Note) => ({
    ...note,
    column: label(note.column),
  });
  return {
    ...same,
    state: state as ImportLineState,
    repairs: repairs.map(labelled),
    flags: flags.map(labelled),
    cells:
      cells &&
      Object.entries(cells).map(([field, text]) => ({ field, column: label(field), text })),
    column: rejectedColumn === null ? null : label(rejectedColumn),
  };
}

function countsOf(counts: Record<string, number>): ImportCount[] {
  return Object.entries(counts)
    .map(([code, count]) => ({ code, count }))
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}
