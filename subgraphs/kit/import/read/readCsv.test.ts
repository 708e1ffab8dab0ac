import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { RecordCutter } from './cutRecords.ts';
import { tableOf } from './fixtures/opened.ts';
import type { SourceRow } from './sourceFile.ts';

function cut(text: string, delimiter: string, size: number): SourceRow[] {
  const cutter = new RecordCutter(delimiter);
  const records: SourceRow[] = [];
  for (let start = 0; start < text.length; start += size) {
    records.push(...cutter.push(text.slice(start, start + size)).rows);
  }
  return [...records, ...cutter.end().rows];
}

/** Blank lines are left out. */
function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function written(rows: string[][], delimiter: string, lineEnd: string): string {
  const cell = (text: string) =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

describe('delimited text', () => {
  it.each([';', ',', '\t', '|'])('is cut at the delimiter of its header: %j', async (delimiter) => {
    const text = `nom${delimiter}montant\nJudo club${delimiter}800\n`;

    const table = await tableOf(text);

    expect(table.header).toEqual({ line: 1, cells: ['nom', 'montant'] });
    expect(table.all).toEqual([{ line: 2, cells: ['Judo club', '800'] }]);
  });

  it('keeps the line of each record, blank lines and quoted line breaks counted', async () => {
    const text = '\r\nnom;montant\r\n"deux\r\nlignes";1\r\n;\r\n"a ""b""";2\r\n';

    const table = await tableOf(text);

    expect(table.header.line).toBe(2);
    expect(table.all).toEqual([
      { line: 3, cells: ['deux\r\nlignes', '1'] },
      { line: 6, cells: ['a "b"', '2'] },
    ]);
  });

  it('passes over the titles above its header', async () => {
    const text =
      'Département de la Vendée\nSubventions, exercice 2019;;\n\nnom;objet;montant\nA;B;8\n';

    const table = await tableOf(text);

    expect(table.header).toEqual({ line: 4, cells: ['nom', 'objet', 'montant'] });
    expect(table.all).toEqual([{ line: 5, cells: ['A', 'B', '8'] }]);
  });

  it('shows its first line when no header is recognised', async () => {
    const text = 'Nom,"Adresse; siège"\nA,B\n';

    const table = await tableOf(text, 'montant');

    expect(table.header).toEqual({ line: 1, cells: ['Nom', 'Adresse; siège'] });
    expect(table.all).toEqual([{ line: 2, cells: ['A', 'B'] }]);
  });

  it.each([
    ['nom;montant\nClub "Les Écureuils" d’Agen;8', 'Club "Les Écureuils" d’Agen'],
    ['nom;montant\n"Club" Les Écureuils;8', '"Club" Les Écureuils'],
    ['nom;montant\n"Les Amis;8\n"Judo";9', '"Les Amis'],
  ])('takes a quote that encloses no cell for what it is: %j', async (text, name) => {
    const table = await tableOf(text);

    expect(table.all[0]).toEqual({ line: 2, cells: [name, '8'] });
  });

  it('ends its lines with carriage returns alone, as old programs write them', async () => {
    const table = await tableOf('nom;montant\rA;1\rB;2');

    expect(table.all).toEqual([
      { line: 2, cells: ['A', '1'] },
      { line: 3, cells: ['B', '2'] },
    ]);
  });

  it('says from which line on a quote is left open', async () => {
    const text = 'nom;montant\nA;1\n"deux\nlignes";"2\nC;3\n';

    const reading = tableOf(text);

    await expect(reading).rejects.toMatchObject({
      code: 'BAD_CSV',
      message: 'From line 4: a quoted cell is never closed.',
    });
  });

  it.each([
    [`A;"${'x'.repeat(10_000_000)}"`, 'a quoted cell is not closed within a million characters'],
    [`A;${'x'.repeat(10_000_000)}`, 'a line is longer than a million characters'],
    [`A${';'.repeat(99_999)}`, '100000 cells where a table has 1000 columns at most'],
  ])('is given up where it can be no table', async (line, why) => {
    const reading = tableOf(`nom;montant\n${line}\n`, 'montant', 65_536);

    await expect(reading).rejects.toMatchObject({
      code: 'BAD_CSV',
      message: `From line 2: ${why}.`,
    });
  });

  it.each(['', '\n\n', ' \n', '\ufeff'])('is wanted: %j is an empty file', async (text) => {
    const reading = tableOf(text);

    await expect(reading).rejects.toMatchObject({
      code: 'EMPTY_FILE',
      message: 'The file is empty: a header and lines are expected.',
    });
  });

  it('reads back as it was written, wherever its pieces are cut', () => {
    const cells = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', '\r', ' ') });
    // A row of one empty cell is written as a blank line.
    const rows = fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }));
    const ends = fc.constantFrom('\n', '\r\n', '\r');

    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(';', ','),
        ends,
        fc.nat(8),
        (table, delimiter, end, size) => {
          const text = written(table, delimiter, end);

          const read = cut(text, delimiter, size + 1);

          expect(read.map((record) => record.cells)).toEqual(table.filter(hasText));
        },
      ),
    );
  });

  it('is cut as csv-parse cuts it, stray quotes and blank lines included', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', ';', '\n', '\r\n', 'a"b', 'a"'),
    });

    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const read = cut(text, ';', size);

        const expected: string[][] = parse(text, {
          delimiter: ';',
          record_delimiter: ['\r\n', '\n', '\r'],
          relax_quotes: true,
          relax_column_count: true,
        });
        expect(read.map(({ cells }) => cells)).toEqual(expected.filter(hasText));
      }),
    );
  });
});
