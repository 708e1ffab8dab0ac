import type { SourceRow } from '../sourceFile.ts';
import { badWorkbook } from './zipParts.ts';

/** One sheet of a workbook; its rows are read anew each time they are asked for. */
export interface Sheet {
  name: string;
  /** Rows that hold something, by their own numbers; their last cell is not blank. */
  rows: () => AsyncIterable<SourceRow>;
}

const mostColumns = 1_000;
const mostRows = 1_048_576;
const longestCell = 1_000_000;

/** A row that is being read, from the left. Throws BadFile for what no sheet of a table has. */
export class SheetRow implements SourceRow {
  readonly cells: string[] = [];

  constructor(readonly line: number) {}

  /** Writes a text into the cell in that column, counted from 0, and into the next ones. */
  set(column: number, text: string, times = 1): void {
    if (text.trim() === '') return;
    checkLine(this.line);
    if (column + times > mostColumns) {
      throw badWorkbook(
        `has a cell in column ${column + times} of row ${this.line}, where ${mostColumns} are read: clear it.`,
      );
    }
    if (text.length > longestCell) {
      throw badWorkbook(`has a cell of more than a million characters in row ${this.line}.`);
    }
    while (this.cells.length < column) this.cells.push('');
    this.cells.splice(column, times, ...Array.from({ length: times }, () => text));
  }
}

/** Throws BadFile for a row beyond the last that a sheet can have. */
export function checkLine(line: number): void {
  if (line >= 1 && line <= mostRows) return;
  throw badWorkbook(`has a row ${line}, where a sheet has ${mostRows}: save it again.`);
}
