import { communes } from '@relance/communes/subgraph.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';
import { fixture, pieces } from './files.ts';

let database: TestDatabase;

describe('importing the DETR list', () => {
  beforeEach(async () => {
    database = await createTestDatabase(communes);
  });

  afterEach(() => database.drop());

  it('writes the investments of the département, skips the others and keeps the odd ones', async () => {
    const bytes = await fixture('projets-2019.csv');

    const report = await importFile(database.dataSource, communes.imports ?? [], pieces(bytes), {
      fileName: 'projets-2019.csv',
    });

    expect(report).toMatchObject({
      format: 'detr-2019',
      lines: 6,
      accepted: 4,
      quarantined: 1,
      skipped: 1,
      added: 4,
      sumIn: 351_939_26,
      sumAccepted: 343_939_26,
    });
    expect(report.rejections).toEqual([
      {
        line: 7,
        place: '',
        column: 'id_terr',
        code: 'UNKNOWN_TERRITORY',
        reason:
          '"47999" (Commune disparue) is neither a SIREN nor a commune of today, so the contracting authority is unknown.',
      },
    ]);
    expect(
      await database.dataSource.query(
        `SELECT title, contracting_authority_siren, public_funding, total_cost, financing->0->>'programme' AS programme
         FROM investment ORDER BY (source->>'line')::int`,
      ),
    ).toEqual([
      {
        title: 'Rénovation de l’école maternelle',
        contracting_authority_siren: '214700015',
        public_funding: 45_261_72,
        total_cost: 100_000_00,
        programme: 'DETR',
      },
      {
        title: 'Centre ancien, Tranche 1 : 2019',
        contracting_authority_siren: '200096956',
        public_funding: 28_500_00,
        total_cost: 57_000_00,
        programme: 'DSIL',
      },
      {
        title: "Recalibrage d'un ouvrage",
        contracting_authority_siren: '224700013',
        public_funding: 269_347_00,
        total_cost: 1_461_734_00,
        programme: 'DSID',
      },
      {
        title: 'Relevage',
        contracting_authority_siren: '214703233',
        public_funding: 830_54,
        total_cost: 1_038_17,
        programme: 'DETR',
      },
    ]);
  });
});
