import { read, utils } from '@e965/xlsx';
import { parquetReadObjects } from 'hyparquet';
import { writeCsv, writeExcelCsv } from './csv.ts';
import { writeJson, writeJsonLines } from './json.ts';
import { writeParquet } from './parquet.ts';
import type { Row, Table, Writer } from './table.ts';
import { writeXlsx } from './xlsx.ts';

const columns = [
  { key: 'title', heading: 'intitulé', type: 'text' },
  { key: 'amount', heading: 'montant', type: 'euro' },
  { key: 'rate', heading: 'taux', type: 'number' },
  { key: 'grantedOn', heading: 'date', type: 'date' },
  { key: 'updatedAt', heading: 'modifié_le', type: 'instant' },
  { key: 'demo', heading: 'démonstration', type: 'boolean' },
  { key: 'themes', heading: 'thématiques', type: 'list' },
  { key: 'year', heading: 'année', type: 'integer' },
] as const;

const at = '2022-12-31T13:12:00.000Z';
const hall: Row = ['Halle, « dîner »', 4600.5, 0.25, '2022-12-31', at, true, ['A', 'B'], 2022];
const formula: Row = ['=HYPERLINK("http://evil.example")', -12, null, null, null, false, [], null];
const odd: Row = ['a\u0000<b>&\n"c"', 0.1, 0, '1900-01-15', at, null, ['C'], 0];

function table(...pages: Row[][]): Table {
  async function* each() {
    for (const page of pages) yield await Promise.resolve(page);
  }
  const about = { title: 'Aides', total: 3, asOf: at, partial: ['tourisme'] };
  const notes = [['Licence', 'Licence Ouverte 2.0'] as const];
  return { columns, pages: each(), about: { ...about, notes } };
}

async function written(write: Writer, ...pages: Row[][]): Promise<Buffer> {
  const chunks = [];
  for await (const chunk of write(table(...pages))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('a CSV file', () => {
  it('has commas, points and ISO dates in the standard dialect', async () => {
    const text = (await written(writeCsv, [hall], [formula])).toString();

    expect(text.split('\r\n')).toEqual([
      'intitulé,montant,taux,date,modifié_le,démonstration,thématiques,année',
      `"Halle, « dîner »",4600.50,0.25,2022-12-31,${at},true,A | B,2022`,
      '"=HYPERLINK(""http://evil.example"")",-12.00,,,,false,,',
      '',
    ]);
  });

  it('has a mark, semicolons and decimal commas for a French Excel', async () => {
    const text = (await written(writeExcelCsv, [hall])).toString();

    expect(text.startsWith('\uFEFFintitulé;montant;')).toBe(true);
    expect(text).toContain(`\r\n"Halle, « dîner »";4600,50;0,25;2022-12-31;`.replace(/"/g, ''));
  });

  it.each(['=1+1', '+33', '-cmd', '@SUM(A1)', '\tx', '＝1'])(
    'keeps %j from running',
    async (text) => {
      const lines = (await written(writeExcelCsv, [[text, -5, null, null, null, null, [], null]]))
        .toString()
        .split('\r\n');

      expect(lines[1]).toBe(`'${text};-5,00;;;;;;`);
    },
  );
});

describe('a code in a CSV file for a French Excel', () => {
  it.each([
    ['0553694000', 'a leading zero'],
    ['22470001300010', 'a number that Excel cuts to fifteen digits'],
    ['2021-12-374', 'what is nearly a day'],
    ['12/03', 'what is a day to Excel'],
    ['47E5', 'what is a power of ten to Excel'],
  ])('stays as it is: %s, %s', async (text) => {
    const row: Row = [text, 1, null, '2021-03-26', null, null, [], null];
    const lines = (await written(writeExcelCsv, [row])).toString().split('\r\n');

    expect(lines[1]).toBe(`"=""${text}""";1,00;;2021-03-26;;;;`);
  });

  it.each(['224700013', 'Halle 047', '47 rue Palissy'])('needs no help: %s', async (text) => {
    const row: Row = [text, 1, null, null, null, null, [], null];
    const lines = (await written(writeExcelCsv, [row])).toString().split('\r\n');

    expect(lines[1]).toBe(`${text};1,00;;;;;;`);
  });
});

describe('a Parquet file', () => {
  it('is read back with the type of each column', async () => {
    const bytes = await written(writeParquet, [hall], [formula]);

    const rows = await parquetReadObjects({ file: fileOf(bytes) });

    expect(rows).toEqual([
      {
        ...{ title: 'Halle, « dîner »', amount: 4600.5, rate: 0.25, themes: 'A | B', year: 2022 },
        ...{ grantedOn: new Date('2022-12-31'), updatedAt: new Date(at), demo: true },
      },
      {
        ...{ title: '=HYPERLINK("http://evil.example")', amount: -12, rate: null, themes: null },
        ...{ year: null, grantedOn: null, updatedAt: null, demo: false },
      },
    ]);
  });

  it('holds more rows than a group does, and none', async () => {
    const pages = Array.from({ length: 25 }, () => Array.from({ length: 200 }, () => hall));

    const many = await parquetReadObjects({ file: fileOf(await written(writeParquet, ...pages)) });
    const none = await parquetReadObjects({ file: fileOf(await written(writeParquet)) });

    expect(many).toHaveLength(5_000);
    expect(many[4_999]).toMatchObject({ amount: 4600.5 });
    expect(none).toEqual([]);
  });
});

describe('a workbook', () => {
  it('is read back with typed cells, a filter and a sheet that explains it', async () => {
    const book = read(await written(writeXlsx, [hall], [formula, odd]), {
      cellDates: true,
      UTC: true,
    });

    const sheet = book.Sheets['Aides'] ?? {};
    expect(book.SheetNames).toEqual(['Aides', 'Lisez-moi']);
    expect(sheet['!autofilter']).toEqual({ ref: 'A1:H4' });
    expect(sheet['A2']).toMatchObject({ t: 's', v: 'Halle, « dîner »' });
    expect(sheet['B2']).toMatchObject({ t: 'n', v: 4600.5 });
    expect(sheet['D2']).toMatchObject({ t: 'd', v: new Date('2022-12-31') });
    expect((sheet['E2'] as { v: Date }).v.toISOString()).toBe(at);
    expect(sheet['F2']).toMatchObject({ t: 'b', v: true });
    expect(sheet['A3']).toMatchObject({ t: 's', v: '=HYPERLINK("http://evil.example")' });
    expect(sheet['A3']).not.toHaveProperty('f');
    expect(sheet['A4']).toMatchObject({ v: 'a<b>&\n"c"' });
    // Excel takes 1900 for a leap year: before March of it a text says more than a number.
    expect(sheet['D4']).toMatchObject({ t: 's', v: '1900-01-15' });
    const notes = utils.sheet_to_json(book.Sheets['Lisez-moi'] ?? {}, { header: 1 });
    expect(notes[0]).toEqual(['Licence', 'Licence Ouverte 2.0']);
  });

  it('holds a text once that a column repeats, and each of a column of many beside its cell', async () => {
    const titles = Array.from({ length: 600 }, (_, at) => ` n° ${at} & suite`);
    const rows = titles.map((title, at): Row => [
      title,
      1,
      1,
      null,
      null,
      true,
      ['A', `${at % 3}`],
      1,
    ]);

    const book = read(await written(writeXlsx, rows, [hall]), { bookFiles: true });

    const lines = utils
      .sheet_to_json<unknown[]>(book.Sheets['Aides'] ?? {}, { header: 1 })
      .slice(1);
    expect(lines.map(([title]) => title)).toEqual([...titles, hall[0]]);
    expect(lines.map((line) => line[6])).toEqual([
      ...rows.map((_, at) => `A | ${at % 3}`),
      'A | B',
    ]);
    // Five hundred titles, three lists and the one of the last line.
    const { files } = book as unknown as { files: Record<string, { content: Uint8Array }> };
    const shared = Buffer.from(files['xl/sharedStrings.xml']?.content ?? []).toString();
    expect(shared.match(/<si>/g)).toHaveLength(504);
  });
});

describe('JSON', () => {
  it('is of the shape of the API, and by lines', async () => {
    const whole: unknown = JSON.parse((await written(writeJson, [hall], [])).toString());
    const lines = (await written(writeJsonLines, [hall], [formula])).toString().trim().split('\n');

    expect(whole).toMatchObject({
      total: 3,
      asOf: at,
      partial: ['tourisme'],
      data: [{ year: 2022 }],
    });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { demo: true },
      { demo: false },
    ]);
  });
});

function fileOf(bytes: Buffer) {
  const whole = new Uint8Array(bytes).buffer;
  return {
    byteLength: whole.byteLength,
    slice: (from: number, to?: number) => whole.slice(from, to),
  };
}
