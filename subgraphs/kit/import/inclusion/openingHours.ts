import { tidied } from '../cells/plainText.ts';
import type { ImportLine } from '../format.ts';
import type { WeekdayField } from './franceServicesHeaders.ts';

const weekdays: readonly (readonly [WeekdayField, string])[] = [
  ['monday', 'Lundi'],
  ['tuesday', 'Mardi'],
  ['wednesday', 'Mercredi'],
  ['thursday', 'Jeudi'],
  ['friday', 'Vendredi'],
  ['saturday', 'Samedi'],
];

/** A line for each day, in the words of the desk; null when it tells no day. */
export function openingHours({ cells }: ImportLine<WeekdayField | 'hoursNote'>): string | null {
  const told = weekdays.flatMap(([field, weekday]) => {
    const hours = tidied(cells[field]);
    if (hours === null || /^horaires non communiqu/i.test(hours)) return [];
    return [`${weekday} : ${hours === '-' ? 'fermé' : hours}`];
  });
  const note = tidied(cells.hoursNote);
  const lines = note === null ? told : [...told, note];
  return lines.join('\n') || null;
}
