const inParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

/** The civil day of an instant in Lot-et-Garonne, YYYY-MM-DD; of now when left out. */
export function dayOf(instant: Date = new Date()): string {
  return inParis.format(instant);
}
