import { BadInput } from '../errors.ts';
import type { Condition } from './recordPage.sql.ts';

type Maybe<T> = T | null | undefined;

/** The column is one of the values; an absent or empty list asks for nothing. */
export function oneOf(
  column: string,
  values: Maybe<readonly (string | number)[]>,
  type: 'text[]' | 'int[]' = 'text[]',
): Condition[] {
  if (!values?.length) return [];
  return [
    {
      sql: (placeholder) => `${column} = ANY(${placeholder}::${type})`,
      value: values.filter(isStorable),
    },
  ];
}

/** The list column shares a value with the list. */
export function anyOf(column: string, values: Maybe<readonly string[]>): Condition[] {
  if (!values?.length) return [];
  return [
    {
      sql: (placeholder) => `${column} && ${placeholder}::text[]`,
      value: values.filter(isStorable),
    },
  ];
}

// PostgreSQL refuses a NUL in a text: no record can have such a value.
function isStorable(value: string | number): boolean {
  return !String(value).includes('\0');
}

/** The day lies between both bounds, either of which may be left open. */
export function daysIn(column: string, from: Maybe<string>, until: Maybe<string>): Condition[] {
  if (from && until && until < from) {
    throw new BadInput('filter.until', `${until} is before filter.from ${from}.`);
  }
  return [...bound(`${column} >=`, from), ...bound(`${column} <=`, until)];
}

function bound(comparison: string, value: Maybe<string>): Condition[] {
  if (!value) return [];
  return [{ sql: (placeholder) => `${comparison} ${placeholder}::date`, value }];
}
