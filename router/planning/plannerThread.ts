import { parentPort, workerData } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { PlanningRefused } from './planner.ts';
import { SupergraphPlanner } from './supergraphPlanner.ts';

/** What runs in a `PlanningThread`: the digest first, then an answer to every question. */
export interface PlannerQuestion {
  document: string;
  operationName: string | undefined;
}

export type PlannerAnswer = { plan: QueryPlan } | { message: string; code: string | undefined };

const planner = new SupergraphPlanner(workerData as string);

parentPort?.on('message', (question: PlannerQuestion) => {
  parentPort?.postMessage(answerTo(question));
});
parentPort?.postMessage(planner.digest);

function answerTo({ document, operationName }: PlannerQuestion): PlannerAnswer {
  try {
    return { plan: planner.plan(document, operationName) };
  } catch (error) {
    const code = error instanceof PlanningRefused ? error.code : undefined;
    return { message: error instanceof Error ? error.message : String(error), code };
  }
}
