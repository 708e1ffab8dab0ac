import { count, counted, euro, number, share, shortEuro } from '@relance/sdk/french/numbers.ts';

/** How the values of a column are written; a unit of one's own is `{ one: 'aide' }`. */
export type Format = 'euro' | 'count' | 'number' | 'share' | Unit;

/** A thing that is counted: « 1 travail », « 2 travaux ». */
export interface Unit {
  one: string;
  many?: string;
}

/** How a value that is not known is written. */
export const ABSENT = 'absent';

/** The exact value, for tables and legends. */
export function full(value: number | null, format: Format): string {
  if (value === null) return ABSENT;
  if (typeof format === 'object') return counted(value, format.one, format.many);
  return { euro, count, number, share }[format](value);
}

/** The value in few signs, for charts. */
export function short(value: number | null, format: Format): string {
  return value !== null && format === 'euro' ? shortEuro(value) : full(value, format);
}
