import { parse, CsvError } from 'csv-parse';
import { Readable, pipeline } from 'node:stream';
import { BadFile } from './errors.ts';

export interface CsvRecord {
  /** Line of the file on which the record begins, from 1. */
  line: number;
  cells: string[];
}

export interface CsvTable {
  header: CsvRecord;
  delimiter: string;
  /** What follows the header, blank lines left out. */
  records: AsyncIterable<CsvRecord>;
}

const delimiters = [';', ',', '\t'];
const longestHeader = 100_000;
const longestRecord = 1_000_000;

/** Reads delimited text as it arrives; the delimiter is the commonest candidate of the header. */
export async function readCsv(text: AsyncIterable<string>): Promise<CsvTable> {
  const chunks = text[Symbol.asyncIterator]();
  let beginning = '';
  let headerLine: string | undefined;
  while (headerLine === undefined) {
    const next = await chunks.next();
    if (next.done !== true) beginning += next.value;
    headerLine = firstLine(beginning, next.done === true);
    if (headerLine === undefined && beginning.length > longestHeader) {
      throw new BadFile(
        'BAD_CSV',
        `The first line does not end within ${longestHeader} characters: this is no table.`,
      );
    }
  }
  const delimiter = delimiterOf(headerLine);
  const records = parseCsv(beginning, chunks, delimiter);
  const { done, value: header } = await records.next();
  if (done) throw new BadFile('EMPTY_FILE', 'The file is empty: a header and lines are expected.');
  return { header, delimiter, records };
}

async function* parseCsv(
  beginning: string,
  rest: AsyncIterator<string>,
  delimiter: string,
): AsyncGenerator<CsvRecord, undefined> {
  let line = 1;
  const starts: number[] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: longestRecord,
    // Counted where records are cut: an error overtakes the records that nobody has read yet.
    on_record: (cells: string[]) => {
      starts.push(line);
      line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
      return cells;
    },
  });
  const source = Readable.from(after(beginning, rest), { objectMode: false });
  // The callback is the pipeline's; the error itself reaches whoever iterates.
  pipeline(source, parser, () => undefined);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const record = { line: starts.shift() ?? line, cells };
      if (cells.some((cell) => cell.trim() !== '')) yield record;
    }
  } catch (error) {
    if (error instanceof CsvError) throw badCsv(error, line);
    throw error;
  }
  return undefined;
}

async function* after(beginning: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield beginning;
  for await (const text of { [Symbol.asyncIterator]: () => rest }) yield text;
}

// A header cell may hold a line break between quotes.
function firstLine(text: string, complete: boolean): string | undefined {
  const found = /^\s*((?:"[^"]*"|[^"\r\n])+)[\r\n]/.exec(text)?.[1];
  return found ?? (complete ? text : undefined);
}

function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';';
}

function lineBreaks(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function badCsv(error: CsvError, line: number): BadFile {
  const why: Partial<Record<CsvError['code'], string>> = {
    CSV_QUOTE_NOT_CLOSED: 'a quoted cell is never closed',
    CSV_MAX_RECORD_SIZE: 'a line is longer than a million characters (a quote that is not closed?)',
  };
  return new BadFile('BAD_CSV', `From line ${line}: ${why[error.code] ?? error.message}.`);
}
