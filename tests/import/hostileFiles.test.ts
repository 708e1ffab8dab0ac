import { department } from '@relance/department/subgraph.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import {
  csvHeader,
  csvOf,
  grantLine,
  refuses,
  sheetOf,
  textCell,
  xlsxOf,
} from './faults/hostile.ts';

const first = grantLine();
const unpacked = 60_000_000;

describe('a table refused as a whole', () => {
  let owner: ServedSubgraph;

  beforeAll(async () => {
    owner = await serveForTest(department);
  });

  afterAll(() => owner.close());

  refuses(
    () => owner,
    [
      [
        'a workbook that unpacks to a thousand times its size',
        'bombe.xlsx',
        xlsxOf(Buffer.alloc(unpacked)),
        'BAD_WORKBOOK',
        'The workbook would unpack to more than it may (xl/worksheets/sheet1.xml): export it as CSV.',
      ],
      [
        'a workbook that announces less than it unpacks to',
        'menteur.xlsx',
        xlsxOf(Buffer.alloc(unpacked, ' '), { announced: 1_000 }),
        'BAD_WORKBOOK',
        'The workbook is damaged or cut off (too many bytes in the stream. expected 1000. got at least 16384): send it again.',
      ],
      [
        'a workbook with a cell of ten million characters',
        'cellule.xlsx',
        xlsxOf(sheetOf(`<row r="2">${textCell('A'.repeat(9_500_000))}</row>`)),
        'BAD_WORKBOOK',
        'The workbook holds a text of more than a million characters: export it as CSV.',
      ],
      [
        'a workbook with a cell in its last column',
        'loin.xlsx',
        xlsxOf(sheetOf('<row r="2"><c r="XFD2"><v>1</v></c></row>')),
        'BAD_WORKBOOK',
        'The workbook has a cell in column 16384 of row 2, where 1000 are read: clear it.',
      ],
      [
        'a workbook that is cut off',
        'coupé.xlsx',
        xlsxOf(sheetOf('')).subarray(0, 400),
        'BAD_WORKBOOK',
        'The workbook is damaged or cut off (End of central directory record signature not found. Either not a zip file, or file is truncated.): send it again.',
      ],
      [
        'a cell of ten million characters',
        'cellule.csv',
        csvOf(first, grantLine({ name: 'B'.repeat(10_000_000) })),
        'BAD_CSV',
        'From line 3: a line is longer than a million characters.',
      ],
      [
        'a quoted cell of ten million characters over five million lines',
        'cellule-entre-guillemets.csv',
        csvOf(first, grantLine({ name: 'B\n'.repeat(5_000_000) })),
        'BAD_CSV',
        'From line 3: a quoted cell is not closed within a million characters.',
      ],
      [
        'a file that is cut within a quoted cell',
        'coupé.csv',
        csvOf(first, '22470001300010;"Judo club de').subarray(0, -1),
        'BAD_CSV',
        'From line 3: a quoted cell is never closed.',
      ],
      [
        'a header of 100,000 columns',
        'large.csv',
        Buffer.from(`${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(';')}\n`),
        'BAD_CSV',
        'From line 1: 100000 cells where a table has 1000 columns at most.',
      ],
      [
        'a line of 100,000 cells',
        'large.csv',
        csvOf(first, ';'.repeat(99_999)),
        'BAD_CSV',
        'From line 3: 100000 cells where a table has 1000 columns at most.',
      ],
      [
        'a file that begins with NUL bytes',
        'nuls.csv',
        Buffer.from(`${csvHeader}\n\0\0\0\n`),
        'NOT_TEXT',
        'The file is not text: export it as CSV, UTF-8.',
      ],
      [
        'UTF-16, with its mark',
        'utf-16.csv',
        Buffer.from(`\ufeff${csvHeader}\n${first}\n`, 'utf16le'),
        'NOT_TEXT',
        'The file is UTF-16 text: save it as CSV, UTF-8.',
      ],
      [
        'UTF-16, without',
        'utf-16.csv',
        Buffer.from(`${csvHeader}\n${first}\n`, 'utf16le'),
        'NOT_TEXT',
        'The file is not text: export it as CSV, UTF-8.',
      ],
      [
        'a picture under the name of a table',
        'subventions.csv',
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
        'NOT_TEXT',
        'The file is an image: ask for the table it shows.',
      ],
      [
        'an error page under the name of a table',
        'subventions.csv',
        Buffer.from('<!DOCTYPE html><html><h1>503</h1></html>'),
        'NOT_TEXT',
        'The file is a web page (an error page?): download the file again.',
      ],
      [
        'nothing at all',
        'vide.csv',
        Buffer.alloc(0),
        'EMPTY_FILE',
        'The file is empty: a header and lines are expected.',
      ],
      [
        'a header alone',
        'en-tête.csv',
        Buffer.from(`${csvHeader}\n`),
        'EMPTY_FILE',
        'The file has a header and no line: nothing to import.',
      ],
    ],
  );
});
