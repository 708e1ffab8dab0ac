import type { ClassType } from 'type-graphql';
import type { StoredRecord } from '../records/loadById.ts';
import type { Columns } from '../records/recordStore.ts';

/** One line of a file, by the format's own field names; absent and empty cells are ''. */
export interface ImportLine {
  /** Line of the file, the header being line 1 (of a quoted cell with line breaks: its first). */
  line: number;
  cells: Record<string, string>;
}

/** A line became a record, or says why it can't. */
export type Outcome =
  | { ok: true; columns: Columns; /** In cents, as read: for the sums of the run. */ amount: number }
  | { ok: false; column: string; reason: string };

/** A kind of file that an owner takes: how to know it, and what a line of it means. */
export interface ImportFormat {
  name: string;
  description: string;
  /** The concrete type that its lines become. */
  type: ClassType<StoredRecord>;
  /** Real header spellings by field of the format; matching ignores case, accents and spacing. */
  headers: Record<string, readonly string[]>;
  /** Fields without which a file is not of this format. */
  required: readonly string[];
  /** Lines that are not this owner's are no error: they are counted as skipped. */
  concerns?: (line: ImportLine) => boolean;
  read: (line: ImportLine) => Outcome;
  /** What makes a line itself: the same key twice in later files is the same record. */
  key: (line: ImportLine) => string;
}
