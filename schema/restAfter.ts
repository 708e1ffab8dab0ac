/** How much longer than it works something rests that nobody waits for as for a page. */
const times = 3;
/** Milliseconds of one rest at most: what took so long has waited for others already. */
const longest = 50;

/** Milliseconds that a job leaves to others after so many of work. */
export function restAfter(worked: number): number {
  return Math.min(times * worked, longest);
}
