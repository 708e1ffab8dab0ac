import type { BadCell, RejectionCode, RemarkCode } from './errors.ts';

/** A line that did not become a record, and why. */
export interface Rejection {
  line: number;
  /** The header as the file writes it; '' when the line as a whole is wrong. */
  column: string;
  code: RejectionCode;
  reason: string;
}

/** A line that became a record without a part of it, and why. */
export interface Remark {
  line: number;
  column: string;
  code: RemarkCode;
  reason: string;
}

/** What became of a file. Sums are in cents. */
export interface ImportReport {
  format: string;
  file: string;
  sha256: string;
  encoding: string;
  /** Headers that the format has no field for: what they hold was not read. */
  ignoredColumns: string[];
  /** All lines but the header and blank ones: accepted + rejected + skipped. */
  lines: number;
  accepted: number;
  rejected: number;
  /** Lines of other territories. */
  skipped: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Of the lines that were not skipped, as far as their amounts can be read. */
  sumIn: number;
  sumAccepted: number;
  rejectionsByCode: Partial<Record<RejectionCode, number>>;
  /** The first thousand. */
  rejections: Rejection[];
  /** Accepted lines of which something was left out; the first thousand. */
  remarks: Remark[];
}

const shown = 1_000;

/** Counts the lines of one run. */
export class ImportTally {
  #accepted = 0;
  #rejected = 0;
  #skipped = 0;
  #sumIn = 0;
  #sumAccepted = 0;
  readonly #byCode: Partial<Record<RejectionCode, number>> = {};
  readonly #rejections: Rejection[] = [];
  readonly #remarks: Remark[] = [];

  get lines(): number {
    return this.#accepted + this.#rejected + this.#skipped;
  }

  skip(): void {
    this.#skipped += 1;
  }

  /** An amount could be read, whatever becomes of its line. */
  read(amount: number): void {
    this.#sumIn += amount;
  }

  accept(amount: number): void {
    this.#accepted += 1;
    this.#sumAccepted += amount;
  }

  remark(remark: Remark): void {
    if (this.#remarks.length < shown) this.#remarks.push(remark);
  }

  reject(line: number, column: string, { code, message }: BadCell): void {
    this.#rejected += 1;
    this.#byCode[code] = (this.#byCode[code] ?? 0) + 1;
    if (this.#rejections.length < shown) {
      this.#rejections.push({ line, column, code, reason: message });
    }
  }

  report(
    run: Pick<
      ImportReport,
      'format' | 'file' | 'sha256' | 'encoding' | 'ignoredColumns' | 'added' | 'changed'
    >,
  ): ImportReport {
    return {
      ...run,
      lines: this.lines,
      accepted: this.#accepted,
      rejected: this.#rejected,
      skipped: this.#skipped,
      unchanged: this.#accepted - run.added - run.changed,
      sumIn: this.#sumIn,
      sumAccepted: this.#sumAccepted,
      rejectionsByCode: this.#byCode,
      rejections: this.#rejections,
      remarks: this.#remarks,
    };
  }
}
