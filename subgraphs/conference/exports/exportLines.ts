import type { DataSource, QueryRunner } from 'typeorm';
import type { ExportCount, ExportedList, ExportFoot, ExportHead } from '@relance/schema/exports.ts';
import type { ConferenceContext } from '../context.ts';
import { freshnessOf } from '../index/freshness.ts';
import { exportColumns } from './columns.ts';
import { beginReading, countStatement, endReading, linesOf, linesStatement } from './export.sql.ts';
import type { ExportedSelection } from './exportedSelection.ts';

/** Rows that are in memory at once, some half a megabyte of text. */
const atOnce = 2_000;

/**
 * The lines of an export, some at a time: its head, every row, its foot; how many there are, behind the first. All are of one instant, whatever is
 * written meanwhile. A connection is held until the end, or until nobody reads on.
 */
export async function* exportLines(
  context: ConferenceContext,
  list: ExportedList,
  selected: ExportedSelection,
): AsyncGenerator<string> {
  const runner = (context.dataSource satisfies DataSource).createQueryRunner();
  const { selection } = selected;
  try {
    await beginReading(runner);
    const { asOf, silent } = await freshnessOf(context, selection.moment);
    const head: ExportHead = {
      list,
      columns: exportColumns(selection.list.kind).map(({ key, type }) => ({ key, type })),
      asOf: asOf.toISOString(),
      silent: silent.map(({ owner }) => owner),
    };
    yield `${JSON.stringify(head)}\n`;
    let rows = 0;
    for await (const lines of linesOf(runner, linesStatement(selected), atOnce)) {
      yield `${lines.join('\n')}\n`;
      // Counting a long list takes longer than its first rows.
      if (rows === 0 && lines.length === atOnce) yield await countLine(runner, selected);
      rows += lines.length;
    }
    const foot: ExportFoot = { rows };
    yield `${JSON.stringify(foot)}\n`;
  } finally {
    await endReading(runner).finally(() => runner.release());
  }
}

async function countLine(runner: QueryRunner, selected: ExportedSelection): Promise<string> {
  const { text, values } = countStatement(selected);
  const [counted] = (await runner.query(text, values)) as [ExportCount];
  return `${JSON.stringify(counted)}\n`;
}
