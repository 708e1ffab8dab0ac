/** Dates as they are written in French. Civil dates have no time zone; instants are told in that of Paris. */

const long = new Intl.DateTimeFormat('fr-FR', {
  ...{ day: 'numeric', month: 'long', year: 'numeric' },
  timeZone: 'UTC',
});
const brief = new Intl.DateTimeFormat('fr-FR', {
  ...{ day: 'numeric', month: 'short', year: 'numeric' },
  timeZone: 'UTC',
});
const paris = 'Europe/Paris';
const clock = new Intl.DateTimeFormat('fr-FR', {
  ...{ hour: '2-digit', minute: '2-digit' },
  timeZone: paris,
});
const civil = new Intl.DateTimeFormat('fr-CA', { timeZone: paris });

/** `1er mars 2026` for `2026-03-01`. */
export function date(day: string): string {
  return withFirst(long.format(midnight(day)));
}

/** `12 nov. 2026` for `2026-11-12`. */
export function briefDate(day: string): string {
  return withFirst(brief.format(midnight(day)));
}

/** `30 novembre 2026 à 11:40`, by the clocks of Paris. */
export function moment(instant: string | Date): string {
  const at = typeof instant === 'string' ? new Date(instant) : instant;
  return `${date(civilDay(at))} à\u00A0${clock.format(at)}`;
}

/** The day of an instant in Paris: `2026-11-30`. */
export function civilDay(instant: Date): string {
  return civil.format(instant);
}

/** The last millisecond of a day in Paris, one or two hours before that of the day in Greenwich; nine minutes before 1911. */
export function endOfDay(day: string): Date {
  const next = Date.parse(`${day}T00:00:00Z`) + 86_400_000;
  const last = [2, 1, 0].map((hours) => new Date(next - hours * 3_600_000 - 1));
  return last.findLast((at) => civilDay(at) === day) ?? new Date(next - 1);
}

/** Days from one civil date to another; negative where it is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((midnight(day).getTime() - midnight(today).getTime()) / 86_400_000);
}

/** `aujourd’hui`, `demain`, `dans 12 jours`, `depuis 3 jours`. */
export function distance(day: string, today: string): string {
  const days = daysUntil(day, today);
  if (days === 0) return 'aujourd’hui';
  if (days === 1) return 'demain';
  if (days === -1) return 'hier';
  return days > 0 ? `dans ${days}\u00A0jours` : `depuis ${-days}\u00A0jours`;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function withFirst(text: string): string {
  return text.replace(/^1 /, '1er ');
}
