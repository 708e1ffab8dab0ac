import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Unreadable } from './errors.ts';

export interface WrittenDay {
  /** ISO; 1 January where only the year is known. */
  day: string;
  yearOnly: boolean;
}

/** A day as `2021-05-31`, `31/05/2021` or the year alone; null for an empty text. */
export function day(text: string): WrittenDay | null {
  const written = text.trim();
  if (written === '') return null;
  const found = readDay(written);
  if (found) return found;
  throw new Unreadable(
    'BAD_DATE',
    `"${written}" is not a date: write 2021-05-31, 31/05/2021 or the year.`,
  );
}

export interface WrittenPeriod {
  from: string;
  until: string;
}

/** Two days, one day or a year (`2021-04-01/2021-12-31`, also with `_`); null when it is prose. */
export function period(text: string): WrittenPeriod | null {
  const written = text.trim();
  const single = readDay(written);
  if (single) return { from: single.day, until: lastDay(single) };
  for (const separator of ['_', '/', ' - ', ';', ' au ']) {
    const middle = middleOf(written, separator);
    if (middle === -1) continue;
    const from = readDay(written.slice(0, middle).trim());
    const until = readDay(written.slice(middle + separator.length).trim());
    if (from && until && from.day <= lastDay(until)) {
      return { from: from.day, until: lastDay(until) };
    }
  }
  return null;
}

function readDay(text: string): WrittenDay | null {
  if (/^(?:19|20)\d{2}$/.test(text)) return { day: `${text}-01-01`, yearOnly: true };
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+Z?)?$/.exec(text)?.[1];
  const [, dayOfMonth, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const written = iso ?? [year, month?.padStart(2, '0'), dayOfMonth?.padStart(2, '0')].join('-');
  return isCivilDate(written) ? { day: written, yearOnly: false } : null;
}

function lastDay({ day: written, yearOnly }: WrittenDay): string {
  return yearOnly ? `${written.slice(0, 4)}-12-31` : written;
}

// `01/04/2021/31/12/2021` has the separator inside its days as well.
function middleOf(text: string, separator: string): number {
  const places = [...text.matchAll(new RegExp(separator, 'g'))].map(({ index }) => index);
  return places.length % 2 === 1 ? (places[(places.length - 1) / 2] ?? -1) : -1;
}
