import { type CsvRecord, readCsv } from './readCsv.ts';

async function* pieces(text: string, size = 7): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

async function all(records: AsyncIterable<CsvRecord>): Promise<CsvRecord[]> {
  const found = [];
  for await (const record of records) found.push(record);
  return found;
}

describe('delimited text', () => {
  it.each([';', ',', '\t'])('is cut at the delimiter of its header: %j', async (delimiter) => {
    const text = `nom${delimiter}montant\nJudo club${delimiter}800\n`;

    const table = await readCsv(pieces(text));

    expect(table.delimiter).toBe(delimiter);
    expect(table.header).toEqual({ line: 1, cells: ['nom', 'montant'] });
    expect(await all(table.records)).toEqual([{ line: 2, cells: ['Judo club', '800'] }]);
  });

  it('keeps the line of each record, blank lines and quoted line breaks counted', async () => {
    const text = '\r\nnom;objet\r\nA;"deux\r\nlignes"\r\n;\r\nB;"a ""b"""\r\n';

    const table = await readCsv(pieces(text));

    expect(table.header.line).toBe(2);
    expect(await all(table.records)).toEqual([
      { line: 3, cells: ['A', 'deux\r\nlignes'] },
      { line: 6, cells: ['B', 'a "b"'] },
    ]);
  });

  it('takes a quote in the middle of a cell for what it is', async () => {
    const text = 'nom;objet\nClub "Les Écureuils" d’Agen;Gala\n';

    const table = await readCsv(pieces(text));

    expect(await all(table.records)).toEqual([
      { line: 2, cells: ['Club "Les Écureuils" d’Agen', 'Gala'] },
    ]);
  });

  it('says from which line on a quote is left open', async () => {
    const text = 'nom;objet\nA;Gala\nB;"Fête\nC;Foire\n';

    const reading = readCsv(pieces(text)).then(({ records }) => all(records));

    await expect(reading).rejects.toThrow('From line 3: a quoted cell is never closed.');
  });

  it.each(['', '\n\n', ' \n'])('is wanted: %j is an empty file', async (text) => {
    const reading = readCsv(pieces(text));

    await expect(reading).rejects.toThrow('The file is empty: a header and lines are expected.');
  });
});
