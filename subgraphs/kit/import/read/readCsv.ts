import { delimiters } from '@relance/schema/imports/readings.ts';
import { BadFile } from '../errors.ts';
import { RecordCutter } from './cutRecords.ts';
import type { HeaderSought } from './openFile.ts';
import type { Peeked } from './peek.ts';
import type { ReadingChoices } from './readingChoices.ts';
import type { SourceRow, SourceRows } from './sourceFile.ts';

export interface CsvTable {
  delimiter: string;
  header: SourceRow;
  /** What follows the header, blank lines left out. */
  rows: AsyncIterable<SourceRows>;
}

/** Where the header of a table is, and what separates its cells. */
export interface HeaderPlace {
  line: number;
  delimiter: string;
  /** Not only the likeliest, or the line that somebody points to. */
  recognised: boolean;
}

/** Titles and logos above a header: no more lines than these. */
export const mostLinesAboveRows = 20;
const longestBeginning = 100_000;

/** Whether a text is long enough to find the header of a table in it. */
export function showsHeader(beginning: string, { headerLine = 0 }: ReadingChoices = {}): boolean {
  const lines = beginning.match(/[^\r\n][\r\n]/g)?.length ?? 0;
  const enough = Math.max(mostLinesAboveRows, headerLine);
  return lines >= enough || beginning.length >= longestBeginning;
}

/**
 * The first line that is recognised, under the delimiter that gives it the most cells, as far as neither is chosen;
 * else the likeliest, or null. BadFile where no line begins at the one that is chosen.
 */
export function findHeader(
  { beginning, complete }: Peeked<string>,
  { recognises, likeness = () => 0 }: HeaderSought,
  { delimiter: chosen, headerLine }: ReadingChoices = {},
): HeaderPlace | null {
  const top = beginning.slice(0, longestBeginning);
  const whole = complete && top.length === beginning.length;
  const candidates = (chosen === undefined ? delimiters : [chosen]).flatMap((delimiter) => {
    const records = recordsOf(top, whole, delimiter);
    const above =
      headerLine === undefined
        ? records.slice(0, mostLinesAboveRows)
        : records.filter(({ line }) => line === headerLine);
    return headersAmong(above, recognises, likeness).map((found) => ({ ...found, delimiter }));
  });
  if (headerLine !== undefined && candidates.length === 0) throw noSuchLine(headerLine);
  const [best] = candidates.sort(
    (one, other) =>
      Number(other.recognised) - Number(one.recognised) ||
      other.likeness - one.likeness ||
      other.columns - one.columns,
  );
  if (!best) return null;
  const { line, delimiter, recognised } = best;
  return recognised || best.likeness > 0 || headerLine !== undefined
    ? { line, delimiter, recognised }
    : null;
}

/** A header line that somebody points to and that is none. */
export function noSuchLine(line: number): BadFile {
  return new BadFile(
    'UNKNOWN_LINE',
    `No row of the file begins on line ${line}: choose the line that names the columns, the first being 1.`,
  );
}

/** Reads delimited text as it arrives; without a header that is known, the first line is taken. */
export async function readCsv(
  text: Peeked<string>,
  known: HeaderPlace | null,
  { delimiter: chosen }: ReadingChoices = {},
): Promise<CsvTable> {
  const delimiter = known?.delimiter ?? chosen ?? commonestDelimiter(text.beginning);
  const pieces = rowsOf(text.all, new RecordCutter(delimiter));
  for (;;) {
    const next = await pieces.next();
    if (next.done === true) {
      throw new BadFile('EMPTY_FILE', 'The file is empty: a header and lines are expected.');
    }
    const { rows, clean } = next.value;
    const at = known ? rows.findIndex(({ line }) => line === known.line) : 0;
    const header = rows[at];
    if (!header) continue;
    return { delimiter, header, rows: after({ rows: rows.slice(at + 1), clean }, pieces) };
  }
}

/** The line that is recognised, else all of them as far as they are like one. */
function headersAmong(
  rows: readonly SourceRow[],
  recognises: HeaderSought['recognises'],
  likeness: (header: readonly string[]) => number,
) {
  const found = rows.find(({ cells }) => recognises(cells));
  return (found ? [found] : rows).map(({ line, cells }) => ({
    line,
    recognised: found !== undefined,
    likeness: found ? 0 : likeness(cells),
    columns: cells.length,
  }));
}

// What is no table under one delimiter may be one under the next.
function recordsOf(text: string, whole: boolean, delimiter: string): SourceRow[] {
  const cutter = new RecordCutter(delimiter);
  try {
    return [...cutter.push(text).rows, ...(whole ? cutter.end().rows : [])];
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
