/** Flags of this process for its planner's thread, which takes none of V8. */
export function plannerFlags(): string[] {
  return process.execArgv.filter(
    (flag) => !/^--(?:max-semi-space-size|expose-gc|cpu-prof)/.test(flag),
  );
}
