import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from '../job.ts';

const idShape = /^[\w-]{24}$/;

/** Jobs on disk: a folder for each, with what is known of it and its file. */
export class JobFolder {
  constructor(readonly path: string) {}

  /** A name for a new job; 144 bits that nobody guesses. */
  newId(): string {
    return randomBytes(18).toString('base64url');
  }

  resultOf({ id }: Pick<Job, 'id'>): string {
    return join(this.path, id, 'result');
  }

  /** Writes what is known of a job: as a whole, or not at all. */
  async keep(job: Job): Promise<void> {
    const folder = join(this.path, job.id);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const beside = join(folder, `job.json.${randomBytes(4).toString('hex')}`);
    await writeFile(beside, JSON.stringify(job), { mode: 0o600 });
    await rename(beside, join(folder, 'job.json'));
  }

  /** Every job that was kept; what cannot be read is none. */
  async all(): Promise<Job[]> {
    const names = await readdir(this.path).catch(() => []);
    const jobs = await Promise.all(
      names
        .filter((name) => idShape.test(name))
        .map((name) =>
          readFile(join(this.path, name, 'job.json'), 'utf8').then(
            (text) => JSON.parse(text) as Job,
            () => undefined,
          ),
        ),
    );
    return jobs.filter((job) => job !== undefined);
  }

  async forget({ id }: Pick<Job, 'id'>): Promise<void> {
    await rm(join(this.path, id), { recursive: true, force: true });
  }

  /** The file alone: what a job that was stopped has written is nothing to anybody. */
  async forgetResult(job: Pick<Job, 'id'>): Promise<void> {
    await rm(this.resultOf(job), { force: true });
  }
}
