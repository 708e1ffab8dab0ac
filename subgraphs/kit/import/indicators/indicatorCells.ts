import { day } from '../cells/days.ts';
import { Unreadable } from '../errors.ts';
import { flag, type ImportLine, readCell, type Repaired } from '../format.ts';
import { measured } from './measured.ts';

export interface IndicatorOptions {
  /** Values of other territories are skipped; null takes them all. */
  department: string | null;
}

const longestCode = 200;

/** Code of an indicator at its publisher. */
export function codeOf(text: string): string {
  if (text === '') throw new Unreadable('MISSING_CELL', 'The code of the indicator is missing.');
  if (text.length <= longestCode) return text;
  throw new Unreadable('TOO_LONG', `has ${text.length} characters: ${longestCode} at most.`);
}

/** A day; the year alone would put a value on a day that nobody has told. */
export function optionalDay(text: string, repaired: Repaired): string | null {
  const found = day(text, repaired);
  if (found?.yearOnly) throw new Unreadable('BAD_DATE', `"${text}" is a year, no day.`);
  return found?.day ?? null;
}

export function dayOf(text: string, repaired: Repaired): string {
  const found = optionalDay(text, repaired);
  if (found !== null) return found;
  throw new Unreadable('MISSING_CELL', 'The day of the value is missing.');
}

/** Part of the way to a target, in percent; one below 0 or above 100 is kept, and flagged. */
export function percent<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): number | null {
  const value = readCell(line, field, measured);
  if (value !== null && (value < 0 || value > 100)) {
    flag(line, field, 'DOUBTFUL_VALUE', `${value} % of the way to a target: kept as it is.`);
  }
  return value;
}
