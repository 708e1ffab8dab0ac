import type { ClassType } from 'type-graphql';
import type { StoredRecord } from '../records/loadById.ts';
import type { Columns } from '../records/recordStore.ts';
import { BadCell, type RemarkCode, Unreadable } from './errors.ts';

/** One line of a file, by the format's own field names; absent and empty cells are ''. */
export interface ImportLine<Field extends string = string> {
  /** Line of the file, the header being line 1 (of a quoted cell with line breaks: its first). */
  line: number;
  cells: Record<Field, string>;
  /** Name of the file: some publishers say only there what the lines are. */
  file: string;
}

/** What a line says, as columns of the record's table. */
export interface ImportRecord {
  /** Facts of the file: a later file that says otherwise changes the record. */
  columns: Columns;
  /** Where a new record starts from; a later file leaves these to whoever keeps the record. */
  initial: Columns;
  /** What makes a line itself: the same key in a later file is the same record. */
  key: readonly (string | null)[];
  /** What could not be kept of the line, for the report: nothing is dropped silently. */
  remarks?: { column: string; code: RemarkCode; reason: string }[];
}

/** A kind of file that an owner takes: how to know it, and what a line of it means. */
export interface ImportFormat<Field extends string = string> {
  name: string;
  description: string;
  /** The concrete type that its lines become. */
  type: ClassType<StoredRecord>;
  /** Real header spellings by field, the surest first; matching ignores case, accents and spacing. */
  headers: Record<Field, readonly string[]>;
  /** Fields without which a file is not of this format. */
  required: readonly Field[];
  /** Lines that are not this owner's are no error: they are counted as skipped. */
  concerns?(line: ImportLine<Field>): boolean;
  /** In cents, for the sums of the run: asked first, so that rejected lines are summed as well. */
  amount(line: ImportLine<Field>): number;
  /** Throws BadCell for a line that can't become a record. */
  read(line: ImportLine<Field>): ImportRecord;
}

/** Reads one cell; what is wrong with it is told with the name of its column. */
export function readCell<Field extends string, Value>(
  line: ImportLine<Field>,
  field: Field,
  read: (text: string) => Value,
): Value {
  try {
    return read(line.cells[field]);
  } catch (error) {
    if (error instanceof Unreadable) throw new BadCell(field, error.code, error.message);
    throw error;
  }
}
