import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { communes } from '@relance/communes/subgraph.ts';
import { department } from '@relance/department/subgraph.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { feedEvents } from './files.ts';

// Published files are shared beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const detr = `${shared}detr-dsil-dsid/projets_2019_nouvelle-aquitaine.csv`;
const loireAtlantique = `${shared}scdl-loire-atlantique-44/224400028_subventions-aux-associations.csv`;

let database: TestDatabase;

function importing(path: string, formats: ImportFormat[]) {
  return importFile(database.dataSource, formats, createReadStream(path), {
    fileName: basename(path),
  });
}

/** A test of a published file; skipped, and said so, where the file is not there. */
function itWith(path: string, title: string, test: () => Promise<void>): void {
  if (existsSync(path)) return it(title, test);
  console.warn(`SKIPPED, for want of the published file ${path}: ${title}`);
  it.skip(title, test);
}

describe('the DETR and DSIL list of 2019', () => {
  beforeAll(async () => {
    database = await createTestDatabase(communes);
  });

  afterAll(() => database.drop());

  itWith(detr, 'becomes the 302 investments of Lot-et-Garonne, to the cent, and once', async () => {
    const first = await importing(detr, communes.imports ?? []);
    const second = await importing(detr, communes.imports ?? []);

    expect(first).toMatchObject({
      lines: 3_419,
      accepted: 302,
      quarantined: 0,
      skipped: 3_117,
      added: 302,
      sumIn: 11_285_444_97,
      sumAccepted: 11_285_444_97,
    });
    expect(second).toMatchObject({ accepted: 302, added: 0, changed: 0, unchanged: 302 });
    expect(await feedEvents(database.dataSource)).toBe(302);
    expect(
      await database.dataSource.query(
        `SELECT count(*) AS investments, sum(public_funding)::bigint AS funding,
                sum((financing->0->>'amount')::bigint)::bigint AS financing,
                count(DISTINCT contracting_authority_siren) AS authorities
         FROM investment`,
      ),
    ).toEqual([
      { investments: 302, funding: 11_285_444_97, financing: 11_285_444_97, authorities: 228 },
    ]);
  });
});

describe('the subsidies of Loire-Atlantique to associations, 2008 to 2018', () => {
  beforeAll(async () => {
    database = await createTestDatabase(department);
  });

  afterAll(() => database.drop());

  const title = 'become subsidies, every line accounted for to the cent, and once';
  itWith(loireAtlantique, title, async () => {
    const first = await importing(loireAtlantique, department.imports ?? []);
    const second = await importing(loireAtlantique, department.imports ?? []);

    expect(first).toMatchObject({
      lines: 18_148,
      accepted: 18_147,
      quarantined: 1,
      added: 18_147,
      sumIn: 506_923_687_63,
      sumAccepted: 472_230_991_88,
    });
    // Line 2236 is the total of 2017 (EUR 34,692,695.75): taken in, that year would count twice.
    expect(first.rejections.map(({ line, code }) => [line, code])).toEqual([
      [2236, 'MISSING_BENEFICIARY'],
    ]);
    // Five SIREN fail their check digit: the subsidies are kept without the number, and listed.
    expect(
      await database.dataSource.query(
        `SELECT line, flags -> 0 ->> 'code' AS code FROM import_line
         WHERE run_id = $1 AND flags <> '[]' ORDER BY line`,
        [first.run],
      ),
    ).toEqual([5887, 7528, 10484, 11133, 12360].map((line) => ({ line, code: 'WEAK_IDENTIFIER' })));
    expect(second).toMatchObject({ accepted: 18_147, added: 0, changed: 0, unchanged: 18_147 });
    expect(await feedEvents(database.dataSource)).toBe(18_147);
    expect(
      await database.dataSource.query(
        `SELECT sum(amount)::bigint AS amount, min(version) AS least, max(version) AS most
         FROM subsidy`,
      ),
    ).toEqual([{ amount: 472_230_991_88, least: 1, most: 1 }]);
  });
});
