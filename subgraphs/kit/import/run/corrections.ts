import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type Actor, actAs } from '../../audit/actor.ts';
import { BadInput } from '../../errors.ts';
import type { ImportFormat, ImportLine } from '../format.ts';
import { RunConflict } from './conflict.ts';
import {
  countRunLines,
  findLine,
  findRun,
  readRunLines,
  type StoredLine,
  type StoredRun,
} from './importLines.sql.ts';
import { decideLine, keepRefusal, settleRun } from './corrections.sql.ts';
import { readLine } from './readLines.ts';
import { lockTable } from './runStore.sql.ts';
import { withdrawMissing } from './series.sql.ts';
import { freeId, Stage } from './stage.ts';
import { noteTransaction, writeStaged } from './write.sql.ts';

export interface Correction {
  entry: number;
  /** Right texts by field of the format. */
  cells: Record<string, string>;
  by: string | null;
}

/**
 * A run whose lines can still be decided, with the format that reads them: one that is DONE, or one that CHECKED a
 * file, whose decisions wait until the file is imported.
 */
export interface OpenRun {
  run: StoredRun;
  format: ImportFormat;
  /** Who decides. */
  actor?: Actor;
}

/**
 * Reads a line in quarantine again with other texts. It becomes a record, or stays in quarantine with
 * the reason why and the corrections so far.
 */
export async function correctLine(
  dataSource: DataSource,
  open: OpenRun,
  { entry, cells, by }: Correction,
): Promise<StoredLine> {
  return decide(dataSource, open, 'correct', async (rereading) => {
    const line = await quarantined(rereading.runner.manager, open.run, entry);
    for (const field of Object.keys(cells)) {
      if (!Object.hasOwn(open.format.headers, field)) {
        const fields = Object.keys(open.format.headers).join(', ');
        throw new BadInput('cells', `"${field}" is no field of ${open.format.name}: ${fields}.`);
      }
    }
    await rereading.read({ ...line, cells: { ...line.cells, ...cells } }, by);
    return entry;
  });
}

/** Leaves a line out for good, with the reason why: a total, or a line that is somebody else's. */
export async function dismissLine(
  dataSource: DataSource,
  open: OpenRun,
  { entry, note, by }: { entry: number; note: string; by: string | null },
): Promise<StoredLine> {
  return decide(dataSource, open, 'dismiss', async ({ runner }) => {
    await quarantined(runner.manager, open.run, entry);
    await decideLine(runner, open.run.id, entry, { state: 'DISMISSED', note, by });
    return entry;
  });
}

/** Puts a line that was left out back into quarantine. */
export async function reopenLine(
  dataSource: DataSource,
  open: OpenRun,
  entry: number,
): Promise<StoredLine> {
  return decide(dataSource, open, 'reopen', async ({ runner }) => {
    const line = await findLine(runner.manager, open.run.id, entry);
    if (line?.state !== 'DISMISSED') throw new RunConflict(`Line ${entry} is not dismissed.`);
    await decideLine(runner, open.run.id, entry, { state: 'QUARANTINED', note: null, by: null });
    return entry;
  });
}

const batch = 500;

/** Reads all lines in quarantine again as they stand: after the rules or the reference data changed. */
export async function replayRun(dataSource: DataSource, open: OpenRun, by: string | null) {
  return decide(dataSource, open, 'replay', async (rereading) => {
    let last = 0;
    for (;;) {
      const { manager } = rereading.runner;
      const lines = await readRunLines(manager, open.run.id, ['QUARANTINED'], batch, last);
      for (const line of lines) await rereading.read(line, by);
      last = lines.at(-1)?.entry ?? last;
      if (lines.length < batch) return null;
    }
  });
}

// One transaction: the line, its record, the counts of the run, and what waited for its quarantine.
async function decide(
  dataSource: DataSource,
  open: OpenRun,
  partOf: string,
  act: (rereading: Rereading) => Promise<number>,
): Promise<StoredLine>;
async function decide(
  dataSource: DataSource,
  open: OpenRun,
  partOf: string,
  act: (rereading: Rereading) => Promise<null>,
): Promise<null>;
async function decide(
  dataSource: DataSource,
  open: OpenRun,
  partOf: string,
  act: (rereading: Rereading) => Promise<number | null>,
): Promise<StoredLine | null> {
  return dataSource.transaction(async (manager) => {
    const runner = manager.queryRunner;
    if (!runner) throw new Error('a transaction has a query runner');
    const { run, format, actor } = open;
    await actAs(runner, actor, { partOf, run: run.id });
    const { tableName } = dataSource.getMetadata(format.type);
    await lockTable(runner, tableName);
    const rereading = new Rereading(runner, open);
    const entry = await act(rereading);
    const { added, changed } = rereading;
    const left = await countRunLines(manager, run.id, ['QUARANTINED']);
    // As it is now: somebody else may have decided since it was read.
    const now = (await findRun(manager, run.id)) ?? run;
    const series = await settledSeries(runner, now, tableName, left);
    await settleRun(runner, run.id, { added, changed, ...series });
    await noteTransaction(runner, run.id);
    return entry === null ? null : findLine(manager, run.id, entry);
  });
}

/** What is withdrawn of a series now, and what waits for the lines that are left. */
async function settledSeries(
  runner: QueryRunner,
  run: StoredRun,
  table: string,
  left: number,
): Promise<{ withdrawn: number; missing: number }> {
  const { state, withdrawn, missing } = run;
  if (state === 'CHECKED') {
    const named = withdrawn + missing;
    return left === 0 ? { withdrawn: named, missing: 0 } : { withdrawn: 0, missing: named };
  }
  if (left > 0 || missing === 0) return { withdrawn, missing };
  return { withdrawn: withdrawn + (await withdrawMissing(runner, table, run.id)), missing: 0 };
}

/** Lines that are read a second time. */
class Rereading {
  added = 0;
  changed = 0;

  constructor(
    readonly runner: QueryRunner,
    readonly open: OpenRun,
  ) {}

  async read(stored: StoredLine, by: string | null): Promise<void> {
    const { run, format } = this.open;
    const { entry, line: at, place, cells, item } = stored;
    const line: ImportLine = {
      ...{ line: at, place, file: run.file, cells: cells ?? {}, repairs: [], flags: [] },
      ...(item === null ? {} : { item }),
    };
    const { amount, outcome } = readLine(format, line);
    if (outcome === 'SKIPPED') {
      const note = 'Corrected to a line that is not this owner’s.';
      await decideLine(this.runner, run.id, entry, { state: 'DISMISSED', note, by });
    } else if ('rejected' in outcome) {
      await keepRefusal(this.runner, run.id, { entry, line, amount, rejected: outcome.rejected });
    } else {
      const metadata = this.runner.connection.getMetadata(format.type);
      const stage = new Stage(this.runner, format, metadata);
      await stage.add(entry, line, amount ?? 0, outcome.record);
      await stage.close();
      const { facts, initial } = stage.columns ?? { facts: [], initial: [] };
      const id = await freeId(this.runner, metadata.tableName, run.id);
      const dry = run.state === 'CHECKED';
      if (dry) await this.runner.query('SAVEPOINT record');
      const written = await writeStaged(this.runner, {
        table: metadata.tableName,
        facts: stage.databaseNames(facts),
        initial: stage.databaseNames(initial),
        run: run.id,
        file: run.file,
      });
      if (dry) await this.runner.query('ROLLBACK TO record');
      this.added += written.added;
      this.changed += written.changed;
      await this.runner.query('DROP TABLE staged');
      await decideLine(this.runner, run.id, entry, {
        ...{ state: 'CORRECTED', note: null, by, amount },
        ...(dry ? {} : { recordId: id }),
        line,
      });
    }
  }
}

async function quarantined(
  manager: EntityManager,
  run: StoredRun,
  entry: number,
): Promise<StoredLine> {
  const line = await findLine(manager, run.id, entry);
  if (!line) throw new BadInput('entry', `The run has nothing to say of a line ${entry}.`);
  if (line.state !== 'QUARANTINED') {
    throw new RunConflict(`Line ${entry} is ${line.state}, not in quarantine.`);
  }
  return line;
}
