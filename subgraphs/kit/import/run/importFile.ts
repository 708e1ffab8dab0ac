import { randomUUID } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { type Actor, actAs } from '../../audit/actor.ts';
import { BadFile } from '../errors.ts';
import type { ImportFormat } from '../format.ts';
import type { ReadingChoices } from '../read/readingChoices.ts';
import { failureOf, unconfirmed } from './failures.ts';
import { keepFile } from './keptFiles.sql.ts';
import { formatsAsked } from './matchFormat.ts';
import { keepQuarantined, type QuarantinedLine } from './quarantine.sql.ts';
import { type FileRead, type LineRead, readLines } from './readLines.ts';
import { reportOf, type ImportReport } from './report.ts';
import {
  beginRun,
  failRun,
  feedPosition,
  finishRun,
  lockRun,
  lockTable,
  repeatedRun,
} from './runStore.sql.ts';
import { replaceEdition } from './series.sql.ts';
import { spool, type SpooledFile } from './spool.ts';
import { Stage } from './stage.ts';
import { type DecidedLine, TakenOver } from './takenOver.ts';
import { ImportTally, type LineCounts } from './tally.ts';
import { inTurn } from './turns.ts';
import { noteLines, noteTransaction, writeStaged, type WriteTarget } from './write.sql.ts';

export interface ImportOptions {
  fileName: string;
  /** Name of the format; `auto` (the default) goes by what the file holds. */
  format?: string;
  /** What a person has decided about the reading: it goes before what would be found out. */
  reading?: ReadingChoices | null;
  /** The run that checked the file: what people have decided there about its lines is taken over. */
  check?: string | null;
  /** The series that the file is the next edition of: what it no longer names is withdrawn. */
  series?: string | null;
  /** Withdraws more than half of a series without asking back. */
  confirmWithdrawal?: boolean;
  /** Who imports, as they call themselves. */
  importedBy?: string | null;
  /** Who it is, as the audit trail names it. */
  actor?: Actor;
  /** Checks the file: keeps what there is to say of its lines, and the file for a while; writes no record. */
  dryRun?: boolean;
  /** Told now and then, about every thousand lines. */
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress extends Pick<
  LineCounts,
  'lines' | 'accepted' | 'repaired' | 'quarantined' | 'skipped'
> {
  /** Size of the file. */
  bytes: number;
  /** How much of it has been read. */
  read: number;
}

const batch = 1_000;
// For the sets of one import at a time, which else would be sorted and joined on disk.
const workMemory = '64MB';
const nothingWritten = { added: 0, changed: 0, withdrawn: 0, missing: 0 };

/**
 * Imports a file in one transaction: all of its lines are records, quarantined or skipped afterwards,
 * or nothing is written at all. A file that can't be read is a BadFile, an import that the server
 * could not finish an ImportFailure; either is kept as a failed run.
 */
export async function importFile(
  dataSource: DataSource,
  formats: readonly ImportFormat[],
  arriving: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): Promise<ImportReport> {
  const file = await spool(arriving).catch((error: unknown) => {
    throw failureOf(error);
  });
  try {
    // Also of a check that fails: by other choices it may be read.
    if (options.dryRun) await keepFile(dataSource, file, options.fileName).catch(notKept);
    return await inTurn(dataSource, () => importSpooled(dataSource, formats, file, options));
  } finally {
    await file.remove();
  }
}

function notKept(error: unknown): never {
  throw failureOf(error);
}

async function importSpooled(
  dataSource: DataSource,
  formats: readonly ImportFormat[],
  file: SpooledFile,
  options: ImportOptions,
): Promise<ImportReport> {
  const run = {
    id: randomUUID(),
    file: options.fileName,
    sha256: file.sha256,
    series: options.series ?? null,
    importedBy: options.importedBy ?? null,
    reading: options.reading ?? null,
  };
  const deed = { partOf: 'import', run: run.id };
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await actAs(runner, options.actor, deed);
    await lockRun(runner, run.id);
    await beginRun(dataSource, run);
    const report = await new FileImport(runner, formats, options, run, file).perform();
    await runner.commitTransaction().catch((error: unknown) => {
      throw unconfirmed(error);
    });
    return report;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    const failure = error instanceof BadFile ? error : failureOf(error);
    await dataSource
      .transaction(async (manager) => {
        await actAs(manager, options.actor, deed);
        await failRun(manager, run.id, failure.code, failure.message);
      })
      .catch(() => undefined);
    throw failure;
  } finally {
    await runner.release();
  }
}

interface Run {
  id: string;
  file: string;
  sha256: string;
  series: string | null;
  reading: ReadingChoices | null;
}

/** One file on its way into one table. */
class FileImport {
  readonly #tally = new ImportTally();
  readonly #quarantined: QuarantinedLine[] = [];
  #takenOver: TakenOver | null = null;
  #read = 0;

  constructor(
    readonly runner: QueryRunner,
    readonly formats: readonly ImportFormat[],
    readonly options: ImportOptions,
    readonly run: Run,
    readonly spooled: SpooledFile,
  ) {}

  async perform(): Promise<ImportReport> {
    const { runner, run, options } = this;
    await runner.query(`SET LOCAL work_mem = '${workMemory}'`);
    // A run that was asked for as another format is not the same reading.
    const formats = formatsAsked(this.formats, options.format);
    const tables = Object.fromEntries(
      formats.map((format) => [format.name, this.#metadataOf(format).tableName]),
    );
    const { check = null } = options;
    if (check !== null) this.#takenOver = await TakenOver.of(runner, check, run);
    const before = this.#takenOver ? null : await repeatedRun(runner, run, tables);
    if (before) {
      const { id, ...found } = before;
      const state = options.dryRun ? ('CHECKED' as const) : found.state;
      const finished = { ...found, ...nothingWritten, state, repeats: id };
      await finishRun(runner, run.id, finished);
      return reportOf(run, finished, []);
    }
    const file = await readLines(this.#counted(), formats, options);
    this.#takenOver?.checkFormat(file.format);
    const stage = new Stage(runner, file.format, this.#metadataOf(file.format));
    await lockTable(runner, stage.metadata.tableName);
    for await (const line of file.lines) await this.#take(line, file, stage);
    await this.#flush(stage);
    this.#tellProgress();
    if (this.#tally.counts.lines === 0) {
      throw new BadFile('EMPTY_FILE', 'The file has a header and no line: nothing to import.');
    }
    return this.#write(file, stage);
  }

  async #take(arrived: LineRead, file: FileRead, stage: Stage): Promise<void> {
    const entry = this.#tally.counts.lines + 1;
    const line: DecidedLine = this.#takenOver?.decided(entry, arrived, file.format) ?? arrived;
    this.#tally.add(line, file.labelOf);
    const { lines } = this.#tally.counts;
    const { outcome } = line;
    if (outcome !== 'SKIPPED' && outcome !== 'DISMISSED') {
      if ('record' in outcome) {
        await stage.add(lines, line.line, line.amount ?? 0, outcome.record);
      } else {
        const { line: read, amount } = line;
        this.#quarantined.push({ entry: lines, line: read, amount, rejected: outcome.rejected });
      }
    }
    if (lines % batch > 0) return;
    this.#tellProgress();
    if (this.#quarantined.length >= batch) await this.#flush(stage);
  }

  // The connection takes one statement at a time: what is staged has to have arrived.
  async #flush(stage: Stage): Promise<void> {
    await stage.close();
    await keepQuarantined(this.runner, this.run.id, this.#quarantined.splice(0));
  }

  async #write(file: FileRead, stage: Stage): Promise<ImportReport> {
    const { runner, run } = this;
    const position = await feedPosition(runner);
    const { facts, initial } = stage.columns ?? { facts: [], initial: [] };
    const target = {
      table: stage.metadata.tableName,
      facts: stage.databaseNames(facts),
      initial: stage.databaseNames(initial),
      run: run.id,
      file: run.file,
    };
    const { dryRun = false } = this.options;
    if (dryRun) await runner.query('SAVEPOINT records');
    const written = stage.columns ? await this.#writeRecords(stage, target) : nothingWritten;
    if (dryRun) await runner.query('ROLLBACK TO records');
    const noted = { staged: stage.columns !== undefined, recorded: !dryRun };
    if (noted.staged) await noteLines(runner, run.id, noted);
    await this.#takenOver?.note(runner, run.id, noted);
    await noteTransaction(runner, run.id);
    const { counts, rejections } = this.#tally;
    const finished = {
      ...counts,
      ...written,
      state: dryRun ? ('CHECKED' as const) : ('DONE' as const),
      format: file.format.name,
      container: file.container,
      ...{ sheet: file.sheet, delimiter: file.delimiter, headerLine: file.headerLine },
      encoding: file.encoding,
      ignoredColumns: file.ignored,
      labels: Object.fromEntries(
        Object.keys(file.format.headers).map((field) => [field, file.labelOf(field)]),
      ),
      repeats: null,
      feedPosition: position,
    };
    await finishRun(runner, run.id, finished);
    return reportOf(run, finished, rejections);
  }

  async #writeRecords(stage: Stage, target: WriteTarget): Promise<typeof nothingWritten> {
    const { runner, run, options } = this;
    const written = await writeStaged(runner, target);
    if (run.series === null) return { ...nothingWritten, ...written };
    const replaced = await replaceEdition(runner, target, run.series, {
      certain: this.#tally.counts.quarantined === 0,
      confirmed: options.confirmWithdrawal ?? false,
    });
    return { ...written, ...replaced };
  }

  #metadataOf(format: ImportFormat) {
    return this.runner.connection.getMetadata(format.type);
  }

  async *#counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.spooled.read()) {
      this.#read += chunk.length;
      yield chunk;
    }
  }

  #tellProgress(): void {
    const { lines, accepted, repaired, quarantined, skipped } = this.#tally.counts;
    this.options.onProgress?.({
      ...{ lines, accepted, repaired, quarantined, skipped },
      bytes: this.spooled.bytes,
      read: this.#read,
    });
  }
}
