import { BadFile } from '../../errors.ts';
import type { HeaderSought } from '../openFile.ts';
import { mostLinesAboveRows, noSuchLine } from '../readCsv.ts';
import type { ReadingChoices } from '../readingChoices.ts';
import type { SourceRow, SourceRows, SourceTable } from '../sourceFile.ts';
import { odsSheets } from './odsSheets.ts';
import type { Sheet } from './sheet.ts';
import { xlsxSheets } from './xlsxSheets.ts';
import { badWorkbook, openZip, type ZipParts } from './zipParts.ts';

/** Where the header of a workbook is. */
interface Place {
  sheet: Sheet;
  header: SourceRow;
  recognised: boolean;
  likeness: number;
}

const mostSheets = 50;
const rowsAtOnce = 100;

/**
 * Reads the sheet whose header is recognised, among the first rows of each, or the ones that are chosen. When none
 * is, the likeliest row is given as the header; without one the first row of the workbook, to be shown to people, and
 * nothing below it.
 */
export async function readWorkbook(
  bytes: AsyncIterable<Uint8Array>,
  sought: HeaderSought,
  chosen: ReadingChoices = {},
): Promise<SourceTable> {
  const zip = await openZip(bytes);
  try {
    const { container, sheets } = await sheetsOf(zip);
    const { sheet, header, recognised } = await findHeader(sheets, sought, chosen);
    const readsOn = recognised || sought.likeness !== undefined;
    if (!readsOn) zip.close();
    const rows = readsOn ? rowsBelow(sheet, header, zip) : none();
    const names = sheets.map(({ name }) => name);
    return {
      ...{ kind: 'table', container, encoding: 'utf-8' },
      ...{ sheet: sheet.name, sheets: names, header, rows },
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function sheetsOf(
  zip: ZipParts,
): Promise<Pick<SourceTable, 'container'> & { sheets: Sheet[] }> {
  if (zip.names.includes('xl/workbook.xml')) {
    return { container: 'xlsx', sheets: await firstOf(xlsxSheets(zip)) };
  }
  if (zip.names.includes('content.xml')) {
    return { container: 'ods', sheets: await firstOf(odsSheets(zip)) };
  }
  if (zip.names.includes('xl/workbook.bin')) throw badWorkbook('is binary: save it as .xlsx.');
  const names = zip.names.slice(0, 5).join(', ');
  throw new BadFile(
    'BAD_WORKBOOK',
    `The file is a zip and no workbook: unpack it and send what is in it (${names || 'nothing'}).`,
  );
}

async function firstOf(all: AsyncIterable<Sheet>): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for await (const sheet of all) {
    sheets.push(sheet);
    if (sheets.length === mostSheets) break;
  }
  return sheets;
}

async function findHeader(
  sheets: readonly Sheet[],
  { recognises, likeness = () => 0 }: HeaderSought,
  { sheet: chosen, headerLine }: ReadingChoices,
): Promise<Place> {
  let best: Place | null = null;
  for (const sheet of chosenSheets(sheets, chosen)) {
    for (const header of await topOf(sheet, headerLine)) {
      const place = { sheet, header, recognised: true, likeness: 0 };
      if (recognises(header.cells)) return place;
      const like = likeness(header.cells);
      if (!best || like > best.likeness) best = { ...place, recognised: false, likeness: like };
    }
  }
  if (best) return best;
  if (headerLine !== undefined) throw noSuchLine(headerLine);
  throw new BadFile('EMPTY_FILE', 'The workbook is empty: a header and lines are expected.');
}

function chosenSheets(sheets: readonly Sheet[], chosen: string | undefined): readonly Sheet[] {
  if (chosen === undefined) return sheets;
  const found = sheets.filter(({ name }) => name === chosen);
  if (found.length > 0) return found;
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  throw new BadFile('UNKNOWN_SHEET', `The workbook has no sheet "${chosen}": choose ${names}.`);
}

/** The rows among which the header is; the one alone that is chosen. */
async function topOf(sheet: Sheet, headerLine: number | undefined): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const row of sheet.rows()) {
    if (headerLine === undefined || row.line === headerLine) rows.push(row);
    const over =
      headerLine === undefined ? rows.length === mostLinesAboveRows : row.line >= headerLine;
    if (over) break;
  }
  return rows;
}

// A row ends with its last cell that holds something: it is filled up to the header's width.
async function* rowsBelow(
  sheet: Sheet,
  header: SourceRow,
  zip: ZipParts,
): AsyncGenerator<SourceRows> {
  let rows: SourceRow[] = [];
  try {
    for await (const row of sheet.rows()) {
      if (row.line <= header.line) continue;
      rows.push(widened(row, header.cells.length));
      if (rows.length < rowsAtOnce) continue;
      yield { rows, clean: false };
      rows = [];
    }
    if (rows.length > 0) yield { rows, clean: false };
  } finally {
    zip.close();
  }
}

async function* none(): AsyncGenerator<SourceRows> {}

function widened({ line, cells }: SourceRow, width: number): SourceRow {
  const missing = Math.max(0, width - cells.length);
  return { line, cells: [...cells, ...Array.from({ length: missing }, () => '')] };
}
