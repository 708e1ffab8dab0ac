import { Arg, type ClassType, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { ImportCellInput, ImportLine } from '@relance/schema/imports/importLine.ts';
import { ImportRun } from '@relance/schema/imports/importRun.ts';
import { RequiresScopes } from '@relance/schema/access/requiresScopes.ts';
import { writersOf } from '@relance/schema/access/scopes.ts';
import type { RecordContext } from '../../records/recordContext.ts';
import { RunConflict } from '../run/conflict.ts';
import {
  correctLine,
  dismissLine,
  type OpenRun,
  reopenLine,
  replayRun,
} from '../run/corrections.ts';
import { findRun, type RunState, type StoredLine } from '../run/importLines.sql.ts';
import { undoRun } from '../run/undo.sql.ts';
import { type ImportOwner, shownLine, shownRun } from './shownRun.ts';

const conflict = 'IMPORT_CONFLICT when its state does not allow it, with what to do';
// What is decided about a check is taken over when its file is imported.
const decidable = ['DONE', 'CHECKED'] as const;
const runId = { description: 'Id of the run.' };
const entryOf = { description: 'Place of the line, as `ImportLine.entry` names it.' };
const who = { nullable: true, description: 'Who decides, as they call themselves.' };

/** `correctDepartmentImportLine`, `undoDepartmentImport` and others: an owner's quarantine. */
export function importRunMutations(owner: ImportOwner): ClassType {
  const { prefix } = owner.partner;

  @Resolver()
  class ImportMutations {
    @RequiresScopes(...writersOf(owner.partner.name))
    @Mutation(() => ImportLine, {
      nullable: true,
      name: `correct${prefix}ImportLine`,
      description: `Reads a line in quarantine again with other texts: it becomes a record, or stays with the reason why. Of a check it becomes one when the file is imported. Null for an unknown run; ${conflict}.`,
    })
    async correct(
      @Arg('run', () => ID, runId) run: string,
      @Arg('entry', () => Int, entryOf) entry: number,
      @Arg('cells', () => [ImportCellInput], { description: 'Cells that should say otherwise.' })
      cells: ImportCellInput[],
      @Ctx() context: RecordContext,
      @Arg('by', () => String, who) by?: string,
    ): Promise<ImportLine | null> {
      const texts = Object.fromEntries(cells.map(({ field, text }) => [field, text.trim()]));
      return onLine(context, run, (open) =>
        correctLine(context.dataSource, open, { entry, cells: texts, by: by ?? null }),
      );
    }

    @RequiresScopes(...writersOf(owner.partner.name))
    @Mutation(() => ImportLine, {
      nullable: true,
      name: `dismiss${prefix}ImportLine`,
      description: `Leaves a line in quarantine out for good, such as a total. Null for an unknown run; ${conflict}.`,
    })
    async dismiss(
      @Arg('run', () => ID, runId) run: string,
      @Arg('entry', () => Int, entryOf) entry: number,
      @Arg('note', () => String, { description: 'Why it is no record.' }) note: string,
      @Ctx() context: RecordContext,
      @Arg('by', () => String, who) by?: string,
    ): Promise<ImportLine | null> {
      return onLine(context, run, (open) =>
        dismissLine(context.dataSource, open, { entry, note, by: by ?? null }),
      );
    }

    @RequiresScopes(...writersOf(owner.partner.name))
    @Mutation(() => ImportLine, {
      nullable: true,
      name: `reopen${prefix}ImportLine`,
      description: `Puts a dismissed line back into quarantine. Null for an unknown run; ${conflict}.`,
    })
    async reopen(
      @Arg('run', () => ID, runId) run: string,
      @Arg('entry', () => Int, entryOf) entry: number,
      @Ctx() context: RecordContext,
    ): Promise<ImportLine | null> {
      return onLine(context, run, (open) => reopenLine(context.dataSource, open, entry));
    }

    @RequiresScopes(...writersOf(owner.partner.name))
    @Mutation(() => ImportRun, {
      nullable: true,
      name: `replay${prefix}Import`,
      description: `Reads all lines in quarantine again as they stand, after rules or reference data have changed. Null for an unknown run; ${conflict}.`,
    })
    async replay(
      @Arg('run', () => ID, runId) run: string,
      @Ctx() context: RecordContext,
      @Arg('by', () => String, who) by?: string,
    ): Promise<ImportRun | null> {
      const open = await openRun(context, run, decidable);
      if (!open) return null;
      await replayRun(context.dataSource, open, by ?? null);
      return this.#shown(context, run);
    }

    @RequiresScopes(...writersOf(owner.partner.name))
    @Mutation(() => ImportRun, {
      nullable: true,
      name: `undo${prefix}Import`,
      description: `Takes an import back as a whole: records that it added go, others are as they were. Null for an unknown run; ${conflict}: records written since would be lost.`,
    })
    async undo(
      @Arg('run', () => ID, runId) run: string,
      @Ctx() context: RecordContext,
    ): Promise<ImportRun | null> {
      const open = await openRun(context, run, ['DONE']);
      if (!open) return null;
      const { dataSource } = context;
      await undoRun(dataSource, open.run, dataSource.getMetadata(open.format.type), open.actor);
      return this.#shown(context, run);
    }

    async #shown({ dataSource }: RecordContext, id: string): Promise<ImportRun | null> {
      const stored = await findRun(dataSource, id);
      return stored && shownRun(stored, owner);
    }
  }

  async function onLine(
    context: RecordContext,
    run: string,
    decide: (open: OpenRun) => Promise<StoredLine>,
  ): Promise<ImportLine | null> {
    const open = await openRun(context, run, decidable);
    return open && shownLine(await decide(open), open.run, owner);
  }

  async function openRun(
    { dataSource, actor }: RecordContext,
    id: string,
    states: readonly RunState[],
  ): Promise<OpenRun | null> {
    const run = await findRun(dataSource, id);
    if (!run) return null;
    if (run.repeats !== null) {
      throw new RunConflict(
        `The run repeats ${run.repeats} and wrote nothing itself: decide on that one.`,
      );
    }
    if (!states.includes(run.state)) {
      const those = states.join(' or ');
      throw new RunConflict(`The run is ${run.state}: only one that is ${those} can be changed.`);
    }
    const format = owner.formats.find(({ name }) => name === run.format);
    if (!format) throw new RunConflict(`Files of the format ${run.format} are not read any more.`);
    return { run, format, actor };
  }
  return ImportMutations;
}
