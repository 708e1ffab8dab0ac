import {
  Arg,
  type ClassType,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, items, paged } from '../../graph/costs.ts';
import { ImportLineConnection, ImportLineState } from '@relance/schema/imports/importLine.ts';
import {
  ImportCount,
  ImportRun,
  ImportRunConnection,
  UnmappedWord,
} from '@relance/schema/imports/importRun.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { rootName } from '@relance/schema/partners.ts';
import { RequiresScopes } from '@relance/schema/access/requiresScopes.ts';
import { writersOf } from '@relance/schema/access/scopes.ts';
import { BadInput } from '../../errors.ts';
import type { RecordContext } from '../../records/recordContext.ts';
import { keptUntil } from '../run/keptFiles.sql.ts';
import { findRun, readRuns } from '../run/importLines.sql.ts';
import {
  lineCountsOfRuns,
  linesOfRuns,
  reasonsOfRuns,
  unmappedWordsOfRuns,
} from '../run/runLists.sql.ts';
import { settleInterrupted } from '../run/runStore.sql.ts';
import { type ImportOwner, shownLine, shownRun } from './shownRun.ts';

const largestPage = 200;

/** `departmentImportRuns` and `departmentImportRun`: what became of an owner's files. */
export function importRunQueries(owner: ImportOwner): ClassType {
  const run = `${rootName(owner.partner)}ImportRun`;

  @Resolver(() => ImportRun)
  class ImportRuns {
    @RequiresScopes(...writersOf(owner.partner.name))
    @Directive(paged(['first'], ['edges']))
    @Directive(cost(10))
    @Query(() => ImportRunConnection, {
      nullable: true,
      name: `${run}s`,
      description: 'Imports of files by this owner, the newest first (imports).',
    })
    async runs(
      @Ctx() { dataSource }: RecordContext,
      @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 200 at most.' })
      first: number,
      @Arg('after', () => String, { nullable: true, description: 'Cursor of the run before.' })
      after?: string,
    ): Promise<ImportRunConnection> {
      checkFirst(first);
      await settleInterrupted(dataSource);
      const before = after === undefined ? null : await findRun(dataSource, after);
      if (after !== undefined && !before) throw notACursor();
      const found = await readRuns(dataSource, first + 1, before?.id ?? null);
      return {
        edges: found
          .slice(0, first)
          .map((stored) => ({ cursor: stored.id, node: shownRun(stored, owner) })),
        pageInfo: {
          hasNextPage: found.length > first,
          hasPreviousPage: before !== null,
          startCursor: found[0]?.id ?? null,
          endCursor: found.slice(0, first).at(-1)?.id ?? null,
        },
      };
    }

    @RequiresScopes(...writersOf(owner.partner.name))
    @Query(() => ImportRun, {
      nullable: true,
      name: run,
      description: 'One import of this owner; null for an unknown id.',
    })
    async run(
      @Ctx() { dataSource }: RecordContext,
      @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
    ): Promise<ImportRun | null> {
      await settleInterrupted(dataSource);
      const stored = await findRun(dataSource, id);
      return stored && shownRun(stored, owner);
    }

    @Directive(cost(10))
    @FieldResolver(() => DateTime, {
      nullable: true,
      description:
        'Until when its file is kept here, so that it need not be sent again; null when it is not.',
    })
    keptUntil(@Root() run: ImportRun, @Ctx() context: RecordContext): Promise<Date | null> {
      return context.once('kept files', () => keptUntil(context.dataSource)).load(run.sha256);
    }

    @Directive(cost(10))
    @FieldResolver(() => [ImportCount], {
      description: 'Why lines are in quarantine: lines by code, the commonest first.',
    })
    reasons(@Root() run: ImportRun, @Ctx() context: RecordContext): Promise<ImportCount[]> {
      return context
        .once('import reasons', () => reasonsOfRuns(context.dataSource))
        .load(linesOf(run));
    }

    @Directive(items(50))
    @Directive(cost(10))
    @FieldResolver(() => [UnmappedWord], {
      description: 'Words that our vocabulary has no match for, the 200 commonest.',
    })
    async unmappedWords(
      @Root() run: ImportRun & { labels?: Record<string, string> },
      @Ctx() context: RecordContext,
    ): Promise<UnmappedWord[]> {
      const words = await context
        .once('unmapped words', () => unmappedWordsOfRuns(context.dataSource))
        .load(linesOf(run));
      return words.map(({ field, word, count }) => ({
        ...{ column: run.labels?.[field] ?? field, word, count },
      }));
    }

    @Directive(paged(['first'], ['edges']))
    @Directive(cost(10))
    @FieldResolver(() => ImportLineConnection, {
      description: 'Lines that were repaired, flagged or refused, in the order of the file.',
    })
    async lines(
      @Root() run: ImportRun & { labels?: Record<string, string> },
      @Ctx() context: RecordContext,
      @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 200 at most.' })
      first: number,
      @Arg('after', () => String, { nullable: true, description: 'Cursor of the line before.' })
      after?: string,
      @Arg('states', () => [ImportLineState], { nullable: true, description: 'Of these states.' })
      states?: ImportLineState[],
    ): Promise<ImportLineConnection> {
      checkFirst(first);
      const last = after === undefined ? 0 : Number(after);
      if (!Number.isSafeInteger(last) || last < 0 || last > 2 ** 31 - 1) throw notACursor();
      const asked = { states: states ?? null, first, after: last };
      const { dataSource } = context;
      const [found, totalCount] = await Promise.all([
        context
          .once(`import lines ${JSON.stringify(asked)}`, () => linesOfRuns(dataSource, asked))
          .load(linesOf(run)),
        context
          .once(`import line counts ${JSON.stringify(states)}`, () =>
            lineCountsOfRuns(dataSource, asked.states),
          )
          .load(linesOf(run)),
      ]);
      const page = found.slice(0, first);
      const cursors = page.map(({ entry }) => String(entry));
      const shown = { format: run.format, labels: run.labels ?? {} };
      return {
        edges: page.map((line) => ({
          cursor: String(line.entry),
          node: shownLine(line, shown, owner),
        })),
        pageInfo: {
          hasNextPage: found.length > first,
          hasPreviousPage: last > 0,
          startCursor: cursors[0] ?? null,
          endCursor: cursors.at(-1) ?? null,
        },
        totalCount,
      };
    }
  }
  return ImportRuns;
}

// A run that repeats another has read nothing itself.
function linesOf({ id, repeats }: ImportRun): string {
  return repeats ?? id;
}

function checkFirst(first: number): void {
  if (first < 0 || first > largestPage) {
    throw new BadInput('first', `is ${first}: 0 to ${largestPage} are possible.`);
  }
}

function notACursor(): BadInput {
  return new BadInput('after', 'is not a cursor of this list: send back one from its pageInfo.');
}
