import { civilDay } from '@relance/sdk/french/dates.ts';
import { WrongAddress } from '../../../server/failures.ts';
import type { Visit } from '../../../server/visit.ts';

/** The moment that a page is about. */
export interface Dated {
  /** As the address has it, `2026-06-30`; undefined for now. */
  day: string | undefined;
  /** The instant for the graph: the end of that day in Paris. */
  asOf: string | undefined;
  /** That day, or today: on it things are late or not. */
  on: string;
}

/** What `au` asks for. A day that is not over yet is no past to look back to. */
export function datedView({ query, today }: Visit): Dated {
  const day = query.day('au');
  if (day === undefined || day === today) return { day: undefined, asOf: undefined, on: today };
  if (day > today || day < '1900-01-01') {
    throw new WrongAddress('au', day, 'une date passée, comme 2026-06-30');
  }
  return { day, asOf: endOf(day), on: day };
}

/** The last millisecond of a day in Paris: one or two hours before that of the day in Greenwich. */
function endOf(day: string): string {
  const next = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  const ends = [2, 1, 0].map((hours) => new Date(next - hours * 3_600_000 - 1));
  return (ends.findLast((end) => civilDay(end) === day) ?? new Date(next - 1)).toISOString();
}
