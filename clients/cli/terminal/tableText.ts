import {
  type Cell,
  type CellType,
  flat,
  type Row,
  type Writer,
} from '@relance/sdk/export/table.ts';
import { printable } from '../importing/reportText.ts';
import { styled } from './terminal.ts';

const between = '  ';
const widest = 40;

/** Rows for people, in columns as wide as those of the first page. */
export const tableText: Writer = async function* ({ columns, pages }) {
  let widths: number[] | undefined;
  const line = (cells: readonly string[], of: readonly number[]) =>
    cells
      .map((text, at) => fitted(text, of[at] ?? 0, isNumber(columns[at]?.type)))
      .join(between)
      .trimEnd();
  for await (const rows of pages) {
    const texts = rows.map((row) =>
      textsOf(
        row,
        columns.map(({ type }) => type),
      ),
    );
    if (widths === undefined) {
      const headings = columns.map(({ heading }) => heading);
      widths = within(
        process.stdout.columns,
        headings.map((_, at) =>
          Math.min(widest, Math.max(...[headings, ...texts].map((each) => each[at]?.length ?? 0))),
        ),
      );
      yield Buffer.from(`${styled('bold', line(headings, widths))}\n`);
    }
    const of = widths;
    if (texts.length > 0) yield Buffer.from(texts.map((each) => `${line(each, of)}\n`).join(''));
  }
};

function textsOf(row: Row, types: readonly CellType[]): string[] {
  return row.map((cell, at) => printable(textOf(cell, types[at])));
}

function textOf(cell: Cell, type: CellType | undefined): string {
  const value = flat(cell);
  if (value === null) return '';
  return type === 'euro' && typeof value === 'number' ? value.toFixed(2) : String(value);
}

function isNumber(type: CellType | undefined): boolean {
  return type === 'euro' || type === 'integer' || type === 'number';
}

function fitted(text: string, width: number, right: boolean): string {
  if (text.length > width) return `${text.slice(0, Math.max(width - 1, 0))}…`;
  return right ? text.padStart(width) : text.padEnd(width);
}

/** The widest give until all fit; a pipe has no edge, and some terminals say nought. */
function within(edge: number | undefined, widths: number[]): number[] {
  const narrow = [...widths];
  const total = () => narrow.reduce((sum, each) => sum + each + between.length, -between.length);
  while (edge !== undefined && edge > 0 && total() > edge) {
    const most = Math.max(...narrow);
    if (most <= 6) break;
    narrow[narrow.indexOf(most)] = most - 1;
  }
  return narrow;
}
