import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { PlanningRefused, type SupergraphDigest } from './planner.ts';
import type { PlannerAnswer, PlannerQuestion } from './plannerThread.ts';

interface Waiting {
  resolve: (message: unknown) => void;
  reject: (error: Error) => void;
}

/** One thread that plans over one supergraph, one operation after the other; when it dies it is dead. */
export class PlanningThread {
  /** Rejects where the supergraph cannot be read. */
  readonly ready: Promise<SupergraphDigest>;
  readonly #worker: Worker;
  #waiting: Waiting | undefined;
  #end: Error | undefined;

  constructor(code: URL, supergraphSdl: string, options: WorkerOptions) {
    this.#worker = new Worker(code, { ...options, workerData: supergraphSdl });
    this.#worker.on('message', (message) => this.#waiting?.resolve(message));
    this.#worker.on('messageerror', (error) => this.#endWith(error));
    this.#worker.on('error', (error) => this.#endWith(error));
    this.#worker.on('exit', () => this.#endWith(new Error('its thread has ended')));
    this.ready = this.#nextMessage() as Promise<SupergraphDigest>;
    this.ready.catch(() => undefined);
  }

  get alive(): boolean {
    return this.#end === undefined;
  }

  /** Asked for one plan at a time. Ends the thread where the plan is not there after `limit` milliseconds. */
  async plan(question: PlannerQuestion, limit: number): Promise<QueryPlan> {
    const answered = this.#nextMessage() as Promise<PlannerAnswer>;
    this.#worker.postMessage(question);
    const timer = setTimeout(() => this.#endWith(tooLong(limit)), limit);
    try {
      const answer = await answered;
      if ('plan' in answer) return answer.plan;
      throw new PlanningRefused(answer.message, answer.code);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    this.#endWith(new Error('its thread has been closed'));
    // A process that has only this to wait for would end here, with what it closes later still open.
    this.#worker.ref();
    await this.#worker.terminate();
  }

  async #nextMessage(): Promise<unknown> {
    if (this.#end) throw this.#end;
    // Who waits for a plan keeps the process alive; a planner that waits for work does not.
    this.#worker.ref();
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
      });
    } finally {
      if (this.alive) this.#worker.unref();
    }
  }

  #endWith(error: Error): void {
    if (this.#end) return;
    this.#end = error;
    this.#waiting?.reject(error);
    void this.#worker.terminate();
  }
}

function tooLong(limit: number): PlanningRefused {
  return new PlanningRefused(
    `Planning this operation took longer than ${limit / 1_000} s: ask for less at once.`,
    'PLANNING_TIMED_OUT',
  );
}
