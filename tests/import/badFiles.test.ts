import { department } from '@relance/department/subgraph.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { emptyTables } from '../support/emptyTables.sql.ts';
import { feedEvents, pieces } from './files.ts';

let database: TestDatabase;

function importSubsidies(bytes: Buffer, fileName: string) {
  return importFile(database.dataSource, department.imports ?? [], pieces(bytes), { fileName });
}

function subsidies(): Promise<unknown[]> {
  return database.dataSource.query('SELECT * FROM subsidy');
}

describe('importing a bad file', () => {
  beforeAll(async () => {
    database = await createTestDatabase(department);
  });

  beforeEach(() => emptyTables(database.dataSource));

  afterAll(() => database.drop());

  it('still reports when every line is rejected', async () => {
    const text = 'idAttribuant;nomBeneficiaire;montant\n2,43E+13;Judo club;800\n';

    const report = await importSubsidies(Buffer.from(text), 'toulouse.csv');

    expect(report).toMatchObject({
      lines: 1,
      accepted: 0,
      quarantined: 1,
      added: 0,
      sumIn: 800_00,
    });
    expect(await subsidies()).toEqual([]);
  });

  it('rejects a line with bytes that are not of the file’s encoding', async () => {
    const bytes = Buffer.concat([
      Buffer.from('idAttribuant;nomBeneficiaire;montant\n22470001300010;Théâtre;800\n'),
      Buffer.from('22470001300010;Caf\xe9;500\n', 'latin1'),
    ]);

    const report = await importSubsidies(bytes, 'mixed.csv');

    expect(report).toMatchObject({ accepted: 1, quarantinedByCode: { BAD_ENCODING: 1 } });
  });

  it.each([
    ['', 'EMPTY_FILE', 'The file is empty: a header and lines are expected.'],
    [
      'idAttribuant;nomBeneficiaire;montant\n\n',
      'EMPTY_FILE',
      'The file has a header and no line: nothing to import.',
    ],
    [
      'nom;adresse\nA;B\n',
      'UNKNOWN_FORMAT',
      expect.stringMatching(
        /^The columns are of no known format: scdl-subsidies wants idAttribuant, montant as well; .*Found: nom \| adresse\.$/,
      ) as string,
    ],
    [
      'idAttribuant;nomBeneficiaire;montant\n22470001300010;A;1\n22470001300010;"B;2\n',
      'BAD_CSV',
      'From line 3: a quoted cell is never closed.',
    ],
  ])('refuses %j as a whole', async (text, code, message) => {
    const importing = importSubsidies(Buffer.from(text), 'bad.csv');

    await expect(importing).rejects.toMatchObject({ code, message });
    expect(await subsidies()).toEqual([]);
  });

  it('writes nothing when the file breaks off in its middle', async () => {
    const header = 'idAttribuant;nomBeneficiaire;montant\n';
    async function* brokenOff() {
      yield Buffer.from(header);
      for (let line = 0; line < 2_500; line += 1) yield Buffer.from('22470001300010;Judo club;8\n');
      throw new Error(
        'The file did not arrive to its end. Nothing of the file was written: send it again.',
      );
    }

    const importing = importFile(database.dataSource, department.imports ?? [], brokenOff(), {
      fileName: 'half.csv',
    });

    await expect(importing).rejects.toThrow(
      'The file did not arrive to its end. Nothing of the file was written: send it again.',
    );
    expect(await subsidies()).toEqual([]);
    expect(await feedEvents(database.dataSource)).toBe(0);
  });

  it('answers the first hundred refusals, counts the others and keeps them all', async () => {
    const lines = Array.from({ length: 1_200 }, () => '22470001300010;Judo club;n.c.');
    const text = ['idAttribuant;nomBeneficiaire;montant', ...lines].join('\n');

    const report = await importSubsidies(Buffer.from(text), 'nc.csv');

    expect(report.rejections).toHaveLength(100);
    expect(report.quarantinedByCode).toEqual({ BAD_AMOUNT: 1_200 });
  });
});
