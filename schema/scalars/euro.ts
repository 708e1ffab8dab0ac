import { scalarOf } from './scalarOf.ts';

// Up to here every cent has a JSON number of its own; above 2^46 euros two cents share one.
const MOST_EUROS = 70_000_000_000_000;

/** Integer cents in the program, euros with at most two decimals in the graph. */
export const Euro = scalarOf<number, number>({
  name: 'Euro',
  description:
    'An amount in euros: a JSON number with at most two decimals, 70 trillion at most. ' +
    'Negative where money comes back.',
  expected: 'a number of euros with at most two decimals, 70 trillion at most, is expected',
  expectedInside: 'an integer number of cents is expected',
  read(value) {
    if (typeof value !== 'number' || !(Math.abs(value) <= MOST_EUROS)) return undefined;
    // Decimals are counted in the printed number: multiplying by 100 would round a second time.
    const [, euros, decimals = ''] = /^(-?\d+)(?:\.(\d{1,2}))?$/.exec(String(value)) ?? [];
    return euros === undefined ? undefined : Number(euros + decimals.padEnd(2, '0'));
  },
  write(value) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined;
    return Math.abs(value) <= MOST_EUROS * 100 ? value / 100 : undefined;
  },
});
