import fc from 'fast-check';
import { BadFile } from '../errors.ts';
import { tableOf } from './fixtures/opened.ts';
import { readReading } from './readingChoices.ts';

describe('the choices of a person', () => {
  it('are read from JSON', () => {
    const json =
      '{"encoding":"windows-1252","delimiter":"\\t","headerLine":4,"columns":{"Mt":"montant"}}';

    expect(readReading(json)).toEqual({
      ...{ encoding: 'windows-1252', delimiter: '\t', headerLine: 4 },
      columns: { Mt: 'montant' },
    });
  });

  it.each([undefined, '', '{}', '{"columns":{}}'])('are none in %j', (json) => {
    expect(readReading(json)).toBeNull();
  });

  it.each([
    [
      '{"encoding":"latin9"}',
      'UNKNOWN_ENCODING',
      '"latin9" is no encoding that is read: choose "utf-8", "windows-1252".',
    ],
    [
      '{"delimiter":"-"}',
      'UNKNOWN_DELIMITER',
      '"-" is no delimiter that is read: choose ";", ",", "\\t", "|".',
    ],
    ['{"headerLine":0}', 'BAD_READING', 'headerLine'],
    ['{"headerLine":101}', 'BAD_READING', 'headerLine'],
    ['{"headerline":1}', 'BAD_READING', 'headerline'],
    ['{"columns":["montant"]}', 'BAD_READING', 'columns'],
    ['{"columns":{"Mt":1}}', 'BAD_READING', 'columns'],
    ['[]', 'BAD_READING', 'expected object'],
    ['{', 'BAD_READING', 'is no JSON'],
  ])('are refused by name: %s', (json, code, told) => {
    expect(refusalOf(() => readReading(json))).toMatchObject({
      code,
      message: expect.stringContaining(told) as string,
    });
  });

  it('are no longer than an address can be', () => {
    const json = JSON.stringify({ columns: { ['x'.repeat(4_000)]: 'montant' } });

    expect(refusalOf(() => readReading(json))).toMatchObject({ code: 'BAD_READING' });
  });

  it('keep every header that JSON can name, "__proto__" too', () => {
    const header = fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constant('__proto__'));
    fc.assert(
      fc.property(fc.uniqueArray(header, { minLength: 1, maxLength: 20 }), (headers) => {
        const columns = Object.fromEntries(headers.map((name) => [name, 'montant']));

        const read = readReading(JSON.stringify({ columns }));

        expect(Object.keys(read?.columns ?? {}).sort()).toEqual([...headers].sort());
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      }),
    );
  });

  it('are refused or read, whatever text they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          readReading(text);
        } catch (error) {
          expect(error).toBeInstanceOf(BadFile);
        }
      }),
    );
  });
});

describe('a file that is read as it is chosen', () => {
  const csv = 'nom;montant\nA;1\n\nBénéficiaire;somme,due\nB;2,5\n';

  it('has its header at the line that is chosen, though another one is recognised', async () => {
    const { header, all } = await opened(csv, { headerLine: 4 });

    expect(header).toEqual({ line: 4, cells: ['Bénéficiaire', 'somme,due'] });
    expect(all).toEqual([{ line: 5, cells: ['B', '2,5'] }]);
  });

  it('is cut at the delimiter that is chosen', async () => {
    const { header, delimiter } = await opened(csv, { headerLine: 4, delimiter: ',' });

    expect({ delimiter, cells: header.cells }).toEqual({
      delimiter: ',',
      cells: ['Bénéficiaire;somme', 'due'],
    });
  });

  it('is decoded as it is chosen, without the mark of another encoding', async () => {
    const { header, encoding } = await opened('\ufeffmontant;été\n1;2\n', {
      encoding: 'windows-1252',
    });

    expect(encoding).toBe('windows-1252');
    expect(header.cells).toEqual(['montant', 'Ã©tÃ©']);
  });

  it.each([3, 9])('has no row that begins on line %i', async (headerLine) => {
    await expect(opened(csv, { headerLine })).rejects.toMatchObject({ code: 'UNKNOWN_LINE' });
  });

  it('is no document where a header line is chosen', async () => {
    await expect(opened('{"marches":[]}', { headerLine: 1 })).rejects.toMatchObject({
      code: 'BAD_READING',
    });
  });
});

function opened(text: string, reading: NonNullable<Parameters<typeof tableOf>[3]>) {
  return tableOf(text, 'montant', undefined, reading);
}

function refusalOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
