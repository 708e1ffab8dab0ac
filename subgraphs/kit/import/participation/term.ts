import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import { day } from '../cells/days.ts';
import { Unreadable } from '../errors.ts';
import type { Repaired } from '../format.ts';

/**
 * The day by which something is due: the day that is told, else the last of the month or year
 * (`2015-04`, `2025`); null for words.
 */
export function term(text: string, repaired: Repaired = () => undefined): string | null {
  const [, year, month] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  if (year !== undefined && month !== undefined) {
    repaired('MONTH_ONLY');
    return lastOf(year, month);
  }
  try {
    const found = day(text, repaired);
    return found?.yearOnly ? lastOf(found.day.slice(0, 4), '12') : (found?.day ?? null);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function lastOf(year: string, month: string): string {
  const days = ['31', '30', '29', '28'].map((date) => `${year}-${month}-${date}`);
  return days.find(isCivilDate) ?? `${year}-${month}-28`;
}
