import type { Moment } from '../history/moment.ts';

const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The day in Paris on which something is late or not: today, or that of the moment. */
export function followUpDay(moment: Moment | null): string {
  return paris.format(moment?.asOf ?? moment?.knownAt ?? new Date());
}
