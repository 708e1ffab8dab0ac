import { isCivilDate } from './civilDate.ts';
import { scalarOf } from './scalarOf.ts';

const RFC_3339 =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The instant that an RFC 3339 text names, or undefined when it is not one. */
export function instantOf(text: string): Date | undefined {
  const day = RFC_3339.exec(text)?.groups?.day;
  return day !== undefined && isCivilDate(day) ? new Date(text) : undefined;
}

/** A JS Date in the program; UTC text in the graph. */
export const DateTime = scalarOf<Date, string>({
  name: 'DateTime',
  description:
    'An instant, RFC 3339 with its offset, from 1900 to 2199; answered in UTC to the millisecond.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  expected: 'an instant with its offset, like 2020-06-15T14:30:00Z, is expected',
  expectedInside: 'a Date or an RFC 3339 text is expected',
  read: (value) => (typeof value === 'string' ? instantOf(value) : undefined),
  write(value) {
    // Rows hold Dates; documents kept as JSON hold the text.
    const instant = typeof value === 'string' ? instantOf(value) : value;
    if (!(instant instanceof Date) || Number.isNaN(instant.getTime())) return undefined;
    return instant.toISOString();
  },
});
