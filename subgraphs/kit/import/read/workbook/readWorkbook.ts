import { BadFile } from '../../errors.ts';
import { mostLinesAboveRows } from '../readCsv.ts';
import type { SourceRow, SourceRows, SourceTable } from '../sourceFile.ts';
import { odsSheets } from './odsSheets.ts';
import type { Sheet } from './sheet.ts';
import { xlsxSheets } from './xlsxSheets.ts';
import { badWorkbook, openZip, type ZipParts } from './zipParts.ts';

type Recognises = (header: readonly string[]) => boolean;

interface Found {
  sheet: string;
  header: SourceRow;
  /** Null: no header was recognised, this is the first row of the workbook. */
  below: { read: SourceRow[]; unread: AsyncIterator<SourceRow> } | null;
}

const mostSheets = 50;
const rowsAtOnce = 100;

/**
 * Reads the sheet whose header is recognised, among the first rows of each. When none is, the first
 * row of the workbook is given as the header, to be shown to people, and nothing below it.
 */
export async function readWorkbook(
  bytes: AsyncIterable<Uint8Array>,
  recognises: Recognises,
): Promise<SourceTable> {
  const zip = await openZip(bytes);
  try {
    const { container, sheets } = sheetsOf(zip);
    const { sheet, header, below } = await findHeader(sheets, recognises);
    if (!below) zip.close();
    const rows = rowsBelow(below, header.cells.length, zip);
    return { kind: 'table', container, encoding: 'utf-8', sheet, header, rows };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function sheetsOf(
  zip: ZipParts,
): Pick<SourceTable, 'container'> & { sheets: AsyncIterable<Sheet> } {
  if (zip.names.includes('xl/workbook.xml')) return { container: 'xlsx', sheets: xlsxSheets(zip) };
  if (zip.names.includes('content.xml')) return { container: 'ods', sheets: odsSheets(zip) };
  if (zip.names.includes('xl/workbook.bin')) throw badWorkbook('is binary: save it as .xlsx.');
  const names = zip.names.slice(0, 5).join(', ');
  throw new BadFile(
    'BAD_WORKBOOK',
    `The file is a zip and no workbook: unpack it and send what is in it (${names || 'nothing'}).`,
  );
}

async function findHeader(sheets: AsyncIterable<Sheet>, recognises: Recognises): Promise<Found> {
  let first: Found | null = null;
  let looked = 0;
  for await (const { name, rows } of sheets) {
    const unread = rows()[Symbol.asyncIterator]();
    const read = await take(unread, mostLinesAboveRows);
    const at = read.findIndex(({ cells }) => recognises(cells));
    const header = read[Math.max(at, 0)];
    if (header && at !== -1) {
      return { sheet: name, header, below: { read: read.slice(at + 1), unread } };
    }
    await unread.return?.();
    if (header) first ??= { sheet: name, header, below: null };
    looked += 1;
    if (looked === mostSheets) break;
  }
  if (!first) {
    throw new BadFile('EMPTY_FILE', 'The workbook is empty: a header and lines are expected.');
  }
  return first;
}

async function take(rows: AsyncIterator<SourceRow>, count: number): Promise<SourceRow[]> {
  const taken: SourceRow[] = [];
  while (taken.length < count) {
    const next = await rows.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

// A row ends with its last cell that holds something: it is filled up to the header's width.
async function* rowsBelow(
  below: Found['below'],
  width: number,
  zip: ZipParts,
): AsyncGenerator<SourceRows> {
  if (!below) return;
  const { read, unread } = below;
  try {
    for (let rows = read; rows.length > 0; rows = await take(unread, rowsAtOnce)) {
      yield { rows: rows.map((row) => widened(row, width)), clean: false };
    }
  } finally {
    await unread.return?.();
    zip.close();
  }
}

function widened({ line, cells }: SourceRow, width: number): SourceRow {
  const missing = Math.max(0, width - cells.length);
  return { line, cells: [...cells, ...Array.from({ length: missing }, () => '')] };
}
