import type { ExportCount, ExportedList, ExportFoot, ExportHead } from '@relance/schema/exports.ts';
import type { ConferenceContext } from '../context.ts';
import { freshnessOf } from '../index/freshness.ts';
import { exportColumns } from './columns.ts';
import { copiedLines } from './copiedLines.ts';
import { beginReading, copyOf, endReading, linesText } from './export.sql.ts';
import type { ExportedSelection } from './exportedSelection.ts';
import { RowCount } from './rowCount.ts';
import { unhurriedLines } from './unhurriedLines.ts';

/** Rows from which on it is of use to know how many there will be. */
const many = 2_000;

/**
 * The lines of an export, some at a time: its head, every row, its foot; how many there are among the rows, as soon as
 * that is counted. All are of one instant, whatever is written meanwhile. A connection is held until the end, or until
 * nobody reads on, and a second one while the rows are counted.
 */
export async function* exportLines(
  context: ConferenceContext,
  list: ExportedList,
  selected: ExportedSelection,
  { hurried }: { hurried: boolean },
): AsyncGenerator<string | Buffer> {
  const { dataSource } = context;
  const { selection } = selected;
  const runner = dataSource.createQueryRunner();
  let count: RowCount | undefined;
  try {
    const view = await beginReading(runner);
    const { asOf, silent } = await freshnessOf(context, selection.moment);
    yield lineOf({
      list,
      columns: exportColumns(selection.list.kind).map(({ key, type }) => ({ key, type })),
      asOf: asOf.toISOString(),
      silent: silent.map(({ owner }) => owner),
    });
    let rows = 0;
    let told = false;
    const text = await linesText(runner, selected);
    const read = hurried
      ? copiedLines(dataSource, runner, copyOf(text))
      : unhurriedLines(runner, text);
    for await (const { bytes, lines, whole } of read) {
      yield bytes;
      rows += lines;
      if (rows >= many) count ??= new RowCount(dataSource, view, selected);
      if (told || !whole || count?.total === undefined) continue;
      told = true;
      yield lineOf({ total: count.total });
    }
    yield lineOf({ rows });
  } finally {
    await count?.stop();
    await endReading(runner).finally(() => runner.release());
  }
}

function lineOf(line: ExportHead | ExportCount | ExportFoot): string {
  return `${JSON.stringify(line)}\n`;
}
