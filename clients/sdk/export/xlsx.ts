import { rowWriter, sheetRow, type Style } from './xlsxCells.ts';
import {
  contentTypes,
  relations,
  sharedStrings,
  styles,
  workbook,
  workbookRelations,
} from './xlsxParts.ts';
import type { CellType, Table, Writer } from './table.ts';
import { SharedTexts } from './xlsxTexts.ts';
import { zip, type ZipEntry } from './zip.ts';

/** The last row that a sheet can have. */
const mostRows = 1_048_576;

const styleOf: Record<CellType, Style> = {
  ...{ text: 'plain', list: 'plain', integer: 'plain', number: 'plain', boolean: 'plain' },
  ...{ euro: 'euro', date: 'date', instant: 'instant' },
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook: typed cells below a frozen heading with filters, and a sheet that says what they are. */
export const writeXlsx: Writer = (table) => zip(entries(table));

function* entries(table: Table): Generator<ZipEntry> {
  const shared = new SharedTexts();
  yield { name: '[Content_Types].xml', parts: [contentTypes] };
  yield { name: '_rels/.rels', parts: [relations] };
  yield { name: 'xl/workbook.xml', parts: [workbook(table.about.title)] };
  yield { name: 'xl/_rels/workbook.xml.rels', parts: [workbookRelations] };
  yield { name: 'xl/styles.xml', parts: [styles] };
  yield { name: 'xl/worksheets/sheet1.xml', parts: data(table, shared) };
  yield { name: 'xl/worksheets/sheet2.xml', parts: notes(table) };
  // Known once the rows are written.
  yield { name: 'xl/sharedStrings.xml', parts: [sharedStrings(shared.texts)] };
}

async function* data({ columns, pages }: Table, shared: SharedTexts): AsyncGenerator<string> {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    `<sheetViews><sheetView workbookViewId="0" tabSelected="1">${pane}</sheetView></sheetViews>` +
    `<cols><col min="1" max="${columns.length}" width="18" customWidth="1"/></cols><sheetData>`
  );
  let line = 1;
  yield sheetRow(
    line,
    columns.map(({ heading }) => ({ value: heading, style: 'heading' })),
  );
  const write = rowWriter(
    columns.map(({ type }) => styleOf[type]),
    shared,
  );
  for await (const rows of pages) {
    if (line + rows.length > mostRows) {
      throw new Error(`A sheet holds ${mostRows} rows: ask for a part, or for another format.`);
    }
    let text = '';
    for (const row of rows) text += write((line += 1), row);
    yield text;
  }
  yield `</sheetData><autoFilter ref="A1:${columnName(columns.length)}${line}"/></worksheet>`;
}

function* notes({ about, columns }: Table): Generator<string> {
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    '<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="100" customWidth="1"/></cols><sheetData>'
  );
  const lines = [...about.notes, ...columns.map(({ heading, key }) => [heading, key] as const)];
  for (const [at, [name, value]] of lines.entries()) {
    yield sheetRow(at + 1, [
      { value: name, style: 'heading' },
      { value, style: 'plain' },
    ]);
  }
  yield '</sheetData></worksheet>';
}

/** `A`, `Z`, `AA`. */
function columnName(count: number): string {
  let name = '';
  for (let left = count; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
