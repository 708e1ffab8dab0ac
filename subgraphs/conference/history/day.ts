import type { Moment } from './moment.ts';

const inParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The civil day of an instant in Lot-et-Garonne, YYYY-MM-DD; of now when left out. */
export function dayOf(instant: Date = new Date()): string {
  return inParis.format(instant);
}

/** The day on which something is open, due or late: that of the moment, or today. */
export function dayAt(moment: Moment | null): string {
  return dayOf(moment?.asOf ?? moment?.knownAt ?? new Date());
}
