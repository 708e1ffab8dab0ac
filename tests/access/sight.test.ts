import { sees, sightOf } from '@relance/schema/access/sight.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Publication } from '@relance/schema/enums/publication.ts';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { columnsOf, documentColumns, visible } from '@relance/kit/access/sight.sql.ts';
import { conference } from '@relance/conference/subgraph.ts';
import { roles } from '../../platform/accessMatrix.ts';
import { createTestDatabase, type TestDatabase } from '../support/databases.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(conference);
});
afterAll(() => database.drop());

/** Every record that the rules tell apart. */
const records = Object.values(Owner).flatMap((owner) =>
  Object.values(Publication).flatMap((publication) =>
    Object.values(BeneficiaryKind).flatMap((beneficiaryKind) =>
      [null, 'Judo club'].flatMap((beneficiaryName) =>
        [null, '732829320'].map((beneficiarySiren) => ({
          ...{ owner, publication, beneficiaryKind, beneficiaryName, beneficiarySiren },
        })),
      ),
    ),
  ),
);

const rows = JSON.stringify(
  records.map(({ beneficiaryKind, beneficiaryName, beneficiarySiren, ...same }, at) => ({
    ...{ at, ...same, beneficiary_kind: beneficiaryKind },
    ...{ beneficiary_name: beneficiaryName, beneficiary_siren: beneficiarySiren },
  })),
);

describe('the rules of publication', () => {
  it.each([...roles])(
    'are the same in SQL, over rows and over documents, for %s',
    async (...row) => {
      const sight = sightOf(row[1]);
      const expected = records.flatMap((record, at) => (sees(sight, record) ? [at] : []));

      const found = await database.dataSource.query<{ row: number[]; document: number[] }[]>(
        `SELECT array_agg(r.at ORDER BY r.at) FILTER (WHERE ${visible(sight, columnsOf('r', 'Subsidy'))}) AS row,
         array_agg(r.at ORDER BY r.at) FILTER (WHERE ${visible(sight, documentColumns('to_jsonb(r)', 'r.owner'))}) AS document
       FROM jsonb_to_recordset($1::jsonb) AS r (at int, owner text, publication text,
         beneficiary_kind text, beneficiary_name text, beneficiary_siren text)`,
        [rows],
      );

      expect(found).toEqual([{ row: expected, document: expected }]);
    },
  );
});
