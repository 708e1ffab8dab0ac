import type { RejectionCode } from '../errors.ts';
import type { DecidedLine } from './takenOver.ts';

/** What became of the lines of a file. Sums are in cents, of the lines that are this owner's. */
export interface LineCounts {
  /** All lines but the header and blank ones: accepted + quarantined + dismissed + skipped. */
  lines: number;
  accepted: number;
  /** Accepted lines of which a value was put right. */
  repaired: number;
  /** Accepted lines of which something could not be kept. */
  flagged: number;
  quarantined: number;
  /** Lines that somebody had decided to leave out when the file was checked. */
  dismissed: number;
  /** Lines of other territories. */
  skipped: number;
  /** As far as amounts can be read: sumAccepted + sumQuarantined + sumDismissed. */
  sumIn: number;
  sumAccepted: number;
  sumQuarantined: number;
  sumDismissed: number;
  repairsByRule: Record<string, number>;
  flagsByCode: Record<string, number>;
  quarantinedByCode: Partial<Record<RejectionCode, number>>;
}

/** A line that did not become a record, and why. */
export interface Rejection {
  line: number;
  place: string;
  /** The header as the file writes it; '' when the line as a whole is wrong. */
  column: string;
  code: RejectionCode;
  reason: string;
}

const shown = 100;

/** Counts the lines of one run. */
export class ImportTally {
  readonly counts: LineCounts = {
    ...{ lines: 0, accepted: 0, repaired: 0, flagged: 0, quarantined: 0, skipped: 0 },
    dismissed: 0,
    ...{ sumIn: 0, sumAccepted: 0, sumQuarantined: 0, sumDismissed: 0 },
    ...{ repairsByRule: {}, flagsByCode: {}, quarantinedByCode: {} },
  };
  /** The first hundred; all of them are lines of the run. */
  readonly rejections: Rejection[] = [];

  add({ line, amount, outcome }: DecidedLine, labelOf: (field: string) => string): void {
    const { counts } = this;
    counts.lines += 1;
    if (outcome === 'SKIPPED') {
      counts.skipped += 1;
      return;
    }
    counts.sumIn += amount ?? 0;
    if (outcome === 'DISMISSED') {
      counts.dismissed += 1;
      counts.sumDismissed += amount ?? 0;
      return;
    }
    if ('rejected' in outcome) {
      const { code, column, message } = outcome.rejected;
      counts.quarantined += 1;
      counts.sumQuarantined += amount ?? 0;
      count(counts.quarantinedByCode, code);
      if (this.rejections.length < shown) {
        const { line: at, place } = line;
        this.rejections.push({ line: at, place, column: labelOf(column), code, reason: message });
      }
      return;
    }
    counts.accepted += 1;
    counts.sumAccepted += amount ?? 0;
    if (line.repairs.length > 0) counts.repaired += 1;
    if (line.flags.length > 0) counts.flagged += 1;
    for (const { rule } of line.repairs) count(counts.repairsByRule, rule);
    for (const { code } of line.flags) count(counts.flagsByCode, code);
  }
}

function count<Key extends string>(counts: Partial<Record<Key, number>>, key: Key): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
