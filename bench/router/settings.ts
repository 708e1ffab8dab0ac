/** How long and how often is measured; a smoke run sets all of them low. */
export const settings = {
  seconds: Number(process.env['BENCH_SECONDS'] ?? 5),
  rounds: Number(process.env['BENCH_ROUNDS'] ?? 3),
  memoryRequests: Number(process.env['BENCH_MEMORY_REQUESTS'] ?? 1_000_000),
  /** Some of the cases alone. */
  cases: process.env['BENCH_CASES']?.split(','),
};
