import { BadFile } from '../errors.ts';
import { RecordCutter } from './cutRecords.ts';
import type { Peeked } from './peek.ts';
import type { SourceRow, SourceRows } from './sourceFile.ts';

export interface CsvTable {
  header: SourceRow;
  /** What follows the header, blank lines left out. */
  rows: AsyncIterable<SourceRows>;
}

/** Where the header of a table is, and what separates its cells. */
export interface HeaderPlace {
  line: number;
  delimiter: string;
}

type Recognises = (header: readonly string[]) => boolean;

const delimiters = [';', ',', '\t', '|'];
/** Titles and logos above a header: no more lines than these. */
export const mostLinesAboveRows = 20;
const longestBeginning = 100_000;

/** Whether a text is long enough to find the header of a table in it. */
export function showsHeader(beginning: string): boolean {
  const lines = beginning.match(/[^\r\n][\r\n]/g)?.length ?? 0;
  return lines >= mostLinesAboveRows || beginning.length >= longestBeginning;
}

/** The first line that is recognised, under the delimiter that gives it the most cells; or null. */
export function findHeader(
  { beginning, complete }: Peeked<string>,
  recognises: Recognises,
): HeaderPlace | null {
  const top = beginning.slice(0, longestBeginning);
  const whole = complete && top.length === beginning.length;
  const found = delimiters.flatMap((delimiter) => {
    const header = recordsOf(top, whole, delimiter).find(({ cells }) => recognises(cells));
    return header ? [{ line: header.line, delimiter, columns: header.cells.length }] : [];
  });
  return found.sort((one, other) => other.columns - one.columns)[0] ?? null;
}

/** Reads delimited text as it arrives; without a header that is known, the first line is taken. */
export async function readCsv(text: Peeked<string>, known: HeaderPlace | null): Promise<CsvTable> {
  const delimiter = known?.delimiter ?? commonestDelimiter(text.beginning);
  const pieces = rowsOf(text.all, new RecordCutter(delimiter));
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) {
      throw new BadFile('EMPTY_FILE', 'The file is empty: a header and lines are expected.');
    }
    const { rows, clean } = next.value;
    const at = known ? rows.findIndex(({ line }) => line === known.line) : 0;
    const header = rows[at];
    if (header) return { header, rows: after({ rows: rows.slice(at + 1), clean }, pieces) };
  }
}

// What is no table under one delimiter may be one under the next.
function recordsOf(text: string, whole: boolean, delimiter: string): SourceRow[] {
  const cutter = new RecordCutter(delimiter);
  try {
    const records = [...cutter.push(text).rows, ...(whole ? cutter.end().rows : [])];
    return records.slice(0, mostLinesAboveRows);
  } catch (error) {
    if (error instanceof BadFile) return [];
    throw error;
  }
}

async function* rowsOf(
  text: AsyncIterable<string>,
  cutter: RecordCutter,
): AsyncGenerator<SourceRows, undefined> {
  for await (const part of text) yield cutter.push(part);
  yield cutter.end();
  return undefined;
}

async function* after(
  first: SourceRows,
  rest: AsyncIterable<SourceRows>,
): AsyncGenerator<SourceRows> {
  yield first;
  yield* rest;
}

function commonestDelimiter(beginning: string): string {
  const [firstLine = ''] = beginning.trimStart().split(/[\r\n]/, 1);
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';';
}
