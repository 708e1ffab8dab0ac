import { keepIf, textScalarOf } from './scalarOf.ts';

/** True for a day of the calendar written YYYY-MM-DD, from 1900 to 2199. */
export function isCivilDate(text: string): boolean {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  // The engine reads 30 February as 1 March: only a real day comes back as it was written.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** A day without hour or zone; text in the program too, so no time zone can move it. */
export const CivilDate = textScalarOf({
  name: 'Date',
  description: 'A civil date in Lot-et-Garonne (Europe/Paris), YYYY-MM-DD, from 1900 to 2199.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  expected: 'a day of the calendar written YYYY-MM-DD, from 1900 to 2199, is expected',
  accept: keepIf(isCivilDate),
});
