import { communes } from '@relance/communes/subgraph.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { emptyTables } from '../support/emptyTables.sql.ts';
import { fixture, pieces } from './files.ts';

let database: TestDatabase;

function imported(bytes: Buffer, fileName: string) {
  return importFile(database.dataSource, communes.imports ?? [], pieces(bytes), { fileName });
}

describe('importing grants and contracts', () => {
  beforeAll(async () => {
    database = await createTestDatabase(communes);
  });

  beforeEach(() => emptyTables(database.dataSource));

  afterAll(() => database.drop());

  it.each([
    ['projets-2018.csv', 3],
    ['fonds-vert-2023.csv', 5],
    ['decp-v1.json', 3],
    ['decp-v2.json', 2],
    ['decp-v1.xml', 2],
  ])('writes %s as %i investments, and once', async (fileName, expected) => {
    const bytes = await fixture(fileName);

    const first = await imported(bytes, fileName);
    // Another file with the same lines: not even one that is known by its hash.
    const second = await imported(Buffer.concat([bytes, Buffer.from('\n')]), fileName);

    expect(first).toMatchObject({ accepted: expected, added: expected });
    expect(second).toMatchObject({ accepted: expected, added: 0, changed: 0 });
  });

  it('changes a contract that was modified since, and leaves the others', async () => {
    await imported(await fixture('decp-v1.xml'), 'decp-2020.xml');

    const report = await imported(await fixture('decp-v1.json'), 'decp-2021.json');

    // The number of the road works ended in 01 and ends in 02: the same contract, modified again.
    expect(report).toMatchObject({ added: 1, changed: 1 });
    expect(
      await database.dataSource.query(
        `SELECT title, committed, public_funding, budget_years->0->>'committed' AS in_2020, version
         FROM investment ORDER BY title`,
      ),
    ).toEqual([
      {
        title: 'Parc de stationnement du Gravier',
        committed: 0,
        public_funding: 29_870_00,
        in_2020: null,
        version: 1,
      },
      {
        title: 'Réfection de la toiture du gymnase',
        committed: 127_000_25,
        public_funding: 0,
        in_2020: '12700025',
        version: 1,
      },
      {
        title: 'Travaux de voirie',
        committed: 1_200_000_50,
        public_funding: 0,
        in_2020: '120000050',
        version: 2,
      },
    ]);
  });
});
