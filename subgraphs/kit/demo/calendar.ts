/** The day at which the demo data stand: what is dated later has not happened yet. */
export const demoToday = '2022-12-31';

/** The first day on which a demo record was entered: the platform came with the plan. */
export const demoStart = '2020-06-01';

const dayLength = 86_400_000;

/** That many days later, or earlier when negative; days are written YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + Math.round(days) * dayLength).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** The first of the two days. */
export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** The last of the two days. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}
