import { escapeAttribute } from './escape.ts';
import { textElement } from './xlsxCells.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${types}.${type}+xml"/>`;
const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${documents}/${type}" Target="${target}"/>`;

/** What each part of the workbook is. */
export const contentTypes =
  `${head}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  override('workbook', 'sheet.main') +
  override('worksheets/sheet1', 'worksheet') +
  override('worksheets/sheet2', 'worksheet') +
  override('styles', 'styles') +
  `${override('sharedStrings', 'sharedStrings')}</Types>`;

/** Where the workbook is. */
export const relations =
  `${head}<Relationships xmlns="${packages}/relationships">` +
  `${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`;

/** Where its sheets are, and what they share. */
export const workbookRelations =
  `${head}<Relationships xmlns="${packages}/relationships">` +
  relation(1, 'worksheet', 'worksheets/sheet1.xml') +
  relation(2, 'worksheet', 'worksheets/sheet2.xml') +
  relation(3, 'styles', 'styles.xml') +
  `${relation(4, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`;

/** The sheets by name: the data, and what it is. */
export function workbook(title: string): string {
  return (
    `${head}<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>` +
    `<sheet name="${escapeAttribute(title)}" sheetId="1" r:id="rId1"/>` +
    '<sheet name="Lisez-moi" sheetId="2" r:id="rId2"/></sheets></workbook>'
  );
}

/** The texts that cells name by their number. */
export function sharedStrings(texts: readonly string[]): string {
  const items = texts.map((text) => `<si>${textElement(text)}</si>`);
  return `${head}<sst xmlns="${main}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}

const format = (number: number, font: number) =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;

/** Formats of cells: plain, heading, date, instant, amount. */
export const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="3">` +
  '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>' +
  '<numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/>' +
  '<numFmt numFmtId="166" formatCode="#,##0.00"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="5">${format(0, 0)}${format(0, 1)}${format(164, 0)}${format(165, 0)}${format(166, 0)}</cellXfs>` +
  '</styleSheet>';
