import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { department } from '@relance/department/subgraph.ts';
import { emptyTables } from '../support/emptyTables.sql.ts';
import { endProcesses, startProcess, until } from '../support/processes.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { csvOf, type Grant, grantLine, post, sheetOf, textCell, xlsxOf } from './faults/hostile.ts';
import { askOwner } from '../support/signing.ts';

let owner: ServedSubgraph;

beforeAll(async () => {
  owner = await serveForTest(department);
});
beforeEach(() => emptyTables(owner.dataSource));
afterAll(() => owner.close());

function subsidies(): Promise<unknown[]> {
  return owner.dataSource.query(
    'SELECT title, amount, granted_on AS day FROM subsidy ORDER BY created_at, id',
  );
}

/** Refuses the one line of a file. */
async function refusalOf(grant: Grant): Promise<unknown> {
  const { body } = await post(owner, 'subventions.csv', csvOf(grantLine(grant)));
  return body.rejections;
}

describe('a cell that holds what can’t be meant', () => {
  it.each([
    ['-800', 'BAD_AMOUNT', '"-800" is not an amount of zero or more euros.'],
    [
      '9007199254740993',
      'BAD_AMOUNT',
      '"9007199254740993" is not an amount of zero or more euros.',
    ],
    ['1e3', 'BAD_AMOUNT', '"1e3" is not an amount of zero or more euros.'],
    ['Infinity', 'BAD_AMOUNT', '"Infinity" is not an amount of zero or more euros.'],
    ['0x10', 'BAD_AMOUNT', '"0x10" is not an amount of zero or more euros.'],
    [
      '800.123',
      'AMBIGUOUS_AMOUNT',
      '"800.123" may mean thousands or thousandths: write it with two decimals.',
    ],
  ])('is quarantined: an amount of %s', async (amount, code, reason) => {
    const rejections = await refusalOf({ amount });

    expect(rejections).toEqual([{ line: 2, place: '', column: 'montant', code, reason }]);
    expect(await subsidies()).toEqual([]);
  });

  it.each(['31/02/2021', '0021-03-26', '26/03/0021', '2201-01-01', '2021-13-01', '44281'])(
    'is quarantined: a day of %s',
    async (day) => {
      const rejections = await refusalOf({ day });

      const reason = `"${day}" is not a date: write 2021-05-31, 31/05/2021 or the year.`;
      expect(rejections).toEqual([
        { line: 2, place: '', column: 'dateConvention', code: 'BAD_DATE', reason },
      ]);
      expect(await subsidies()).toEqual([]);
    },
  );

  it('is read where it can mean but one thing, and says how', async () => {
    const file = csvOf(grantLine({ amount: '1.234,56' }), grantLine({ amount: '1,234.56' }));

    const { body } = await post(owner, 'subventions.csv', file);

    expect(body).toMatchObject({
      ...{ accepted: 2, sumAccepted: 2_469_12 },
      repairsByRule: { GROUPED_DIGITS: 2, DECIMAL_COMMA: 1 },
    });
  });

  it('is quarantined: a NUL byte, far behind a beginning that is text', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => grantLine({ name: `Judo club ${at}` }));
    const file = csvOf(...lines, grantLine({ name: 'Judo\0club' }));

    const { body } = await post(owner, 'subventions.csv', file);

    expect(body).toMatchObject({ accepted: 200, quarantined: 1 });
    expect(body.rejections).toMatchObject([
      { line: 202, column: 'nomBeneficiaire', code: 'BAD_ENCODING' },
    ]);
  });
});

describe('a last line that is cut off', () => {
  it('is quarantined for the cells that it lacks', async () => {
    const file = csvOf(grantLine(), '22470001300010;Judo club de Tonneins;80').subarray(0, -1);

    const { body } = await post(owner, 'coupé.csv', file);

    expect(body).toMatchObject({ accepted: 1, quarantined: 1 });
    expect(body.rejections).toEqual([
      {
        ...{ line: 3, place: '', column: '', code: 'WRONG_CELL_COUNT' },
        reason:
          '3 cells where 5 are expected: is a delimiter or a line break inside a cell not quoted?',
      },
    ]);
  });
});

describe('a cell that a spreadsheet would take for a formula', () => {
  const formulas = [
    ['=1+1', "'=1+1"],
    ['+33 5 53 69 42 00', "'+33 5 53 69 42 00"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['=HYPERLINK("http://ici.example";"clic")', `"'=HYPERLINK(""http://ici.example"";""clic"")"`],
    ['-2', '-2'],
    ['-2+3', "'-2+3"],
  ] as const;

  it.each(formulas)('is kept as the text %s', async (purpose) => {
    await post(owner, 'subventions.csv', csvOf(grantLine({ purpose })));

    expect(await subsidies()).toMatchObject([{ title: purpose }]);
  });

  it.each(formulas)('is defused in the report: %s', async (amount, shown) => {
    const { body } = await post(owner, '=2+2.csv', csvOf(grantLine({ amount })));

    const report = await askOwner(owner.name, `${owner.url}/imports/${body.run}/report.csv`);
    const [, row = ''] = (await report.text()).split('\r\n');
    const start = "'=2+2.csv;2;;QUARANTINED;montant;";
    expect(row.slice(0, start.length + shown.length + 1)).toBe(`${start}${shown};`);
  });

  it('of a workbook is read as the value that was stored with it, and refused without', async () => {
    const siret = '<c><v>22470001300010</v></c>';
    const [name, day] = [textCell('Judo club'), textCell('2021-03-26')];
    const purpose = textCell('=1+1');
    const file = xlsxOf(
      sheetOf(
        `<row r="2">${siret}${name}<c><f>400+400</f><v>800</v></c>${day}${purpose}</row>
         <row r="3">${siret}${name}<c><f>400+400</f></c>${day}${purpose}</row>`,
      ),
    );

    const { body } = await post(owner, 'formules.xlsx', file);

    expect(await subsidies()).toEqual([{ title: '=1+1', amount: 800_00, day: '2021-03-26' }]);
    expect(body.rejections).toMatchObject([
      { line: 3, reason: '"=400+400" is not an amount of zero or more euros.' },
    ]);
  });
});

describe('a file under another name than its own', () => {
  it('is read as what it holds', async () => {
    const { body } = await post(owner, 'subventions.xlsx', csvOf(grantLine()));

    expect(body).toMatchObject({ container: 'csv', accepted: 1 });
  });
});

describe('the same file sent by twelve agents at once', () => {
  it('is imported once, and every one of them is answered', async () => {
    const lines = Array.from({ length: 500 }, (_, at) => grantLine({ name: `Judo club ${at}` }));
    const sending = Array.from({ length: 12 }, () => post(owner, 'a.csv', csvOf(...lines)));

    const answers = await Promise.all(sending);

    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(answers.map(({ body }) => body.accepted)).toEqual(Array(12).fill(500));
    expect(answers.reduce((sum, { body }) => sum + (body.added ?? 0), 0)).toBe(500);
    expect(await subsidies()).toHaveLength(500);
  });
});

describe('relance import of an address', () => {
  afterEach(() => endProcesses());

  it('is refused as no file, and fetches nothing', async () => {
    let asked = 0;
    const web = createServer((_request, response) => {
      asked += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const { port } = web.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/subventions.csv`;

    const importer = startProcess(
      'clients/cli/relance.ts',
      ['import', '--owner', 'department', '--endpoint', owner.url, address],
      {},
    );
    const { code } = await importer.ended;
    // Its last words may arrive after its end.
    await until(() => importer.stderr.length > 0);
    web.close();

    expect(code).toBe(1);
    expect(importer.stderr).toEqual([
      expect.stringMatching(/^relance: no such file: .*subventions\.csv$/),
    ]);
    expect(asked).toBe(0);
  });
});
