import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { partners, settingOf } from '@relance/schema/partners.ts';
import { importFile, type ImportReport } from '@relance/sdk/imports.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../platform/postgres/embedded.ts';
import { ask, everything, inFolder, startMeasured, type MeasuredPlatform } from './platform.ts';
import { atLeast, barOf, type BenchReport } from './report.ts';
import { header, writeSubsidies } from './syntheticSubsidies.ts';

const sizes = (process.env['BENCH_ROWS'] ?? '100000,1000000').split(',').map(Number);
const megabyte = 1024 * 1024;

interface Measured {
  rows: number;
  megabytes: number;
  copySeconds: number;
  importSeconds: number;
  /** From the answer of the import until the lists hold all of it. */
  indexSeconds: number;
  repeatSeconds: number;
  /** The same file again, after one record was written: every line is read and compared. */
  compareSeconds: number;
  /** Growth of the resident memory of the process that serves everything. */
  importMegabytes: number;
  indexMegabytes: number;
}

/**
 * Imports synthetic SCDL files through router and owner, against COPY of the same rows into one plain
 * table of the same server in the same run.
 */
export function ingest(): Promise<BenchReport> {
  return inFolder(async (data) => {
    mkdirSync(data, { recursive: true });
    const postgres = await startEmbeddedPostgres({ directory: join(data, 'postgres') });
    try {
      const measured: Measured[] = [];
      for (const rows of sizes) measured.push(await measure(postgres, data, rows));
      return reportOf(measured);
    } finally {
      await postgres.stop();
    }
  });
}

async function measure(
  postgres: EmbeddedPostgres,
  folder: string,
  rows: number,
): Promise<Measured> {
  const path = join(folder, `subventions-${rows}.csv`);
  const bytes = await writeSubsidies(path, rows);
  const settings = Object.fromEntries(
    await Promise.all(
      partners.map(async ({ name }) => {
        const database = `${name}_${rows}`;
        await onServer(postgres, `CREATE DATABASE ${database}`);
        return [settingOf(name, 'DATABASE_URL'), postgres.url(database)] as const;
      }),
    ),
  );
  const copySeconds = await secondsOf(() => copyPlainly(postgres, path));
  const platform = await startMeasured(join(folder, 'none'), { ...settings, LOG_LEVEL: 'error' });
  try {
    await warmUp(platform, folder);
    const watch = new MemoryWatch(platform.process.pid);
    let report: ImportReport | undefined;
    const importSeconds = await secondsOf(async () => {
      report = await send(platform, path);
    });
    const importMegabytes = watch.growth();
    const indexSeconds = await secondsOf(() => indexed(platform, report?.accepted ?? rows));
    const indexMegabytes = watch.stop();
    const repeatSeconds = await secondsOf(() => send(platform, path));
    await touchOneRecord(platform);
    const compareSeconds = await secondsOf(() => send(platform, path));
    const megabytes = bytes / megabyte;
    return {
      ...{ rows, megabytes, copySeconds, importSeconds, indexSeconds, repeatSeconds },
      ...{ compareSeconds, importMegabytes, indexMegabytes },
    };
  } finally {
    await platform.process.end('SIGINT');
  }
}

function reportOf(measured: readonly Measured[]): BenchReport {
  const report: BenchReport = { results: {}, ratios: {}, bars: {} };
  for (const each of measured) {
    const { rows, copySeconds, importSeconds, indexSeconds } = each;
    const name = `${rows / 1_000}k`;
    Object.assign(report.results, {
      [`${name}_file_mb`]: each.megabytes,
      [`${name}_copy_rows_per_s`]: rows / copySeconds,
      [`${name}_import_rows_per_s`]: rows / importSeconds,
      [`${name}_import_s`]: importSeconds,
      [`${name}_index_s`]: indexSeconds,
      [`${name}_repeat_s`]: each.repeatSeconds,
      [`${name}_compare_s`]: each.compareSeconds,
      [`${name}_import_memory_mb`]: each.importMegabytes,
      [`${name}_import_and_index_memory_mb`]: each.indexMegabytes,
    });
    Object.assign(report.ratios, {
      [`${name}_import_to_copy_speed`]: copySeconds / importSeconds,
      [`${name}_index_to_import_time`]: indexSeconds / importSeconds,
      [`${name}_first_to_repeated_time`]: importSeconds / each.repeatSeconds,
      [`${name}_first_to_compared_time`]: importSeconds / each.compareSeconds,
    });
    Object.assign(report.bars, {
      [`${name}_import_to_copy_speed`]: atLeast(copySeconds / importSeconds, 0.4),
      [`${name}_import_memory_mb`]: barOf(each.importMegabytes, 150),
      [`${name}_index_to_import_time`]: barOf(indexSeconds / importSeconds, 2),
      [`${name}_first_to_repeated_time`]: atLeast(importSeconds / each.repeatSeconds, 5),
    });
  }
  return report;
}

/** The peer: what the same server does with the same bytes when nothing is read, checked or told. */
async function copyPlainly(postgres: EmbeddedPostgres, path: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    await client.query('DROP TABLE IF EXISTS plain');
    await client.query(`CREATE TABLE plain (${header.map((name) => `${name} text`).join(', ')})`);
    const copy = client.query(
      copyFrom(`COPY plain FROM STDIN (FORMAT csv, DELIMITER ';', HEADER true)`),
    );
    await pipeline(createReadStream(path), copy);
  } finally {
    await client.end();
  }
}

// So that neither compilation nor the first pages of memory count as the import's.
async function warmUp(platform: MeasuredPlatform, folder: string): Promise<void> {
  const path = join(folder, 'warm-up.csv');
  await writeSubsidies(path, 2_000);
  const text = (await readFile(path, 'utf-8')).replaceAll('-CP-', '-WARM-');
  await importFile({
    endpoint: platform.url,
    token: await everything(platform.url),
    owner: 'tourism',
    fileName: 'warm-up.csv',
    format: 'auto',
    content: new Response(text).body ?? new ReadableStream(),
  });
}

async function send({ url }: MeasuredPlatform, path: string): Promise<ImportReport> {
  return importFile({
    endpoint: url,
    token: await everything(url),
    owner: 'department',
    fileName: 'subventions.csv',
    format: 'auto',
    content: Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
  });
}

async function indexed({ url }: MeasuredPlatform, accepted: number): Promise<void> {
  for (;;) {
    const { indexStatus } = await ask<{
      indexStatus: { feeds: { owner: string; behind: number }[] };
    }>(url, '{ indexStatus { feeds { owner behind } } }');
    const behind = indexStatus.feeds.find(({ owner }) => owner === 'DEPARTMENT')?.behind ?? 1;
    if (behind === 0) {
      const { subsidies } = await ask<{ subsidies: { totalCount: number } }>(
        url,
        '{ subsidies(first: 1, filter: { owners: [DEPARTMENT] }) { totalCount } }',
      );
      if (subsidies.totalCount >= accepted) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function touchOneRecord({ url }: MeasuredPlatform): Promise<void> {
  const created = await ask<{ createDepartmentSubsidy: { id: string } }>(
    url,
    `mutation { createDepartmentSubsidy(input: { title: "Écrit à la main", status: GRANTED,
      totalAmount: 1, share: 1, grantedYearOnly: false, natures: [], cancelledEvent: false,
      funderSiren: "224700013", beneficiaryKind: UNKNOWN }) { id } }`,
  );
  if (!created.createDepartmentSubsidy.id) throw new Error('no record was written');
}

/** Looks at the resident memory of a process ten times a second. */
class MemoryWatch {
  readonly #start: number;
  #peak: number;
  readonly #timer: NodeJS.Timeout;

  constructor(readonly pid: number) {
    this.#start = this.#peak = residentBytes(pid);
    this.#timer = setInterval(() => {
      this.#peak = Math.max(this.#peak, residentBytes(pid));
    }, 100);
  }

  growth(): number {
    return (this.#peak - this.#start) / megabyte;
  }

  stop(): number {
    clearInterval(this.#timer);
    return this.growth();
  }
}

function residentBytes(pid: number): number {
  if (existsSync('/proc/self/status')) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf-8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
  }
  return (
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf-8' })) * 1024
  );
}

async function secondsOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1_000;
}

async function onServer(postgres: EmbeddedPostgres, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
