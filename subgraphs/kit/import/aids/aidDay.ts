import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import { squeezed, tidied } from '../cells/plainText.ts';
import { flag, type ImportLine, readCell, type Repaired } from '../format.ts';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** The day that a cell names, ISO; null for none, and for prose, which is flagged. */
export function aidDay<Field extends string>(line: ImportLine<Field>, field: Field): string | null {
  if (line.cells[field] === '') return null;
  const day = readCell(line, field, writtenDay);
  if (day === null) {
    flag(line, field, 'PROSE_DATE', `"${line.cells[field]}" is no day: the date stays unknown.`);
  }
  return day;
}

/** Opening and closing; a closing that can't be so is flagged and left out. */
export function aidPeriod<Field extends string>(
  line: ImportLine<Field>,
  opening: Field,
  closing: Field,
  recurrence?: Field,
): { opensOn: string | null; closesOn: string | null } {
  const opensOn = aidDay(line, opening);
  const closesOn = aidDay(line, closing);
  if (closesOn === null) return { opensOn, closesOn };
  const permanent = recurrence !== undefined && squeezed(line.cells[recurrence]) === 'permanente';
  if (!permanent && (opensOn === null || opensOn <= closesOn)) return { opensOn, closesOn };
  const why = permanent ? 'A permanent aid does not close' : `${closesOn} is before the opening`;
  flag(line, closing, 'DOUBTFUL_VALUE', `${why}: left out.`);
  return { opensOn, closesOn: null };
}

/** A day as catalogues write it: `2023-12-31`, an instant, `31/12/2023`, `04/07/24`, `15 avril 2022`. */
export function writtenDay(text: string, repaired: Repaired = () => undefined): string | null {
  const written = (tidied(text) ?? '').toLowerCase();
  if (isCivilDate(written)) return written;
  if (/^\d{4}-\d{2}-\d{2}t[\d:.]+(?:z|[+-]\d{2}:?\d{2})$/.test(written)) {
    return instant(written.toUpperCase(), repaired);
  }
  const [, day, month, year] =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(written) ??
    /^(\d{1,2})(?:er)? ([a-zéû]+) (\d{4})$/.exec(written) ??
    [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const number = /^\d/.test(month) ? month : String(months.indexOf(month) + 1);
  const found = `${year.padStart(4, '20')}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCivilDate(found)) return null;
  repaired('FRENCH_DATE');
  return found;
}

const inParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

// Midnight of 3 June in Paris is published as 2019-06-02T22:00:00Z: the day is the one in Paris.
function instant(text: string, repaired: Repaired): string | null {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return null;
  repaired('INSTANT');
  return inParis.format(moment);
}
