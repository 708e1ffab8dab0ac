import type { DatedValue, Indicator } from '@relance/schema/values/progress.ts';

export type TrendName = 'UP' | 'DOWN' | 'FLAT';

export interface Progress {
  code: string;
  label: string;
  unit: string;
  last: DatedValue | null;
  baseline: DatedValue | null;
  target: DatedValue | null;
  progress: number | null;
  expected: number | null;
  isOnTrack: boolean | null;
  trend: TrendName | null;
}

/**
 * Where an indicator stands on a day between its baseline and its target, whichever of both is higher: 0 at the
 * baseline, 1 at the target. The way between them is taken for a straight line in time.
 */
export function progressOn(day: string, indicator: Indicator): Progress {
  const { code, label, unit } = indicator;
  const { baseline = null, target = null } = indicator;
  const known = (indicator.values ?? [])
    .filter(({ date }) => date <= day)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const last = known.at(-1) ?? null;
  const progress = baseline && target && last ? reached(baseline, target, last.value) : null;
  const expected = baseline && target && last ? along(baseline, target, last.date) : null;
  return {
    ...{ code, label, unit, last, baseline, target, progress, expected },
    isOnTrack: progress === null || expected === null ? null : progress >= expected,
    trend: trendOf(known),
  };
}

// A target that is the baseline is to be held: it is reached or it is not.
function reached(baseline: DatedValue, target: DatedValue, value: number): number {
  if (target.value === baseline.value) return value === target.value ? 1 : 0;
  return within((value - baseline.value) / (target.value - baseline.value));
}

function along(baseline: DatedValue, target: DatedValue, day: string): number | null {
  const whole = daysBetween(baseline.date, target.date);
  if (target.value === baseline.value) return 1;
  return whole <= 0 ? null : within(daysBetween(baseline.date, day) / whole);
}

function within(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 10_000) / 10_000;
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}

/** The last value against the one two before, or the first there is. */
function trendOf(values: readonly DatedValue[]): TrendName | null {
  const recent = values.slice(-3);
  const [first, last] = [recent.at(0), recent.at(-1)];
  if (!first || !last || recent.length < 2) return null;
  if (last.value === first.value) return 'FLAT';
  return last.value > first.value ? 'UP' : 'DOWN';
}
