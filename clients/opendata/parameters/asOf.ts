import { z } from 'zod';
import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import { civilDay } from '@relance/sdk/french/dates.ts';
import { WrongValue } from './parameter.ts';

const instant = z.iso.datetime({ offset: true });
const expected =
  'une date AAAA-MM-JJ ou un instant comme 2026-06-30T12:00:00Z, de 1900 à aujourd’hui';

/** The instant that `au` means: a day is meant to its end in Paris. Undefined for now. */
export function readAsOf(text: string, now: Date): string | undefined {
  if (isCivilDate(text)) {
    const today = civilDay(now);
    if (text > today) throw new WrongValue(expected);
    return text === today ? undefined : endOf(text).toISOString();
  }
  // A plus that nobody encoded arrives as a space.
  const { success, data } = instant.safeParse(text.replace(' ', '+'));
  const at = success ? new Date(data) : undefined;
  if (!at || at > now || at.getUTCFullYear() < 1900) throw new WrongValue(expected);
  return at.toISOString();
}

/** The last millisecond of a day in Paris, one or two hours before that of the day in Greenwich; nine minutes before 1911. */
function endOf(day: string): Date {
  const next = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  const last = [2, 1, 0].map((hours) => new Date(next - hours * 3_600_000 - 1));
  return last.findLast((at) => civilDay(at) === day) ?? new Date(next - 1);
}
