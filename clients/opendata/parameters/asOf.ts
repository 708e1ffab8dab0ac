import { z } from 'zod';
import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import { civilDay, endOfDay } from '@relance/sdk/french/dates.ts';
import { WrongValue } from './parameter.ts';

const instant = z.iso.datetime({ offset: true });
const expected =
  'une date AAAA-MM-JJ ou un instant comme 2026-06-30T12:00:00Z, de 1900 à aujourd’hui';

/** The instant that `au` means: a day is meant to its end in Paris. Undefined for now. */
export function readAsOf(text: string, now: Date): string | undefined {
  if (isCivilDate(text)) {
    const today = civilDay(now);
    if (text > today) throw new WrongValue(expected);
    return text === today ? undefined : endOfDay(text).toISOString();
  }
  // A plus that nobody encoded arrives as a space.
  const { success, data } = instant.safeParse(text.replace(' ', '+'));
  const at = success ? new Date(data) : undefined;
  if (!at || at > now || at.getUTCFullYear() < 1900) throw new WrongValue(expected);
  return at.toISOString();
}
