import type { JsonObject } from './jsonObject.ts';
import type { RequestExecution } from './requestExecution.ts';

/** A part of a plan, compiled. Undefined where nothing is left to wait for. */
export type Step = (execution: RequestExecution) => Promise<void> | undefined;

/** One after the other: what follows reads what came before. */
export function inSequence(steps: readonly Step[]): Step {
  return async (execution) => {
    for (const step of steps) await step(execution);
  };
}

/** All at once. */
export function inParallel(steps: readonly Step[]): Step {
  return async (execution) => {
    await Promise.all(steps.map(async (step) => step(execution)));
  };
}

/** A step over objects of the response that have been found already. */
export type TargetedStep = (
  execution: RequestExecution,
  targets: readonly JsonObject[],
) => Promise<void>;

/** A fetch that fails is an error of the answer, never its end; a client that has gone ends it. */
export function failingAlone(step: TargetedStep): TargetedStep {
  return async (execution, targets) => {
    try {
      await step(execution, targets);
    } catch (error) {
      execution.signal?.throwIfAborted();
      execution.errors.push(error instanceof Error ? error : new Error(String(error)));
    }
  };
}
