import { scalarOf } from './scalarOf.ts';

const PARTS = 10_000;

/** A part of a whole between 0 and 1; what a resolver computed is rounded to four decimals. */
export const Share = scalarOf<number, number>({
  name: 'Share',
  description: 'A part of a whole, from 0 to 1, with at most four decimals: 0.8 is 80 %.',
  expected: 'a number from 0 to 1 with at most four decimals is expected',
  expectedInside: 'a number from 0 to 1 is expected',
  read(value) {
    const share = roundedShare(value);
    return share === value ? share : undefined;
  },
  write: roundedShare,
});

function roundedShare(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return undefined;
  return Math.round(value * PARTS) / PARTS;
}
