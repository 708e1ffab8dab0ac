import { damaged, isClean, mendMojibake } from '../cells/mojibake.ts';
import { BadCell, BadFile } from '../errors.ts';
import type { ImportFormat, ImportLine, ImportRecord } from '../format.ts';
import { openFile } from '../read/openFile.ts';
import type { ChosenColumns, ReadingChoices } from '../read/readingChoices.ts';
import type { SourceDocument, SourceItem, SourceRow, SourceTable } from '../read/sourceFile.ts';
import { formatsWith, renamed } from './chosenColumns.ts';
import {
  findTableFormat,
  formatsAsked,
  type MatchedFormat,
  matchDocument,
  matchTable,
} from './matchFormat.ts';
import { textAt } from './textAt.ts';

export interface ReadOptions {
  fileName: string;
  /** Name of the format; `auto` (the default) goes by the header or the properties. */
  format?: string;
  /** What a person has decided about the rest: it goes before what would be found out. */
  reading?: ReadingChoices | null;
}

/** What became of one line: a record, a reason why not, or nothing since it is not this owner's. */
export interface LineRead {
  line: ImportLine;
  /** In cents; null when it could not be read. */
  amount: number | null;
  outcome: { record: ImportRecord } | { rejected: BadCell } | 'SKIPPED';
}

export interface FileRead {
  format: ImportFormat;
  ignored: string[];
  container: string;
  sheet: string | null;
  /** Of delimited text. */
  delimiter: string | null;
  /** Of a table. */
  headerLine: number | null;
  readonly encoding: string;
  /** The column of the file that holds a field, as the file writes it. */
  labelOf: (field: string) => string;
  lines: AsyncIterable<LineRead>;
}

const peeked = 20;

/** Reads a file as it arrives, writing nothing. A file of no known format is a BadFile. */
export async function readLines(
  bytes: AsyncIterable<Uint8Array>,
  formats: readonly ImportFormat[],
  { fileName, format, reading }: ReadOptions,
): Promise<FileRead> {
  const chosen = reading?.columns ?? {};
  const asked = formatsWith(formatsAsked(formats, format), chosen);
  const source = await openFile(bytes, {
    ...{ fileName, reading: reading ?? null },
    recognises: (header) => findTableFormat(header, asked, chosen) !== null,
  });
  return source.kind === 'table'
    ? readTable(source, asked, fileName, chosen)
    : readDocument(source, asked, fileName);
}

function readTable(
  source: SourceTable,
  formats: readonly ImportFormat[],
  file: string,
  chosen: ChosenColumns,
): FileRead {
  const { header, delimiter } = source;
  const matched = matchTable(header.cells, formats, chosen);
  return {
    format: matched.format,
    ignored: matched.ignored,
    container: source.container,
    sheet: source.sheet ?? null,
    delimiter: delimiter ?? null,
    headerLine: header.line,
    get encoding() {
      return source.encoding;
    },
    labelOf: (field) => (header.cells[matched.columns.get(field) ?? -1] ?? field).trim(),
    lines: tableLines(source, matched, file, renamed(header.cells, chosen) ?? header.cells),
  };
}

async function* tableLines(
  { header, rows }: SourceTable,
  matched: MatchedFormat,
  file: string,
  labels: readonly string[],
): AsyncGenerator<LineRead> {
  const { format } = matched;
  const cellsOf = cellsReader(format, matched.columns);
  let width: number | undefined;
  const read = (row: SourceRow, clean: boolean): LineRead => {
    width ??= widthOf(header, row);
    const whole = row.cells.length === width;
    const mended = whole ? null : (format.reassemble?.(row.cells, labels) ?? null);
    const line: ImportLine = {
      line: row.line,
      place: '',
      file,
      cells: cellsOf(mended ?? row.cells),
      repairs: mended ? [{ column: '', raw: row.cells.join(' | '), rule: 'REASSEMBLED' }] : [],
      flags: [],
    };
    const wrong = whole || mended ? undefined : wrongCellCount(row.cells.length, width);
    return readLine(format, line, { wrong, clean: clean && whole });
  };
  for await (const batch of rows) {
    for (const row of batch.rows) yield read(row, batch.clean);
  }
}

/** Takes the cells of a row by the names of the format's fields. */
function cellsReader(
  format: ImportFormat,
  columns: ReadonlyMap<string, number>,
): (cells: readonly string[]) => Record<string, string> {
  const named = Object.keys(format.headers).map((field) => [field, ''] as const);
  const found = [...columns];
  // Each line is a copy of one object: filled name by name, it would be kept as a hash table. Parsing
  // gives an object that is none.
  const empty = JSON.parse(JSON.stringify(Object.fromEntries(named))) as Record<string, string>;
  return (cells) => {
    const texts = { ...empty };
    for (const [field, at] of found) texts[field] = cells[at]?.trim() ?? '';
    return texts;
  };
}

async function readDocument(
  source: SourceDocument,
  formats: readonly ImportFormat[],
  file: string,
): Promise<FileRead> {
  const paths = [...new Set(formats.flatMap(({ items }) => items ?? []))];
  const found = await source.items(paths);
  if (!found) {
    throw new BadFile(
      'UNKNOWN_FORMAT',
      `The document lists nothing at ${paths.map((path) => path || 'its root').join(', ') || 'any place that a format of this owner knows'}.`,
    );
  }
  const items = found.items[Symbol.asyncIterator]();
  const first: SourceItem[] = [];
  while (first.length < peeked) {
    const next = await items.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  if (first.length === 0) throw new BadFile('EMPTY_FILE', 'The document lists no item.');
  const matched = matchDocument(
    found.path,
    first.map(({ value }) => value),
    formats,
  );
  return {
    format: matched.format,
    ignored: matched.ignored,
    container: source.container,
    ...{ sheet: null, delimiter: null, headerLine: null },
    get encoding() {
      return source.encoding;
    },
    labelOf: (field) => field,
    lines: documentLines(first, items, matched.format, file),
  };
}

async function* documentLines(
  first: readonly SourceItem[],
  rest: AsyncIterator<SourceItem>,
  format: ImportFormat,
  file: string,
): AsyncGenerator<LineRead> {
  const fields = Object.entries(format.headers).map(
    ([field, paths]) => [field, [field, ...paths]] as const,
  );
  const read = ({ line, place, value }: SourceItem) =>
    readLine(format, {
      line,
      place,
      file,
      cells: Object.fromEntries(fields.map(([field, paths]) => [field, textAt(value, paths)])),
      item: value,
      repairs: [],
      flags: [],
    });
  for (const item of first) yield read(item);
  for await (const item of { [Symbol.asyncIterator]: () => rest }) yield read(item);
}

interface Known {
  /** What is already known to be wrong with the line. */
  wrong?: BadCell | undefined;
  /** Whether it is known to have no trace of a wrong encoding. */
  clean?: boolean;
}

/** What a line of that format becomes. */
export function readLine(
  format: ImportFormat,
  line: ImportLine,
  { wrong, clean = false }: Known = {},
): LineRead {
  const suspect = !clean && !isClean(Object.values(line.cells).join('\n'));
  if (suspect) mendMojibake(line);
  if (format.concerns?.(line) === false) return { line, amount: null, outcome: 'SKIPPED' };
  let amount: number | null = null;
  try {
    if (wrong) throw wrong;
    if (suspect) checkText(line);
    amount = format.amount(line);
    return { line, amount, outcome: { record: format.read(line) } };
  } catch (error) {
    if (!(error instanceof BadCell)) throw error;
    return { line, amount, outcome: { rejected: error } };
  }
}

// Some exports end every line with delimiters that the header lacks: the first line shows it.
function widthOf(header: SourceRow, first: SourceRow): number {
  const excess = first.cells.slice(header.cells.length);
  return header.cells.length + (excess.every((cell) => cell.trim() === '') ? excess.length : 0);
}

function wrongCellCount(found: number, expected: number): BadCell {
  return new BadCell(
    '',
    'WRONG_CELL_COUNT',
    `${found} cells where ${expected} are expected: is a delimiter or a line break inside a cell not quoted?`,
  );
}

function checkText({ cells }: ImportLine): void {
  for (const [field, text] of Object.entries(cells)) {
    if (!text.includes(damaged)) continue;
    throw new BadCell(field, 'BAD_ENCODING', `"${text}" holds bytes that are not UTF-8.`);
  }
}
