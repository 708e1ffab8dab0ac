import type { ClassType } from 'type-graphql';
import type { StoredRecord } from '../records/loadById.ts';
import type { Columns } from '../records/recordStore.ts';
import { BadCell, type FlagCode, type RepairRule, Unreadable } from './errors.ts';

/** What a line was given so that it could be read: the value as the publisher wrote it, and the rule. */
export interface Repair {
  column: string;
  raw: string;
  rule: RepairRule;
}

/** What a line that became a record could not say in full, and why: nothing is dropped silently. */
export interface Flag {
  column: string;
  raw: string;
  code: FlagCode;
  reason: string;
}

/** One line of a table or one item of a document, by the format's own field names. */
export interface ImportLine<Field extends string = string> {
  /** Line of the file or row of the sheet, the first being 1 (of a quoted cell with line breaks: its first). */
  line: number;
  /** Where a document has it, such as `marches[3]`; '' in a table. */
  place: string;
  /** Name of the file: some publishers say only there what the lines are. */
  file: string;
  /** Trimmed; absent and empty cells are ''. What is no text, number or truth value in a document is JSON. */
  cells: Record<Field, string>;
  /** The item of a document as it was read, for lists and nested objects; undefined in a table. */
  item?: unknown;
  /** Filled while the line is read: see `readCell` and `flag`. */
  repairs: Repair[];
  flags: Flag[];
}

/** What a line says, as columns of the record's table. */
export interface ImportRecord {
  /** Facts of the file: a later file that says otherwise changes the record. */
  columns: Columns;
  /** Where a new record starts from; a later file leaves these to whoever keeps the record. */
  initial: Columns;
  /** What makes a line itself: the same key in a later file is the same record. */
  key: readonly (string | null)[];
}

/** A kind of file that an owner takes: how to know it, and what a line of it means. */
export interface ImportFormat<Field extends string = string> {
  name: string;
  description: string;
  /** The concrete type that its lines become. */
  type: ClassType<StoredRecord>;
  /**
   * Real header spellings by field, the surest first, beside the field's own name; matching ignores
   * case, accents and spacing. In a document: dotted paths of properties, such as `acheteur.id`.
   */
  headers: Record<Field, readonly string[]>;
  /**
   * Spellings that may mean one field or the other, such as « SIRET »: read as the one that is
   * missing where the file names the other for sure, else left alone.
   */
  either?: readonly { spellings: readonly string[]; fields: readonly [Field, Field] }[];
  /** Fields without which a file is not of this format. */
  required: readonly Field[];
  /**
   * Where a document (JSON, XML, YAML) lists its items, as dotted paths: `marches`, `@graph`,
   * `marches.marche`; '' is the document itself, a list or a single item. The last name may be
   * several, `marches.marche|contrat-concession`: lists beside each other. Absent: tables only.
   */
  items?: readonly string[];
  /** Fields that may name a natural person: what they hold is shown to nobody outside the owner. */
  personal?: readonly Field[];
  /** Puts the cells of a line right whose number is not that of the header; null when that is a guess. */
  reassemble?(cells: readonly string[], header: readonly string[]): string[] | null;
  /** Lines that are not this owner's are no error: they are counted as skipped. */
  concerns?(line: ImportLine<Field>): boolean;
  /** In cents, for the sums of the run: asked first, so that quarantined lines are summed as well. */
  amount(line: ImportLine<Field>): number;
  /** Throws BadCell for a line that can't become a record. */
  read(line: ImportLine<Field>): ImportRecord;
}

/** Told by a reader that a text had to be put right before it could be read. */
export type Repaired = (rule: RepairRule) => void;

/**
 * Reads one cell. What is wrong with it is told with the name of its column, what was put right is
 * kept with the text as it was written.
 */
export function readCell<Field extends string, Value>(
  line: ImportLine<Field>,
  field: Field,
  read: (text: string, repaired: Repaired) => Value,
): Value {
  const raw = line.cells[field];
  try {
    return read(raw, (rule) => {
      const known = line.repairs.some((each) => each.column === field && each.rule === rule);
      if (!known) line.repairs.push({ column: field, raw, rule });
    });
  } catch (error) {
    if (error instanceof Unreadable) throw new BadCell(field, error.code, error.message);
    throw error;
  }
}

/** Notes that a line becomes a record without a part of this cell. */
export function flag<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
  code: FlagCode,
  reason: string,
): void {
  line.flags.push({ column: field, raw: line.cells[field], code, reason });
}
