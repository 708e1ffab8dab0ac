import { expiryOf, type Job } from '../job.ts';

/** A job as programs are told of it. */
export function told(job: Job) {
  const { id, state, question, format, rows, total, askedAt, startedAt, endedAt } = job;
  const link = `/jobs/${id}`;
  return {
    ...{ id, state, question, format, rows, total, askedAt, startedAt, endedAt },
    failure: job.failure,
    expiresAt: expiryOf(job),
    links: {
      self: link,
      ...(job.file && { file: `${link}/file`, manifest: `${link}/manifest` }),
    },
  };
}
