import type { StateAidRegime } from '@relance/schema/codes/stateAid.ts';

/** The days whose grants count together, both included. */
export interface Window {
  from: string;
  until: string;
}

/**
 * The window of a ceiling for a grant on that day. Rolling: the three years that end with it, so that its
 * first day is the one after the same date three years before (regulation 1182/71, art. 3(2)(c): 28 February
 * stands for a 29 that a year has not). Fiscal: from the first day of the fiscal year before last.
 */
export function windowOf(
  { window }: Pick<StateAidRegime, 'window'>,
  on: string,
  firstMonth: number,
): Window {
  if (window === 'ROLLING_3_YEARS') return { from: nextDay(yearsBefore(on, 3)), until: on };
  return { from: yearsBefore(fiscalYearStart(on, firstMonth), 2), until: on };
}

function fiscalYearStart(on: string, firstMonth: number): string {
  const [year, month] = partsOf(on);
  return written(month < firstMonth ? year - 1 : year, firstMonth, 1);
}

function yearsBefore(on: string, years: number): string {
  const [year, month, day] = partsOf(on);
  return written(year - years, month, Math.min(day, daysIn(year - years, month)));
}

function nextDay(on: string): string {
  const [year, month, day] = partsOf(on);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function partsOf(day: string): [year: number, month: number, day: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

function written(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
