import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { type Partner, partnerNamed, partners } from '@relance/schema/partners.ts';
import {
  type FileToImport,
  importFile,
  type ImportReport,
  lookAtFile,
} from '@relance/sdk/imports.ts';
import type { ImportLook, ReadingChoices } from '@relance/sdk/importLook.ts';
import { demoToken } from '@relance/sdk/demoToken.ts';
import { isServerGone } from '../failures.ts';
import { problemOf } from './problems.ts';
import { lookText } from './lookText.ts';
import { type ReadingOptions, readingOf } from './readingOptions.ts';
import { refusalOf } from './refusal.ts';
import { noProgress, type Progress, progressOn, type ProgressStream } from './progress.ts';
import { ReportFile } from './reportFile.ts';
import { printable, reportText } from './reportText.ts';
import { readTotals, totalsAfter, totalsText } from './totals.ts';

export interface ImportOptions extends ReadingOptions {
  owner: string;
  format: string;
  endpoint: string;
  /** Access token of an agent of the owner. */
  token?: string | undefined;
  /** Asks a demonstration for one. */
  demo?: boolean | undefined;
  json: boolean;
  /** Says what the files would be read as, and imports nothing. */
  look: boolean;
  dryRun: boolean;
  confirm: boolean;
  series?: string | undefined;
  by?: string | undefined;
  /** Path of the CSV file that takes what there is to say of the lines. */
  report?: string | undefined;
}

export interface Output {
  write: (text: string) => void;
  fail: (text: string) => void;
  progress: ProgressStream;
}

const everythingAccepted = 0;
const failed = 1;
const someQuarantined = 3;

/** Sends the files one after the other; the exit code is that of the worst. */
export async function importFiles(
  paths: readonly string[],
  options: ImportOptions,
  output: Output,
): Promise<number> {
  const partner = partnerNamed(options.owner);
  if (!partner) {
    const names = partners.map(({ name }) => name).join(', ');
    output.fail(`"${options.owner}" is no owner: use one of ${names}.`);
    return failed;
  }
  const problem = await problemOf(paths, options);
  if (problem !== undefined) {
    output.fail(problem);
    return failed;
  }
  const reading = readingOf(options);
  if (typeof reading === 'string') {
    output.fail(reading);
    return failed;
  }
  let reportFile: ReportFile | undefined;
  try {
    if (options.report !== undefined) reportFile = await ReportFile.open(options.report);
  } catch (error) {
    output.fail(`cannot write the report: ${refusalOf(error, options.endpoint)}`);
    return failed;
  }
  try {
    const token = options.demo
      ? await demoToken(options.endpoint, [`partner:${partner.name}`])
      : options.token;
    const command = new Import({ ...options, token, reading }, output, partner, reportFile);
    return await (options.look ? command.look(paths) : command.run(paths));
  } catch (error) {
    output.fail(refusalOf(error, options.endpoint));
    return failed;
  } finally {
    await reportFile?.close();
  }
}

/** One call of the command. */
class Import {
  readonly #reports: ImportReport[] = [];
  #refused = false;

  constructor(
    readonly options: ImportOptions & { reading: ReadingChoices | undefined },
    readonly output: Output,
    readonly partner: Partner,
    readonly reportFile: ReportFile | undefined,
  ) {}

  async run(paths: readonly string[]): Promise<number> {
    const { options, output, partner } = this;
    const { json, dryRun } = options;
    const before = json || dryRun ? undefined : await readTotals(options, partner);
    const reached = await this.#sendAll(paths);
    if (json) output.write(JSON.stringify(this.#reports, null, 2));
    if (before && reached) {
      const now = await totalsAfter(this.#reports, before, options, partner);
      output.write(totalsText(partner, now));
    }
    if (this.#refused) return failed;
    return this.#reports.some(({ quarantined }) => quarantined > 0)
      ? someQuarantined
      : everythingAccepted;
  }

  async look(paths: readonly string[]): Promise<number> {
    const { json } = this.options;
    const looks: ImportLook[] = [];
    const reached = await this.#each(paths, async (path) => {
      const look = await this.#transfer(path, lookAtFile);
      looks.push(look);
      if (!json) this.output.write(lookText(look));
    });
    if (json) this.output.write(JSON.stringify(looks, null, 2));
    const all = reached && !this.#refused && looks.every(({ recognised }) => recognised);
    return all ? everythingAccepted : failed;
  }

  async #sendAll(paths: readonly string[]): Promise<boolean> {
    return this.#each(paths, async (path) => {
      const report = await this.#transfer(path, importFile);
      this.#reports.push(report);
      if (!this.options.json) this.output.write(reportText(report));
      await this.#keep(report);
    });
  }

  // One file that is refused doesn't keep the others out; a server that is gone does.
  async #each(paths: readonly string[], handle: (path: string) => Promise<void>): Promise<boolean> {
    const { endpoint } = this.options;
    for (const path of paths) {
      try {
        await handle(path);
      } catch (error) {
        this.#refused = true;
        const reason = printable(refusalOf(error, endpoint));
        this.output.fail(`${printable(basename(path))}: ${reason}`);
        if (isServerGone(error)) return false;
      }
    }
    return true;
  }

  async #transfer<Answer>(
    path: string,
    door: (file: FileToImport) => Promise<Answer>,
  ): Promise<Answer> {
    const { endpoint, token, owner, format, reading, series, by, confirm, dryRun } = this.options;
    const { json } = this.options;
    const fileName = basename(path);
    const { size } = await stat(path);
    const progress = json
      ? noProgress
      : progressOn(this.output.progress, { fileName: printable(fileName), bytes: size });
    try {
      return await door({
        ...{ endpoint, token, owner, fileName, format, reading, series, by, confirm, dryRun },
        content: Readable.toWeb(
          Readable.from(sending(path, progress)),
        ) as ReadableStream<Uint8Array>,
        onProgress: progress.told,
      });
    } finally {
      progress.end();
    }
  }

  async #keep({ run }: ImportReport): Promise<void> {
    const { endpoint, token, owner } = this.options;
    await this.reportFile?.add({ endpoint, token }, owner, run).catch((error: unknown) => {
      const reason = refusalOf(error, endpoint);
      throw new Error(`it was imported, but its report could not be kept: ${reason}`);
    });
  }
}

async function* sending(path: string, progress: Progress): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  for await (const chunk of chunks) {
    progress.sent(chunk.length);
    yield chunk;
  }
}
