import { parentPort, workerData } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { PlanningRefused } from './planner.ts';
import { SupergraphPlanner } from './supergraphPlanner.ts';

/** The thread behind `threadPlanner`: the digest first, then an answer to every question. */
export interface PlannerQuestion {
  id: number;
  document: string;
  operationName: string | undefined;
}

export type PlannerAnswer =
  { id: number; plan: QueryPlan } | { id: number; message: string; code: string | undefined };

const planner = new SupergraphPlanner(workerData as string);

parentPort?.on('message', ({ id, document, operationName }: PlannerQuestion) => {
  parentPort?.postMessage(answerTo(id, document, operationName));
});
parentPort?.postMessage(planner.digest);

function answerTo(id: number, document: string, operationName: string | undefined): PlannerAnswer {
  try {
    return { id, plan: planner.plan(document, operationName) };
  } catch (error) {
    const code = error instanceof PlanningRefused ? error.code : undefined;
    return { id, message: error instanceof Error ? error.message : String(error), code };
  }
}
