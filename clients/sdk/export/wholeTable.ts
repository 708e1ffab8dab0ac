import { columnLabel } from '../french/columns.ts';
import type { About, Column, Row } from './table.ts';
import { cellTypeOf, readWholeList } from './wholeList.ts';

/** A whole list with columns as files have them, and what it tells of itself. */
export interface WholeTable {
  columns: readonly Column[];
  pages: AsyncIterable<readonly Row[]>;
  about: Pick<About, 'partial'> & { asOf: string; total: null };
  /** How many rows there will be, once that is told. */
  total: () => number | null;
}

/** Reads the answer of `POST /exports/:list` for a file: French headings, the types of cells. */
export async function readWholeTable(chunks: AsyncIterable<Uint8Array>): Promise<WholeTable> {
  const { head, pages, total } = await readWholeList(chunks);
  const { asOf, silent: partial } = head;
  const columns = head.columns.map((column): Column => {
    const { key } = column;
    return { key, heading: columnLabel(key), type: cellTypeOf(column) };
  });
  return { columns, pages, about: { asOf, partial, total: null }, total };
}
