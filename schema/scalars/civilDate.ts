import { keepIf, textScalarOf } from './scalarOf.ts';

/** True for a day of the calendar written YYYY-MM-DD, from 1900 to 2199. */
export function isCivilDate(text: string): boolean {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && day >= 1 && day <= daysOf(Number(text.slice(0, 4)), month);
}

const longMonths = [1, 3, 5, 7, 8, 10, 12];
const shortMonths = [4, 6, 9, 11];

/** Zero for a month that there is not. */
function daysOf(year: number, month: number): number {
  if (longMonths.includes(month)) return 31;
  if (shortMonths.includes(month)) return 30;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : 0;
}

/** A day without hour or zone; text in the program too, so no time zone can move it. */
export const CivilDate = textScalarOf({
  name: 'Date',
  description: 'A civil date in Lot-et-Garonne (Europe/Paris), YYYY-MM-DD, from 1900 to 2199.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  expected: 'a day of the calendar written YYYY-MM-DD, from 1900 to 2199, is expected',
  accept: keepIf(isCivilDate),
});
