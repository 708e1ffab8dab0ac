import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { snakeCase } from '../database/snakeCase.ts';
import type { Columns } from '../records/recordStore.ts';
import { decodeText, type Encoding } from './decodeText.ts';
import { BadCell, BadFile } from './errors.ts';
import type { ImportFormat, ImportLine } from './format.ts';
import { type MatchedFormat, matchFormat } from './headers.ts';
import { type CsvRecord, type CsvTable, readCsv } from './readCsv.ts';
import { type ImportReport, ImportTally } from './report.ts';
import { createStage, stage, type StagedLine, writeStaged } from './stage.sql.ts';

export interface ImportOptions {
  fileName: string;
  /** Name of the format; `auto` (the default) goes by the header. */
  format?: string;
}

const batch = 1_000;
const damaged = '\uFFFD';

/**
 * Reads a file as it arrives and writes its lines in one transaction: an error, or a file of no
 * known format (BadFile), leaves nothing behind. Lines that can't become records are reported.
 */
export async function importFile(
  dataSource: DataSource,
  formats: readonly ImportFormat[],
  bytes: AsyncIterable<Uint8Array>,
  { fileName, format }: ImportOptions,
): Promise<ImportReport> {
  const hash = createHash('sha256');
  let encoding: Encoding = 'utf-8';
  const text = decodeText(hashed(bytes, hash), (found) => {
    encoding = found;
  });
  const table = await readCsv(text);
  const matched = matchFormat(table.header.cells, formats, format);
  const tally = new ImportTally();
  const counts = await dataSource.transaction(async (manager) => {
    await createStage(manager);
    const written = await stageLines(manager, table, matched, fileName, tally);
    if (tally.lines === 0) {
      throw new BadFile('EMPTY_FILE', 'The file has a header and no line: nothing to import.');
    }
    return written
      ? writeStaged(manager, matched.format, written, fileName)
      : { added: 0, changed: 0 };
  });
  return tally.report({
    format: matched.format.name,
    file: fileName,
    sha256: hash.digest('hex'),
    encoding,
    ignoredColumns: matched.ignored,
    ...counts,
  });
}

// Names of the written columns; undefined when no line became a record.
async function stageLines(
  manager: EntityManager,
  table: CsvTable,
  matched: MatchedFormat,
  file: string,
  tally: ImportTally,
): Promise<{ columns: string[]; initial: string[] } | undefined> {
  const { format, columns } = matched;
  let written: { columns: string[]; initial: string[] } | undefined;
  let staged: StagedLine[] = [];
  let width: number | undefined;
  const headerOf = (field: string) =>
    (table.header.cells[columns.get(field) ?? -1] ?? field).trim();
  for await (const record of table.records) {
    const line = lineOf(record, matched, file);
    if (format.concerns?.(line) === false) {
      tally.skip();
      continue;
    }
    try {
      checkShape(record, (width ??= widthOf(table.header, record)));
      checkText(line);
      const amount = format.amount(line);
      tally.read(amount);
      const { columns: facts, initial, key, remarks = [] } = format.read(line);
      written ??= { columns: columnNames(facts), initial: columnNames(initial) };
      const document = row({ ...facts, ...initial });
      staged.push({
        line: line.line,
        key: JSON.stringify([format.name, ...key]),
        amount,
        document,
      });
      tally.accept(amount);
      for (const remark of remarks) {
        tally.remark({ ...remark, line: line.line, column: headerOf(remark.column) });
      }
    } catch (error) {
      if (!(error instanceof BadCell)) throw error;
      tally.reject(line.line, headerOf(error.column), error);
    }
    if (staged.length === batch) {
      await stage(manager, staged);
      staged = [];
    }
  }
  await stage(manager, staged);
  return written;
}

function lineOf(
  { line, cells }: CsvRecord,
  { format, columns }: MatchedFormat,
  file: string,
): ImportLine {
  const cellOf = (field: string) => cells[columns.get(field) ?? -1]?.trim() ?? '';
  const fields = Object.keys(format.headers);
  return { line, file, cells: Object.fromEntries(fields.map((field) => [field, cellOf(field)])) };
}

// Some exports end every line with delimiters that the header lacks: the first line shows it.
function widthOf(header: CsvRecord, first: CsvRecord): number {
  const excess = first.cells.slice(header.cells.length);
  return header.cells.length + (excess.every((cell) => cell.trim() === '') ? excess.length : 0);
}

function checkShape({ cells }: CsvRecord, expected: number): void {
  if (cells.length === expected) return;
  throw new BadCell(
    '',
    'WRONG_CELL_COUNT',
    `${cells.length} cells where ${expected} are expected: is a delimiter or a line break inside a cell not quoted?`,
  );
}

function checkText({ cells }: ImportLine): void {
  for (const [field, text] of Object.entries(cells)) {
    if (!text.includes(damaged)) continue;
    throw new BadCell(field, 'BAD_ENCODING', `"${text}" holds bytes that are not UTF-8.`);
  }
}

function columnNames(columns: Columns): string[] {
  return Object.keys(columns).map(snakeCase);
}

function row(columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [snakeCase(name), value]),
  );
}

async function* hashed(
  bytes: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}
