import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import { type RepairRule, Unreadable } from '../errors.ts';
import type { Repaired } from '../format.ts';
import { folded } from './plainText.ts';
import { remembered } from './remembered.ts';

export interface WrittenDay {
  /** ISO; 1 January where only the year is known. */
  day: string;
  yearOnly: boolean;
}

/** A day as `2021-05-31`, `31/05/2021`, `31 mai 2021` or the year alone; null for an empty text. */
export function day(text: string, repaired: Repaired = () => undefined): WrittenDay | null {
  const written = text.trim();
  if (written === '') return null;
  const found = readDay(written, repaired);
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
export function period(text: string, repaired: Repaired = () => undefined): WrittenPeriod | null {
  return readPeriod(text.trim(), repaired);
}

const readPeriod = remembered((written, repaired): WrittenPeriod | null => {
  const single = readDay(written, repaired);
  if (single) return { from: single.day, until: lastDay(single) };
  for (const separator of ['_', '/', ' - ', ';', ' au ']) {
    const middle = middleOf(written, separator);
    if (middle === -1) continue;
    const rules: RepairRule[] = separator === '/' ? [] : ['PERIOD_SIGN'];
    const from = readDay(written.slice(0, middle).trim(), (rule) => rules.push(rule));
    const until = readDay(written.slice(middle + separator.length).trim(), (rule) =>
      rules.push(rule),
    );
    if (from && until && from.day <= lastDay(until)) {
      rules.forEach(repaired);
      return { from: from.day, until: lastDay(until) };
    }
  }
  return null;
});

// A year of two digits is left: 210531 may be anything.
const shapes: readonly { rule: RepairRule | null; shape: RegExp }[] = [
  { rule: null, shape: /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/ },
  {
    rule: 'INSTANT',
    shape: /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/,
  },
  { rule: 'FRENCH_DATE', shape: /^(?<date>\d{1,2})([/.-])(?<month>\d{1,2})\2(?<year>\d{4})$/ },
  { rule: 'FRENCH_DATE', shape: /^(?<date>\d{1,2})(?:er)? (?<month>\p{L}+) (?<year>\d{4})$/u },
  { rule: 'COMPACT_DATE', shape: /^(?<year>\d{4})-?(?<month>\d{2})(?<date>\d{2})$/ },
];

const months =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

const readDay = remembered((text, repaired): WrittenDay | null => {
  if (/^(?:19|20)\d{2}$/.test(text)) {
    repaired('YEAR_ONLY');
    return { day: `${text}-01-01`, yearOnly: true };
  }
  for (const { rule, shape } of shapes) {
    const { year, month = '', date = '' } = shape.exec(text)?.groups ?? {};
    const inWords = months.indexOf(folded(month)) + 1;
    const number = inWords === 0 ? month : String(inWords);
    const written = [year, number.padStart(2, '0'), date.padStart(2, '0')].join('-');
    if (!isCivilDate(written)) continue;
    if (rule) repaired(rule);
    return { day: written, yearOnly: false };
  }
  return null;
});

function lastDay({ day: written, yearOnly }: WrittenDay): string {
  return yearOnly ? `${written.slice(0, 4)}-12-31` : written;
}

// `01/04/2021/31/12/2021` has the separator inside its days as well.
function middleOf(text: string, separator: string): number {
  const places = [...text.matchAll(new RegExp(separator, 'g'))].map(({ index }) => index);
  return places.length % 2 === 1 ? (places[(places.length - 1) / 2] ?? -1) : -1;
}
