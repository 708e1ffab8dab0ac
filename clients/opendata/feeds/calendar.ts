import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { civilDay, date } from '@relance/sdk/french/dates.ts';
import type { AidInListFragment } from '../__generated__/graphql.ts';
import { Problem } from '../http/problem.ts';
import { read, whole } from '../parameters/parameter.ts';
import { named, type Query, type Question, valuesOf } from '../parameters/question.ts';
import { foldLines } from './foldLines.ts';

/** Asks for open aids that close, today or later, the next to close first. */
export function openUntil(question: Question, now: Date): Question {
  const { closing } = question.filter as { closing?: { until?: string } };
  const today = civilDay(now);
  if (closing?.until !== undefined && closing.until < today) {
    const detail =
      '« cloture_avant » : ce jour est passé ; attendu : une date à partir d’aujourd’hui.';
    throw new Problem('PARAMETRE_INVALIDE', detail, { parametre: 'cloture_avant' });
  }
  const filter = {
    ...question.filter,
    statuses: question.filter['statuses'] ?? ['OPEN'],
    closing: { ...closing, from: today },
  };
  const given = new Set(question.given.map(([name]) => name));
  const first = given.has('limite') ? question.first : 200;
  return { ...question, filter, first, orderBy: 'CLOSES_ON_ASC' };
}

const days = whole({ name: 'rappel', description: '', example: '7' }, 1, 60);

/** Days before a deadline on which calendars shall remind of it; undefined for never. */
export function readReminder(query: Query): number | undefined {
  const values = valuesOf(query, 'rappel', false);
  const [text] = values;
  return text === undefined ? undefined : named('rappel', values, () => read(days, text));
}

interface CalendarOptions {
  reminder: number | undefined;
  linkOf: (id: string) => string;
}

/** The closing days of aids as a calendar (RFC 5545). */
export function calendarOf(
  aids: readonly AidInListFragment[],
  { reminder, linkOf }: CalendarOptions,
): string {
  const events = aids.flatMap((aid) => {
    if (aid.closesOn === null) return [];
    return [eventOf(aid, aid.closesOn, linkOf(aid.id), reminder)];
  });
  const header = {
    calName: 'Aides\u00A0: dates de clôture',
    productId: '-//Relance 47//Aides//FR',
  };
  // The library refuses a calendar without events.
  if (events.length === 0) return empty(header);
  const { value, error } = createEvents(events, header);
  if (!value) throw error ?? new Error('The calendar could not be written.');
  return foldLines(value);
}

function eventOf(
  aid: AidInListFragment,
  closesOn: string,
  url: string,
  reminder: number | undefined,
): EventAttributes {
  const text = `${aid.summary}\n\nDernier jour pour demander\u00A0: ${date(closesOn)}.\n${url}`;
  return {
    uid: `${aid.id}@relance47`,
    // Clients take a change over where this number has grown.
    sequence: aid.version - 1,
    title: `Clôture\u00A0: ${aid.title}`,
    description: aid.demo ? `Donnée de démonstration.\n\n${text}` : text,
    ...{ url, start: dayOf(closesOn), end: dayOf(following(closesOn)) },
    ...{ transp: 'TRANSPARENT', busyStatus: 'FREE', lastModified: Date.parse(aid.updatedAt) },
    ...(reminder === undefined
      ? {}
      : {
          alarms: [
            {
              action: 'display',
              description: aid.title,
              trigger: { hours: 24 * reminder, before: true },
            },
          ],
        }),
  };
}

function dayOf(day: string): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** The day after: an event ends before its end. */
function following(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function empty({ calName, productId }: { calName: string; productId: string }): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'CALSCALE:GREGORIAN', `PRODID:${productId}`],
    ...[`X-WR-CALNAME:${calName}`, 'END:VCALENDAR'],
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}
