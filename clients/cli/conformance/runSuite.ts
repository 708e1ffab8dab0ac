import { accessChecks } from './accessChecks.ts';
import { changesChecks } from './changesChecks.ts';
import { type Check, type CheckResult, shown, Skipped } from './check.ts';
import { feedChecks } from './feedChecks.ts';
import { graphChecks } from './graphChecks.ts';
import type { Subject } from './subject.ts';

/** Every promise of a subgraph, in the order in which they are looked at. */
export const checks: readonly Check[] = [
  ...accessChecks,
  ...graphChecks,
  ...feedChecks,
  ...changesChecks,
];

/** Looks at them one after the other; what fails does not keep the next from being looked at. */
export async function runSuite(
  subject: Subject,
  onResult: (result: CheckResult) => void = () => undefined,
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    const result = await resultOf(check, subject);
    results.push(result);
    onResult(result);
  }
  return results;
}

async function resultOf({ name, expected, run }: Check, subject: Subject): Promise<CheckResult> {
  try {
    const came = await run(subject);
    if (came === undefined) return { name, state: 'passed', expected, came: 'as expected' };
    return { name, state: 'failed', expected, came };
  } catch (error) {
    const came = error instanceof Error ? reasonOf(error) : String(error);
    return { name, state: error instanceof Skipped ? 'skipped' : 'failed', expected, came };
  }
}

// fetch says no more than "fetch failed"; its cause knows why.
function reasonOf({ message, cause }: Error): string {
  return shown(cause instanceof Error ? `${message}: ${cause.message}` : message);
}
