import { z } from 'zod';
import { delimiters, encodings, lastHeaderLine } from '@relance/schema/imports/readings.ts';
import { BadFile, type BadFileCode } from '../errors.ts';

export type Encoding = (typeof encodings)[number];

/** In characters of JSON: it travels in an address, which is signed with the other headers: together below 16 KB. */
const longestReading = 4_000;

/** What a person decides about the reading of a file; what is left out is found out. */
export interface ReadingChoices {
  encoding?: Encoding;
  delimiter?: (typeof delimiters)[number];
  /** Name of a sheet of a workbook. */
  sheet?: string;
  /** Line of the file, or row of the sheet, that names the columns; the first is 1. */
  headerLine?: number;
  /** The field of the format that a column is taken for, by its header; null: it is not read. */
  columns?: ChosenColumns;
}

export type ChosenColumns = Readonly<Record<string, string | null>>;

const shape = z.strictObject({
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  sheet: z.string().min(1).max(200).optional(),
  headerLine: z.int().min(1).max(lastHeaderLine).optional(),
  // Not a record of zod, which passes over a header called "__proto__".
  columns: z.custom<ChosenColumns>(isColumns, 'names a field, or null, for each header').optional(),
});

/**
 * Reads choices from JSON, such as `{"delimiter": ";", "columns": {"Montant subv.": "montant"}}`; null where nothing
 * is chosen. What can't be chosen is a BadFile that names it and says what is possible.
 */
export function readReading(json: string | undefined): ReadingChoices | null {
  if (json === undefined || json === '') return null;
  if (json.length > longestReading) {
    throw badReading(
      `is longer than ${longestReading} characters: leave out columns that are recognised.`,
    );
  }
  const read = shape.safeParse(parsed(json));
  if (!read.success) throw badReading(`is not understood: ${z.prettifyError(read.error)}`);
  const { encoding, delimiter, columns, ...rest } = read.data;
  const chosen: ReadingChoices = {
    ...(encoding !== undefined && {
      encoding: oneOf(encodings, encoding, 'UNKNOWN_ENCODING', 'encoding'),
    }),
    ...(delimiter !== undefined && {
      delimiter: oneOf(delimiters, delimiter, 'UNKNOWN_DELIMITER', 'delimiter'),
    }),
    ...(columns && Object.keys(columns).length > 0 && { columns }),
    ...withoutUndefined(rest),
  };
  return Object.keys(chosen).length === 0 ? null : chosen;
}

/** Choices that do not fit together, or not this file. */
export function badReading(why: string): BadFile {
  return new BadFile('BAD_READING', `The choice of how to read the file ${why}`);
}

function oneOf<Value extends string>(
  possible: readonly Value[],
  chosen: string,
  code: BadFileCode,
  what: string,
): Value {
  const found = possible.find((each) => each === chosen);
  if (found !== undefined) return found;
  const names = possible.map((each) => JSON.stringify(each)).join(', ');
  throw new BadFile(code, `${JSON.stringify(chosen)} is no ${what} that is read: choose ${names}.`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw badReading('is no JSON.');
  }
}

function isColumns(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((field) => field === null || typeof field === 'string');
}

function withoutUndefined<Values extends object>(
  values: Values,
): { [Name in keyof Values]: Exclude<Values[Name], undefined> } {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [Name in keyof Values]: Exclude<Values[Name], undefined> };
}
