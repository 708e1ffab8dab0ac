import { parentPort } from 'node:worker_threads';
import type { PlannerQuestion } from '@relance/router/planning/plannerThread.ts';

/** The planner's thread with faults: an operation of one of these names meets its own. */
const faults: Record<string, () => void> = {
  Endless: () => {
    for (;;);
  },
  Exit: () => process.exit(3),
  Throw: () => {
    if (!parentPort) return;
    parentPort.postMessage = () => {
      throw new Error('a fault of the planner');
    };
  },
  Memory: () => {
    const kept: string[][] = [];
    for (;;) kept.push(new Array<string>(100_000).fill('more'));
  },
};

parentPort?.on('message', ({ operationName = '' }: PlannerQuestion) => faults[operationName]?.());
await import('@relance/router/planning/plannerThread.ts');
