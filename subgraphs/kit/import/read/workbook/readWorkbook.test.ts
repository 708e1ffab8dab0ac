import { utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { tableOf } from '../fixtures/opened.ts';
import { zipOf } from '../fixtures/zipOf.ts';

type Kind = 'xlsx' | 'ods';
const kinds: Kind[] = ['xlsx', 'ods'];

function sheetOf(rows: unknown[][]): WorkSheet {
  return utils.aoa_to_sheet(rows, { UTC: true, cellDates: true });
}

function workbookOf(kind: Kind, sheets: Record<string, WorkSheet>): Buffer {
  const workbook = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets))
    utils.book_append_sheet(workbook, sheet, name);
  return Buffer.from(new Uint8Array(write(workbook, { type: 'array', bookType: kind })));
}

function odsOf(rows: string): Buffer {
  const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
    <office:body><office:spreadsheet><table:table table:name="Feuille1">${rows}</table:table>
    </office:spreadsheet></office:body></office:document-content>`;
  return zipOf([{ name: 'content.xml', content }]);
}

function odsCell(text: string, attributes = ''): string {
  return `<table:table-cell office:value-type="string" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
}

describe.each(kinds)('a workbook (%s)', (kind) => {
  it('gives the sheet whose header is recognised, by its own row numbers', async () => {
    const file = workbookOf(kind, {
      infos: sheetOf([['Source'], ['Préfecture']]),
      projets: sheetOf([
        ['Projets 2019'],
        [],
        ['nom', 'objet', 'montant'],
        ['A', 'B', 8],
        [],
        ['C'],
      ]),
    });

    const table = await tableOf(file, 'montant', 1_000);

    expect(table).toMatchObject({ container: kind, sheet: 'projets', encoding: 'utf-8' });
    expect(table.header).toEqual({ line: 3, cells: ['nom', 'objet', 'montant'] });
    expect(table.all).toEqual([
      { line: 4, cells: ['A', 'B', '8'] },
      { line: 6, cells: ['C', '', ''] },
    ]);
  });

  it('writes its values as a careful person types them', async () => {
    const day = new Date(Date.UTC(2021, 4, 31));
    const file = workbookOf(kind, {
      dons: sheetOf([
        ['montant', 'siret', 'date', 'innovant', 'part'],
        [58400.5, 22490001900015, day, true, 0.1 + 0.2],
        [1e6, '01004', '31/05/2021', false, ' texte '],
      ]),
    });

    const { all } = await tableOf(file, 'montant', 1_000);

    expect(all).toEqual([
      { line: 2, cells: ['58400.5', '22490001900015', '2021-05-31', 'true', '0.3'] },
      { line: 3, cells: ['1000000', '01004', '31/05/2021', 'false', ' texte '] },
    ]);
  });

  it('shows its first row, and nothing below, when no header is recognised', async () => {
    const file = workbookOf(kind, {
      a: sheetOf([]),
      b: sheetOf([
        ['nom', 'adresse'],
        ['A', 'B'],
      ]),
    });

    const table = await tableOf(file, 'montant', 1_000);

    expect(table).toMatchObject({ sheet: 'b', header: { line: 1, cells: ['nom', 'adresse'] } });
    expect(table.all).toEqual([]);
  });

  it('is wanted with something in it', async () => {
    const reading = tableOf(workbookOf(kind, { vide: sheetOf([]) }), 'montant', 1_000);

    await expect(reading).rejects.toMatchObject({ code: 'EMPTY_FILE' });
  });

  it('reads back as it was written', async () => {
    const cells = fc.string({
      unit: fc.constantFrom('a', 'é', '<', '&', '"', "'", '\n', '𝄞', ';', ']'),
    });
    const rows = fc.array(fc.array(cells, { minLength: 3, maxLength: 3 }), { maxLength: 6 });

    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const file = workbookOf(kind, { dons: sheetOf([['nom', 'objet', 'montant'], ...table]) });

        const { all } = await tableOf(file, 'montant', 10_000);

        const blank = (cell: string) => cell.trim() === '';
        const expected = table.map((row) => row.map((cell) => (blank(cell) ? '' : cell)));
        expect(all.map((row) => row.cells)).toEqual(expected.filter((row) => !row.every(blank)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a cell with a formula', () => {
  it('counts as its last result; as its text when it has none', async () => {
    const sheet = sheetOf([['montant', 'nom'], [1]]);
    sheet['A2'] = { t: 'n', f: 'SUM(B7:B9)', v: 1 };
    sheet['B2'] = { t: 'z', f: 'HYPERLINK("http://x")' };
    sheet['!ref'] = 'A1:B2';

    const { all } = await tableOf(workbookOf('xlsx', { dons: sheet }), 'montant', 1_000);

    expect(all).toEqual([{ line: 2, cells: ['1', '=HYPERLINK("http://x")'] }]);
  });

  it('counts so in OpenDocument as well', async () => {
    const done =
      '<table:table-cell table:formula="of:=SUM([.B7])" office:value-type="float" office:value="1"/>';
    const undone = '<table:table-cell table:formula="of:=SUM([.B8])"/>';
    const file = odsOf(`<table:table-row>${odsCell('montant')}${odsCell('nom')}</table:table-row>
      <table:table-row>${done}${undone}</table:table-row>`);

    const { all } = await tableOf(file, 'montant', 1_000);

    expect(all).toEqual([{ line: 2, cells: ['1', '=SUM([.B8])'] }]);
  });

  it('keeps the error that it gave', async () => {
    const sheet = sheetOf([['montant'], [1]]);
    sheet['A2'] = { t: 'e', v: 42, w: '#N/A' };

    const { all } = await tableOf(workbookOf('xlsx', { dons: sheet }), 'montant', 1_000);

    expect(all).toEqual([{ line: 2, cells: ['#N/A'] }]);
  });
});

describe('the rows of an OpenDocument sheet', () => {
  it('stand for as many as they say', async () => {
    const file = odsOf(`
      <table:table-row>${odsCell('montant')}${odsCell('a', 'table:number-columns-repeated="2"')}</table:table-row>
      <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="3"/></table:table-row>
      <table:table-row table:number-rows-repeated="2">${odsCell('8')}<table:covered-table-cell/>${odsCell('b')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`);

    const table = await tableOf(file, 'montant', 1_000);

    expect(table.header.cells).toEqual(['montant', 'a', 'a']);
    expect(table.all).toEqual([
      { line: 5, cells: ['8', '', 'b'] },
      { line: 6, cells: ['8', '', 'b'] },
    ]);
  });

  it('keep lines and spaces of a text, and leave the notes beside it', async () => {
    const text = 'a<text:s text:c="3"/>b</text:p><text:p>c<text:line-break/>d';
    const note = '<office:annotation><text:p>à revoir</text:p></office:annotation>';
    const noted = `<table:table-cell office:value-type="string">${note}<text:p>e</text:p></table:table-cell>`;
    const file = odsOf(`<table:table-row>${odsCell('montant')}${odsCell('x')}</table:table-row>
      <table:table-row>${odsCell(text)}${noted}</table:table-row>`);

    const { all } = await tableOf(file, 'montant', 1_000);

    expect(all).toEqual([{ line: 2, cells: ['a   b\nc\nd', 'e'] }]);
  });

  it.each([
    ['table:number-columns-repeated="16384"', '', 'a cell in column 16384 of row 1'],
    ['', 'table:number-rows-repeated="99999999"', 'a row 99999999'],
  ])('multiply no further than a table has them: %s%s', async (columns, rows, what) => {
    const file = odsOf(`<table:table-row ${rows}>${odsCell('montant', columns)}</table:table-row>`);

    const reading = tableOf(file, 'montant', 1_000);

    await expect(reading).rejects.toMatchObject({
      code: 'BAD_WORKBOOK',
      message: expect.stringContaining(what),
    });
  });
});
