import { isOver, type Job, type JobFormat, type JobQuestion, keptHours } from '../job.ts';
import { Failed } from '../writing/failed.ts';
import type { Source } from '../writing/source.ts';
import type { Work } from '../writing/writeResult.ts';
import type { Write } from '../writing/writeInThread.ts';
import type { JobFolder } from './jobFolder.ts';

export interface JobsOptions {
  folder: JobFolder;
  write: Write;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
}

/** Where the rows of a job come from, and what its file says of itself. */
export interface Begun {
  source: Source;
  work: Omit<Work, 'path' | 'format'>;
}

export interface NewJob {
  subject: string | null;
  question: JobQuestion;
  format: JobFormat;
  begin: (signal: AbortSignal) => Promise<Begun>;
}

interface Waiting {
  job: Job;
  begin: NewJob['begin'];
  stop: AbortController;
}

/** Two at once would take from each other what neither is in a hurry for. */
const atOnce = 1;
const mostWaiting = 20;
const mostOfOne = 3;

/** Files that are written behind the requests that asked for them, one after the other, and kept for a day. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #waiting: Waiting[] = [];
  readonly #running = new Map<string, { stop: AbortController; done: Promise<void> }>();
  readonly #folder: JobFolder;
  readonly #write: Write;
  readonly #now: () => number;

  constructor({ folder, write, now = Date.now }: JobsOptions) {
    this.#folder = folder;
    this.#write = write;
    this.#now = now;
  }

  /** Takes up what an earlier process has left: its files; what it was writing has failed. */
  async open(): Promise<void> {
    for (const job of await this.#folder.all()) {
      this.#jobs.set(job.id, job);
      if (isOver(job)) continue;
      const message = 'The server was stopped while it wrote this: ask for it again.';
      await this.#end(job, { state: 'FAILED', failure: { code: 'INTERRUPTED', message } });
    }
    await this.forgetOld();
  }

  /** Puts a job in the queue; throws Failed (TOO_MANY_JOBS) where that is full. */
  async add({ subject, question, format, begin }: NewJob): Promise<Job> {
    await this.forgetOld();
    const unfinished = [...this.#jobs.values()].filter((job) => !isOver(job));
    const ofThem = unfinished.filter((job) => subject !== null && job.subject === subject);
    if (unfinished.length >= mostWaiting || ofThem.length >= mostOfOne) {
      throw new Failed(
        'TOO_MANY_JOBS',
        'Too many jobs wait already: ask again when one has ended, or cancel one.',
      );
    }
    const job: Job = {
      ...{ id: this.#folder.newId(), subject, question, format, state: 'QUEUED' },
      ...{ rows: 0, total: null, askedAt: this.#instant() },
      ...{ startedAt: null, endedAt: null, failure: null, file: null },
    };
    this.#jobs.set(job.id, job);
    await this.#folder.keep(job);
    this.#waiting.push({ job, begin, stop: new AbortController() });
    this.#startNext();
    return job;
  }

  find(id: string): Job | undefined {
    return this.#jobs.get(id);
  }

  /** The last asked first; the public has no list. */
  of(subject: string | null): readonly Job[] {
    if (subject === null) return [];
    const own = [...this.#jobs.values()].filter((job) => job.subject === subject);
    return own.sort((one, other) => (one.askedAt < other.askedAt ? 1 : -1));
  }

  resultOf(job: Job): string {
    return this.#folder.resultOf(job);
  }

  /** Stops a job; one that is over goes, with its file. */
  async cancel(job: Job): Promise<void> {
    const running = this.#running.get(job.id);
    if (running && !isOver(job)) {
      running.stop.abort();
      return running.done;
    }
    // One that is over may still be noted down.
    await running?.done;
    if (isOver(job)) return this.#forget(job);
    const place = this.#waiting.findIndex((each) => each.job === job);
    if (place !== -1) this.#waiting.splice(place, 1);
    await this.#end(job, { state: 'CANCELLED' });
  }

  /** When nothing waits and nothing is written. */
  async settled(): Promise<void> {
    for (;;) {
      const running = [...this.#running.values()];
      if (running.length === 0) return;
      await Promise.all(running.map(({ done }) => done));
    }
  }

  /** Ends what is being written. */
  async close(): Promise<void> {
    this.#waiting.length = 0;
    const running = [...this.#running.values()];
    for (const { stop } of running) stop.abort();
    await Promise.all(running.map(({ done }) => done));
  }

  async forgetOld(): Promise<void> {
    const before = this.#now() - keptHours * 3_600_000;
    const old = [...this.#jobs.values()].filter(
      ({ endedAt }) => endedAt !== null && Date.parse(endedAt) < before,
    );
    await Promise.all(old.map((job) => this.#forget(job)));
  }

  #startNext(): void {
    if (this.#running.size >= atOnce) return;
    const next = this.#waiting.shift();
    if (!next) return;
    const done = this.#run(next).finally(() => {
      this.#running.delete(next.job.id);
      this.#startNext();
    });
    this.#running.set(next.job.id, { stop: next.stop, done });
  }

  async #run({ job, begin, stop }: Waiting): Promise<void> {
    const { signal } = stop;
    try {
      Object.assign(job, { state: 'RUNNING', startedAt: this.#instant() } satisfies Partial<Job>);
      await this.#folder.keep(job);
      const { source, work } = await begin(signal);
      const path = this.#folder.resultOf(job);
      const onRows = (rows: number, total: number | null) => Object.assign(job, { rows, total });
      const written = { ...work, path, format: job.format };
      const file = await this.#write(written, source, onRows, signal);
      await this.#end(job, { state: 'DONE', rows: file.rows, total: file.rows, file });
    } catch (error) {
      await this.#folder.forgetResult(job);
      await this.#end(
        job,
        signal.aborted ? { state: 'CANCELLED' } : { state: 'FAILED', failure: failureOf(error) },
      );
    }
  }

  async #end(job: Job, end: Partial<Job>): Promise<void> {
    Object.assign(job, end, { endedAt: this.#instant() });
    await this.#folder.keep(job);
  }

  async #forget(job: Job): Promise<void> {
    this.#jobs.delete(job.id);
    await this.#folder.forget(job);
  }

  #instant(): string {
    return new Date(this.#now()).toISOString();
  }
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof Failed) return { code: error.code, message: error.message };
  return { code: 'JOB_FAILED', message: 'The file could not be written: ask for it again.' };
}
