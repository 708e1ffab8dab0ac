export interface BenchReport {
  /** Measured values by name; the name ends with the unit. */
  results: Record<string, number>;
  /** Values of ours divided by those of a peer that was measured in the same run. */
  ratios: Record<string, number>;
  /** Promises: the value must not be above its bar, or, of `atLeast`, below it. */
  bars: Record<string, { value: number; bar: number; pass: boolean }>;
}

export type Bench = () => Promise<BenchReport>;

/** A promise with what was measured. */
export function barOf(value: number, bar: number): BenchReport['bars'][string] {
  return { value: rounded(value), bar, pass: value <= bar };
}

/** A promise of a value that must not be below its bar. */
export function atLeast(value: number, bar: number): BenchReport['bars'][string] {
  return { value: rounded(value), bar, pass: value >= bar };
}

/** The value below which that share of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** A table for people and, as the last line, JSON for programs. */
export function printReport(bench: string, report: BenchReport, options: { json: boolean }): void {
  const results = roundedAll(report.results);
  const ratios = roundedAll(report.ratios);
  const rows = [
    ...Object.entries(results).map(([name, value]) => [name, String(value), '']),
    ...Object.entries(ratios).map(([name, value]) => [name, `${value} ×`, '']),
    ...Object.entries(report.bars).map(([name, { value, bar, pass }]) => [
      name,
      String(value),
      `${pass ? 'within' : 'MISSES'} ${bar}`,
    ]),
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  for (const [name = '', value = '', note] of rows) {
    console.log(`${name.padEnd(width)}  ${value.padStart(12)}  ${note}`.trimEnd());
  }
  if (options.json) console.log(JSON.stringify({ bench, results, ratios, bars: report.bars }));
}

function roundedAll(values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, rounded(value)]));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
