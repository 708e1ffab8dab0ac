import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createReadStream } from 'node:fs';
import { formats } from '@relance/sdk/export/formats.ts';
import type { Surround } from '@relance/sdk/surround.ts';
import type { Visitor, VisitorOf } from '@relance/sdk/visitor.ts';
import { beginJob } from './asking/beginJob.ts';
import { readQuestion } from './asking/rowsOfQuery.ts';
import { fileNameOf } from './http/fileName.ts';
import { jobPage } from './http/jobPage.ts';
import { jobManifest } from './http/manifest.ts';
import { readJob } from './http/readJob.ts';
import { refusalPage } from './http/refusalPage.ts';
import { told } from './http/told.ts';
import { isOver, type Job } from './job.ts';
import { JobFolder } from './keeping/jobFolder.ts';
import { Jobs } from './keeping/jobs.ts';
import { Failed } from './writing/failed.ts';
import { type Write, writeInThread } from './writing/writeInThread.ts';

export interface ServeJobsOptions {
  visitorOf: VisitorOf;
  /** Where files are kept. */
  folder: string;
  /** How browsers reach us, where that is not our own address. */
  publicUrl: string | undefined;
  surround: Surround;
  write?: Write | undefined;
}

type OfJob = FastifyRequest<{ Params: { id: string } }>;

const statuses: Readonly<Record<string, number>> = {
  ...{ BAD_JOB: 400, BAD_QUERY: 400, NO_JOB: 404, NOT_READY: 409, TOO_MANY_JOBS: 429 },
};

/**
 * Files that take a while: `POST /jobs` with `{ list, args, format }` or `{ query, variables, format }` answers where the job
 * is told (`GET /jobs/:id`), its file (`/file`) and what makes it citable (`/manifest`); `DELETE` stops it. A job is
 * its subject's; that of the public is anybody's who knows its address.
 */
export async function serveJobs(
  routes: FastifyInstance,
  { visitorOf, folder, publicUrl, surround, write = writeInThread }: ServeJobsOptions,
): Promise<void> {
  const jobs = new Jobs({ folder: new JobFolder(folder), write });
  await jobs.open();
  const hourly = setInterval(() => void jobs.forgetOld(), 3_600_000).unref();
  routes.addHook('onClose', () => {
    clearInterval(hourly);
    return jobs.close();
  });
  routes.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 131_072 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  routes.setErrorHandler(async (error, request, reply) => {
    if (!(error instanceof Failed)) throw error;
    const { code, message } = error;
    const status = statuses[code] ?? 500;
    if (status === 429) void reply.header('retry-after', '30');
    void reply.code(status);
    if (isForPeople(request)) return sendPage(reply, await surround(refusalPage(error)));
    return reply.send({ error: { code, message } });
  });

  const own = async (request: OfJob): Promise<Job> => {
    const { subject } = await visitorOf(request.raw);
    const job = jobs.find(request.params.id);
    if (job && (job.subject === null || job.subject === subject)) return job;
    throw new Failed('NO_JOB', 'No such job: it was cancelled, or is older than a day.');
  };

  routes.post('/jobs', async (request, reply) => {
    const visitor: Visitor = await visitorOf(request.raw);
    const { question, format } = readJob(request.body);
    // What is no query is told at once, and not on a page that one has to look at again.
    if ('query' in question) await readQuestion(question);
    const { subject } = visitor;
    const job = await jobs.add({ subject, question, format, begin: beginJob(visitor, question) });
    const place = `/jobs/${job.id}`;
    void reply.header('location', place);
    if (isForm(request)) return reply.code(303).send();
    return reply.code(202).send(told(job));
  });
  routes.get('/jobs', async (request) => {
    const { subject } = await visitorOf(request.raw);
    return { jobs: jobs.of(subject).map(told) };
  });
  routes.get('/jobs/:id', async (request: OfJob, reply) => {
    const job = await own(request);
    void reply.header('cache-control', 'no-store');
    if (!isForPeople(request)) return told(job);
    if (!isOver(job)) void reply.header('refresh', '2');
    return sendPage(reply, await surround(jobPage(job)));
  });
  routes.get('/jobs/:id/file', async (request: OfJob, reply) =>
    sendFile(reply, jobs, await own(request)),
  );
  routes.get('/jobs/:id/manifest', async (request: OfJob) => {
    const job = await own(request);
    if (!job.file) throw notReady();
    return jobManifest(job, job.file, publicUrl ?? `${request.protocol}://${request.host}`);
  });
  routes.delete('/jobs/:id', async (request: OfJob, reply) => {
    await jobs.cancel(await own(request));
    return reply.code(204).send();
  });
  routes.post('/jobs/:id/stop', async (request: OfJob, reply) => {
    const job = await own(request);
    const place = isOver(job) ? '/explorer' : `/jobs/${job.id}`;
    await jobs.cancel(job);
    return reply.redirect(place, 303);
  });
}

function sendFile(reply: FastifyReply, jobs: Jobs, job: Job): FastifyReply {
  if (!job.file) throw notReady();
  const name = job.format === 'excel' ? 'csv' : job.format;
  const type = formats.find((format) => format.name === name)?.mediaType;
  return reply
    .header('content-disposition', `attachment; filename="${fileNameOf(job)}"`)
    .header('content-length', job.file.bytes)
    .header('cache-control', 'no-store')
    .type(type ?? 'application/octet-stream')
    .send(createReadStream(jobs.resultOf(job)));
}

function sendPage(reply: FastifyReply, { page, policy }: Awaited<ReturnType<Surround>>) {
  return reply
    .header('content-security-policy', policy)
    .type('text/html; charset=utf-8')
    .send(page);
}

function notReady(): Failed {
  return new Failed('NOT_READY', 'The file is not written yet: ask how far the job is.');
}

function isForm({ body }: FastifyRequest): boolean {
  return body instanceof URLSearchParams;
}

function isForPeople({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}
