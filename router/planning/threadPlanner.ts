import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { type Planner, PlanningRefused, type SupergraphDigest } from './planner.ts';
import type { PlannerAnswer, PlannerQuestion } from './plannerThread.ts';

export interface ThreadPlannerOptions {
  /** Node's options for the thread; those of this process where they are left out. */
  execArgv?: string[];
}

interface Waiting {
  resolve: (plan: QueryPlan) => void;
  reject: (error: Error) => void;
}

/**
 * Plans in a thread of its own: reading a supergraph takes a second and a plan tens of milliseconds,
 * which the event loop of the requests must not wait for. Rejects where the supergraph cannot be read.
 */
export async function threadPlanner(
  supergraphSdl: string,
  options: ThreadPlannerOptions = {},
): Promise<Planner> {
  const worker = new Worker(new URL('./plannerThread.ts', import.meta.url), {
    workerData: supergraphSdl,
    ...options,
  });
  const digest = await new Promise<SupergraphDigest>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return new ThreadPlanner(worker, digest);
}

class ThreadPlanner implements Planner {
  readonly digest: SupergraphDigest;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;

  constructor(worker: Worker, digest: SupergraphDigest) {
    this.digest = digest;
    this.#worker = worker;
    worker.on('message', (answer: PlannerAnswer) => this.#settle(answer));
    worker.on('error', (error) => this.#rejectAll(error));
    // Who waits for a plan keeps the process alive; a planner that waits for work does not.
    worker.unref();
    worker.on('exit', () => this.#rejectAll(new Error('the planner has been closed')));
  }

  plan(document: string, operationName: string | undefined): Promise<QueryPlan> {
    const id = this.#questions++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage({ id, document, operationName } satisfies PlannerQuestion);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: PlannerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('plan' in answer) waiting?.resolve(answer.plan);
    else waiting?.reject(new PlanningRefused(answer.message, answer.code));
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
