import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { tableOf } from '../fixtures/opened.ts';
import { type ZipPart, zipOf } from '../fixtures/zipOf.ts';

const header =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>nom</t></is></c><c r="B1" t="inlineStr"><is><t>montant</t></is></c></row>';

function xlsxParts(sheet: string, rest: Partial<ZipPart> = {}): ZipPart[] {
  return [
    {
      name: 'xl/workbook.xml',
      content:
        '<workbook><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      ...rest,
    },
  ];
}

function leftBehind(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('relance-import-'));
}

describe('a zip file', () => {
  it('is a workbook with no more than the parts that one needs', async () => {
    const rows = `${header}<row><c><v>1</v></c><c t="b"><v>1</v></c></row>`;

    const { all } = await tableOf(zipOf(xlsxParts(rows)), 'montant', 1_000);

    expect(all).toEqual([{ line: 2, cells: ['1', 'true'] }]);
  });

  it('may have names with a prefix, as some programs write them', async () => {
    const rows = `${header}<row r="7"><c r="B7"><v>8</v></c></row>`.replace(/<(\/?)/g, '<$1x:');

    const { all } = await tableOf(zipOf(xlsxParts(rows)), 'montant', 1_000);

    expect(all).toEqual([{ line: 7, cells: ['', '8'] }]);
  });

  it.each<[string, Buffer, string]>([
    [
      'that holds other files',
      zipOf([{ name: 'dons.csv', content: 'nom;montant' }]),
      'The file is a zip and no workbook: unpack it and send what is in it (dons.csv).',
    ],
    [
      'with a password',
      zipOf(xlsxParts(header, { encrypted: true })),
      'The workbook has a password: save it without one.',
    ],
    [
      'with a password (ODS)',
      zipOf([
        { name: 'content.xml', content: '\x01\x02' },
        { name: 'META-INF/manifest.xml', content: '<m:manifest><m:encryption-data/></m:manifest>' },
      ]),
      'The workbook has a password: save it without one.',
    ],
    [
      'that unpacks to a thousand times its size',
      zipOf(xlsxParts(header, { content: Buffer.alloc(50_000_000) })),
      'The workbook would unpack to more than it may (xl/worksheets/sheet1.xml): export it as CSV.',
    ],
    [
      'that announces less than it unpacks to',
      zipOf(xlsxParts(header, { content: Buffer.alloc(50_000_000, ' '), announced: 1_000 })),
      'The workbook is damaged or cut off (too many bytes in the stream. expected 1000. got at least',
    ],
    [
      'of thousands of parts',
      zipOf(Array.from({ length: 2_001 }, (_, part) => ({ name: `${part}`, content: '' }))),
      'The workbook has 2001 parts, more than 2000: export it as CSV.',
    ],
    [
      'that would write beside its folder',
      zipOf([{ name: '../../etc/passwd', content: 'x' }]),
      'The workbook is damaged or cut off (invalid relative path: ../../etc/passwd): send it again.',
    ],
    [
      'that is cut off',
      zipOf(xlsxParts(header)).subarray(0, 300),
      'The workbook is damaged or cut off (End of central directory record signature not found.',
    ],
    [
      'whose sheet is cut off',
      zipOf(xlsxParts(header, { content: '<worksheet><sheetData><row r="1"><c r="A1' })),
      'The workbook is cut off: send it again.',
    ],
    [
      'that declares entities',
      zipOf(xlsxParts(header, { content: '<!DOCTYPE x [<!ENTITY y "z">]><worksheet/>' })),
      'The workbook declares a document type, as no workbook does.',
    ],
    [
      'with an entity that nobody declares',
      zipOf(xlsxParts(`${header}\n<row r="2"><c t="str"><v>&secret;</v></c></row>`)),
      'The workbook is damaged (line 2 of its XML: at <v>, undefined entity',
    ],
    [
      'with a cell far to the right',
      zipOf(xlsxParts(`${header}<row r="2"><c r="XFD2"><v>1</v></c></row>`)),
      'The workbook has a cell in column 16384 of row 2, where 1000 are read: clear it.',
    ],
    [
      'with a cell of ten megabytes',
      zipOf(xlsxParts(`${header}<row r="2"><c t="str"><v>${'x'.repeat(9_900_000)}</v></c></row>`)),
      'The workbook holds a text of more than a million characters: export it as CSV.',
    ],
  ])('%s is refused, and nothing stays on the disk', async (_, file, message) => {
    const reading = tableOf(file, 'montant', 65_536);

    await expect(reading).rejects.toMatchObject({
      code: 'BAD_WORKBOOK',
      message: expect.stringContaining(message),
    });
    expect(leftBehind()).toEqual([]);
  });

  it('whose sender breaks off leaves nothing on the disk', async () => {
    async function* brokenOff() {
      yield zipOf(xlsxParts(header)).subarray(0, 200);
      throw new Error('the connection was lost');
    }
    const { openZip } = await import('./zipParts.ts');

    await expect(openZip(brokenOff())).rejects.toThrow('the connection was lost');
    expect(leftBehind()).toEqual([]);
  });
});
