import { lineFormat } from '../fixtures/chosenFormat.ts';
import { arriving } from '../read/fixtures/opened.ts';
import { xlsxOfSheets } from '../read/fixtures/workbookOf.ts';
import type { ReadingChoices } from '../read/readingChoices.ts';
import { lookAt } from './look.ts';

const look = (bytes: string | Buffer, reading: ReadingChoices | null = null) =>
  lookAt(() => arriving(bytes), [lineFormat], { fileName: 'a.csv', reading });

describe('a look at a file', () => {
  it('tells what is recognised, how each column is known, and its first rows', async () => {
    const seen = await look('Titre\n\nBénéficiaire;montant;Le\nZoé Martin;8,50;2024-03-01\n');

    expect(seen).toEqual({
      ...{ container: 'csv', encoding: 'utf-8', delimiter: ';', headerLine: 3 },
      ...{ sheet: null, sheets: [], format: 'lines', recognised: true, missing: [] },
      columns: [
        { header: 'Bénéficiaire', field: 'nom', by: 'ALIAS' },
        { header: 'montant', field: 'montant', by: 'EXACT' },
        { header: 'Le', field: null, by: null },
      ],
      rows: [{ line: 4, cells: ['Xxé Xxxxxx', '8,50', '2024-03-01'] }],
    });
  });

  it('shows what is like a header where none is recognised, and what it lacks', async () => {
    const seen = await look('Liste;;\nAsso;montant;n°\nJudo club;8;73282932000017\n');

    expect(seen).toMatchObject({ headerLine: 2, recognised: false, missing: ['nom'] });
    expect(seen.rows).toEqual([{ line: 3, cells: ['Xxxx xxxx', '8', '00000000000000'] }]);
  });

  it('tells the encoding by the first character that has one, however late', async () => {
    const ascii = `nom;montant\n${'A;1\n'.repeat(30_000)}`;

    const seen = await look(Buffer.concat([Buffer.from(ascii), Buffer.from('\xe9;2\n', 'latin1')]));

    expect(seen.encoding).toBe('windows-1252');
  });

  it('reads by what is chosen', async () => {
    const seen = await look('nom;montant\nX;1\nAsso;Versé\nA;2\n', {
      ...{ headerLine: 3, columns: { Asso: 'nom', Versé: 'montant' } },
    });

    expect(seen).toMatchObject({ headerLine: 3, recognised: true });
    expect(seen.columns).toEqual([
      { header: 'Asso', field: 'nom', by: 'CHOSEN' },
      { header: 'Versé', field: 'montant', by: 'CHOSEN' },
    ]);
  });

  it('lists the sheets of a workbook, and looks at the one that is chosen', async () => {
    const workbook = xlsxOfSheets({ Notes: [['nom', 'montant']], Export: [['nom'], ['A']] });

    const seen = await look(workbook, { sheet: 'Export' });

    expect(seen).toMatchObject({
      sheet: 'Export',
      sheets: ['Notes', 'Export'],
      missing: ['montant'],
    });
    await expect(look(workbook, { sheet: 'Bilan' })).rejects.toMatchObject({
      code: 'UNKNOWN_SHEET',
      message: 'The workbook has no sheet "Bilan": choose "Notes", "Export".',
    });
    await expect(look(workbook, { delimiter: ';' })).rejects.toMatchObject({ code: 'BAD_READING' });
  });
});
