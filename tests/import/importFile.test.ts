import { department } from '@relance/department/subgraph.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { publishedSql } from '../processes/agreement.sql.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { emptyTables } from '../support/emptyTables.sql.ts';
import { feedEvents, fixture, pieces } from './files.ts';

let database: TestDatabase;

function importSubsidies(bytes: Buffer, fileName: string) {
  return importFile(database.dataSource, department.imports ?? [], pieces(bytes), { fileName });
}

function subsidies(columns: string): Promise<Record<string, unknown>[]> {
  return database.dataSource.query(
    `SELECT ${columns} FROM subsidy ORDER BY (source->>'line')::int`,
  );
}

function flags(): Promise<Record<string, unknown>[]> {
  return database.dataSource.query(
    `SELECT line, flag ->> 'column' AS column, flag ->> 'code' AS code
     FROM import_line CROSS JOIN LATERAL jsonb_array_elements(flags) AS flag ORDER BY entry`,
  );
}

describe('importing a file of subsidies', () => {
  beforeAll(async () => {
    database = await createTestDatabase(department);
  });

  beforeEach(() => emptyTables(database.dataSource));

  afterAll(() => database.drop());

  it('writes a record per line, with the file and line that it comes from', async () => {
    const report = await importSubsidies(await fixture('scdl-2.1.csv'), 'scdl-2.1.csv');

    expect(report).toMatchObject({
      format: 'scdl-subsidies',
      encoding: 'utf-8',
      lines: 5,
      accepted: 5,
      quarantined: 0,
      added: 5,
      changed: 0,
      unchanged: 0,
      sumIn: 13_650_50,
      sumAccepted: 13_650_50,
    });
    expect(await subsidies('title, amount, source, version, demo, status')).toContainEqual({
      title: 'Régates, deux journées',
      amount: 2_565_00,
      source: { origin: 'IMPORT', file: 'scdl-2.1.csv', line: 3 },
      version: 1,
      demo: false,
      status: 'GRANTED',
    });
  });

  it('tells the feed of each record, and of no name that is private', async () => {
    await importSubsidies(await fixture('scdl-2.1.csv'), 'scdl-2.1.csv');

    const events = await database.dataSource.query<{ document: object }[]>(
      `SELECT document FROM (${publishedSql}) AS published`,
    );
    expect(events).toHaveLength(5);
    expect(JSON.stringify(events)).toContain('Comité des fêtes de Clairac');
    expect(JSON.stringify(events)).not.toMatch(/Dupont|404833048|pruneau Les|Les Amis/);
    expect(JSON.stringify(events)).not.toMatch(/import_run|private_/);
  });

  it('reads labels in Windows-1252 and says of each bad line what is wrong with it', async () => {
    const report = await importSubsidies(await fixture('scdl-libelles.csv'), 'libelles.csv');

    expect(report).toMatchObject({
      encoding: 'windows-1252',
      ignoredColumns: ['Observations'],
      lines: 10,
      accepted: 3,
      quarantined: 7,
      sumIn: 10_434_50,
      sumAccepted: 8_034_50,
      quarantinedByCode: {
        DESTROYED_IDENTIFIER: 1,
        BAD_DATE: 1,
        BAD_AMOUNT: 1,
        BAD_SHARE: 1,
        WRONG_CELL_COUNT: 1,
        MISSING_CELL: 1,
        AMBIGUOUS_AMOUNT: 1,
      },
    });
    expect(report.rejections.map(({ line, column, code }) => [line, column, code])).toEqual([
      [6, 'Identification du bénéficiaire', 'DESTROYED_IDENTIFIER'],
      [7, 'Date de convention*', 'BAD_DATE'],
      [8, 'Montant total de la subvention*', 'BAD_AMOUNT'],
      [10, 'Pourcentage du montant de la subvention attribué au bénéficiaire*', 'BAD_SHARE'],
      [11, '', 'WRONG_CELL_COUNT'],
      [12, 'Identification de l’attribuant*', 'MISSING_CELL'],
      [13, 'Montant total de la subvention*', 'AMBIGUOUS_AMOUNT'],
    ]);
    expect(await flags()).toEqual([{ line: 9, column: 'idBeneficiaire', code: 'WEAK_IDENTIFIER' }]);
    expect(await subsidies('title, beneficiary_name, granted_on, amount, natures')).toEqual([
      {
        title: 'Création « Garonne »',
        beneficiary_name: 'Théâtre de l’Œuvre',
        granted_on: '2021-05-31',
        amount: 1_234_50,
        natures: ['IN_CASH'],
      },
      {
        title: 'Denrées',
        beneficiary_name: 'Épicerie solidaire',
        granted_on: '2021-05-31',
        amount: 6_000_00,
        natures: ['IN_KIND'],
      },
      // Its number doesn’t hold, but its name is a club’s: it is no person.
      {
        title: 'Tatamis',
        beneficiary_name: 'Judo club',
        granted_on: '2021-05-31',
        amount: 800_00,
        natures: ['IN_CASH'],
      },
    ]);
  });

  it('keeps identical lines apart, guarantees out of the sums and totals out of the records', async () => {
    const name = 'subventions-aux-associations.csv';

    const report = await importSubsidies(await fixture(name), name);

    expect(report).toMatchObject({
      lines: 9,
      accepted: 7,
      quarantined: 2,
      added: 7,
      sumIn: 407_912_00,
      sumAccepted: 3_206_00,
      quarantinedByCode: { MISSING_BENEFICIARY: 1, MISSING_AMOUNT: 1 },
    });
    expect(await subsidies('beneficiary_name, beneficiary_kind, amount')).toEqual([
      { beneficiary_name: 'AVIRON AGENAIS', beneficiary_kind: 'ASSOCIATION', amount: 250_00 },
      { beneficiary_name: 'AVIRON AGENAIS', beneficiary_kind: 'ASSOCIATION', amount: 250_00 },
      { beneficiary_name: 'AVIRON AGENAIS', beneficiary_kind: 'ASSOCIATION', amount: 900_00 },
      { beneficiary_name: 'RESIDENCE DU LOT', beneficiary_kind: 'ASSOCIATION', amount: 0 },
      { beneficiary_name: 'MAISON DES SPORTS', beneficiary_kind: 'ASSOCIATION', amount: 1_306_00 },
      { beneficiary_name: 'CHORALE DE DURAS', beneficiary_kind: 'ASSOCIATION', amount: 0 },
      {
        beneficiary_name: 'MADAME SUZETTE PRODUCTIONS',
        beneficiary_kind: 'ASSOCIATION',
        amount: 500_00,
      },
    ]);
  });

  it('changes nothing the second time, under whatever name and in whatever order', async () => {
    const name = 'subventions-aux-associations.csv';
    const bytes = await fixture(name);
    await importSubsidies(bytes, name);
    const before = await subsidies('*');
    const [header = '', ...lines] = bytes.toString('utf8').trim().split('\n');
    const turned = Buffer.from([header, ...lines.reverse()].join('\n'));

    const again = await importSubsidies(bytes, 'associations-2.csv');
    const reordered = await importSubsidies(turned, name);

    expect([again, reordered]).toEqual([
      expect.objectContaining({ accepted: 7, added: 0, changed: 0, unchanged: 7 }),
      expect.objectContaining({ accepted: 7, added: 0, changed: 0, unchanged: 7 }),
    ]);
    expect(await subsidies('*')).toEqual(before);
    expect(await feedEvents(database.dataSource)).toBe(7);
  });

  it('updates the record of a changed line and leaves to the owner what a file does not say', async () => {
    const bytes = await fixture('scdl-2.1.csv');
    await importSubsidies(bytes, 'scdl-2021.csv');
    const clairac = `beneficiary_rna = 'W471001234'`;
    await database.dataSource.query(
      `UPDATE subsidy SET status = 'PAID', paid_amount = 120050, budget_line = '6574' WHERE ${clairac}`,
    );
    const corrected = bytes.toString('utf8').replace(',1200.50,', ',1500.00,');

    const report = await importSubsidies(Buffer.from(corrected), 'scdl-2021-v2.csv');

    expect(report).toMatchObject({ accepted: 5, added: 0, changed: 1, unchanged: 4 });
    expect(
      await database.dataSource.query(
        `SELECT amount, status, paid_amount, budget_line, version, source FROM subsidy WHERE ${clairac}`,
      ),
    ).toEqual([
      {
        amount: 1_500_00,
        status: 'PAID',
        paid_amount: 1_200_50,
        budget_line: '6574',
        version: 3,
        source: { origin: 'IMPORT', file: 'scdl-2021-v2.csv', line: 2 },
      },
    ]);
  });
});
