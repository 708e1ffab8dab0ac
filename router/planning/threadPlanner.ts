import type { WorkerOptions } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { type Planner, PlanningRefused, type SupergraphDigest } from './planner.ts';
import { PlanningThread } from './planningThread.ts';

export interface ThreadPlannerOptions extends Pick<WorkerOptions, 'execArgv' | 'resourceLimits'> {
  /** Milliseconds for one plan. */
  limit?: number;
  /** What the threads run. */
  code?: URL;
}

/**
 * Plans in a thread of its own: reading a supergraph takes a second and a plan tens of milliseconds,
 * which the event loop of the requests must not wait for. Rejects where the supergraph cannot be read.
 * A thread that dies costs the operation that it was planning; another one takes its place.
 */
export async function threadPlanner(
  supergraphSdl: string,
  options: ThreadPlannerOptions = {},
): Promise<Planner> {
  const {
    limit = 10_000,
    code = new URL('./plannerThread.ts', import.meta.url),
    ...ofWorker
  } = options;
  const start = () => new PlanningThread(code, supergraphSdl, ofWorker);
  const first = start();
  return new ThreadPlanner({ first, digest: await first.ready, start, limit });
}

interface Threads {
  first: PlanningThread;
  digest: SupergraphDigest;
  start: () => PlanningThread;
  limit: number;
}

class ThreadPlanner implements Planner {
  readonly digest: SupergraphDigest;
  readonly #start: () => PlanningThread;
  readonly #limit: number;
  #thread: PlanningThread;
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor({ first, digest, start, limit }: Threads) {
    this.digest = digest;
    this.#start = start;
    this.#limit = limit;
    this.#thread = first;
  }

  /** One after the other, so that a thread that dies takes one operation with it and no other. */
  plan(document: string, operationName: string | undefined): Promise<QueryPlan> {
    const planned = this.#turn.then(() => this.#plan(document, operationName));
    this.#turn = planned.catch(() => undefined);
    return planned;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread.close();
  }

  async #plan(document: string, operationName: string | undefined): Promise<QueryPlan> {
    try {
      this.#keepAlive();
      await this.#thread.ready;
      return await this.#thread.plan({ document, operationName }, this.#limit);
    } catch (error) {
      if (this.#closed) throw new Error('the planner has been closed', { cause: error });
      // At once: the next operation need not wait until the supergraph has been read.
      this.#keepAlive();
      if (error instanceof PlanningRefused) throw error;
      const { message } = error as Error;
      throw new PlanningRefused(`The planner failed, ask again: ${message}`, 'PLANNING_FAILED');
    }
  }

  #keepAlive(): void {
    if (!this.#closed && !this.#thread.alive) this.#thread = this.#start();
  }
}
