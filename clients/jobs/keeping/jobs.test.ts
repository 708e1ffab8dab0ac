import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Column, Row } from '@relance/sdk/export/table.ts';
import { sourceOf } from '../writing/source.ts';
import { writeResult } from '../writing/writeResult.ts';
import type { Write } from '../writing/writeInThread.ts';
import { JobFolder } from './jobFolder.ts';
import { type Begun, Jobs, type NewJob } from './jobs.ts';

const columns: Column[] = [
  { key: 'title', heading: 'objet', type: 'text' },
  { key: 'amount', heading: 'montant', type: 'euro' },
];
const about = { title: 'Essai', total: 3, asOf: null, partial: [], notes: [] };

let folder: string;
let now = Date.parse('2026-11-30T10:00:00Z');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relance-jobs-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function opened(write: Write = writeResult): Promise<Jobs> {
  const jobs = new Jobs({ folder: new JobFolder(folder), write, now: () => now });
  await jobs.open();
  return jobs;
}

/** A job over these pages of rows; `gate` holds them back until it resolves. */
function job(
  pages: Row[][],
  gate: Promise<void> = Promise.resolve(),
  subject: string | null = null,
): NewJob {
  const begin = (signal: AbortSignal): Promise<Begun> =>
    Promise.resolve({
      source: sourceOf(rowsOf(pages, gate, signal)),
      work: { columns, about },
    });
  return { subject, question: { list: 'subsidies', args: {} }, format: 'csv', begin };
}

async function* rowsOf(pages: Row[][], gate: Promise<void>, signal: AbortSignal) {
  for (const page of pages) {
    await Promise.race([gate, aborted(signal)]);
    signal.throwIfAborted();
    yield page;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function closedGate(): { gate: Promise<void>; open: () => void } {
  let open = () => undefined as void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  return { gate, open };
}

const two: Row[][] = [
  [
    ['a', 0.1],
    ['b', 0.2],
  ],
  [['c', null]],
];

describe('jobs', () => {
  it('write their file, and tell its rows, its sums to the cent and its digest', async () => {
    const jobs = await opened();

    const asked = await jobs.add(job(two));
    await jobs.settled();

    expect(jobs.find(asked.id)).toMatchObject({
      ...{ state: 'DONE', rows: 3, failure: null },
      file: {
        rows: 3,
        sums: { amount: '0.30' },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    });
  });

  it('wait for one another', async () => {
    const jobs = await opened();
    const { gate, open } = closedGate();

    const first = await jobs.add(job(two, gate));
    const second = await jobs.add(job(two));

    expect([first.state, second.state]).toEqual(['RUNNING', 'QUEUED']);
    open();
    await jobs.settled();
    expect([first.state, second.state]).toEqual(['DONE', 'DONE']);
  });

  it('are cancelled on their way and in the queue, and leave no file', async () => {
    const jobs = await opened();
    const { gate } = closedGate();
    const running = await jobs.add(job(two, gate));
    const waiting = await jobs.add(job(two));

    await jobs.cancel(waiting);
    await jobs.cancel(running);

    expect([running.state, waiting.state]).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await readdir(join(folder, running.id))).toEqual(['job.json']);
  });

  it('are forgotten with their file when they are cancelled once more, or after a day', async () => {
    const jobs = await opened();
    const [one, other] = [await jobs.add(job(two)), await jobs.add(job(two))];
    await jobs.settled();

    await jobs.cancel(one);
    now += 23 * 3_600_000;
    await jobs.forgetOld();
    expect([jobs.find(one.id), jobs.find(other.id)]).toEqual([undefined, other]);
    now += 2 * 3_600_000;
    await jobs.forgetOld();

    expect(jobs.find(other.id)).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it('are forgotten as soon as they are done, even while that is noted down', async () => {
    const jobs = await opened();
    const asked = await jobs.add(job(two));
    while (asked.state !== 'DONE') await new Promise(setImmediate);

    await jobs.cancel(asked);

    expect(jobs.find(asked.id)).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  it('are there after a restart; what was being written has failed and says so', async () => {
    const before = await opened();
    const done = await before.add(job(two));
    await before.settled();
    const { gate, open } = closedGate();
    const running = await before.add(job(two, gate));

    const after = await opened();

    expect(after.find(done.id)).toMatchObject({ state: 'DONE', file: { rows: 3 } });
    expect(after.find(running.id)).toMatchObject({
      state: 'FAILED',
      failure: { code: 'INTERRUPTED' },
    });
    open();
    await before.close();
  });

  it('are refused where one person has three, or too many wait', async () => {
    const jobs = await opened();
    const { gate } = closedGate();
    for (let count = 0; count < 3; count += 1) await jobs.add(job(two, gate, 'anne'));
    await expect(jobs.add(job(two, gate, 'anne'))).rejects.toMatchObject({ code: 'TOO_MANY_JOBS' });

    for (let count = 0; count < 17; count += 1) await jobs.add(job(two, gate));
    await expect(jobs.add(job(two, gate))).rejects.toMatchObject({ code: 'TOO_MANY_JOBS' });
    await jobs.close();
  });

  it('that fail say no more than they should, and leave no file', async () => {
    const jobs = await opened((_work, source) =>
      source.end().then(() => Promise.reject(new Error('ENOSPC: /var/data is full'))),
    );

    const asked = await jobs.add(job(two));
    await jobs.settled();

    expect(asked).toMatchObject({ state: 'FAILED', failure: { code: 'JOB_FAILED' } });
    expect(JSON.stringify(asked)).not.toContain('/var/data');
  });
});
