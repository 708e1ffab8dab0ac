import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexedColumns, indexTable, keptColumns } from '../index/kinds.ts';
import type { RecordKind } from '@relance/schema/partners.ts';

/** The index keeps what State aid, co-financing and payment delays are worked out from. */
export class Computed1700000000013 implements MigrationInterface {
  // A new database has the columns already; an older one reads them from the versions that it keeps.
  async up(runner: QueryRunner): Promise<void> {
    for (const kind of kinds) {
      const table = `record_index.${indexTable[kind]}`;
      for (const column of added(kind)) {
        await runner.query(
          `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${types[column] ?? 'text'}`,
        );
      }
      const columns = added(kind).join(', ');
      const told = added(kind)
        .map((column) => `told.${column}`)
        .join(', ');
      await runner.query(`
        UPDATE ${table} AS r SET (${columns}) = (
          SELECT ${told} FROM jsonb_populate_record(NULL::${table}, v.document) AS told)
        FROM record_index.record_version AS v
        WHERE v.record_id = r.id AND v.owner = r.owner AND v.version = r.version`);
    }
    await runner.query(`
      CREATE INDEX IF NOT EXISTS subsidy_without_siren
      ON record_index.subsidy (left(public.fold(beneficiary_name), 200)) WHERE beneficiary_siren IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX record_index.subsidy_without_siren');
    for (const kind of kinds) {
      const dropped = added(kind).map((column) => `DROP COLUMN ${column}`);
      await runner.query(`ALTER TABLE record_index.${indexTable[kind]} ${dropped.join(', ')}`);
    }
  }
}

const kinds: readonly RecordKind[] = ['Aid', 'Subsidy', 'Investment', 'RecoveryAction'];

const types: Readonly<Record<string, string>> = {
  ...{ cofunder_sirens: 'text[]', partner_sirens: 'text[]' },
  ...{ total_amount: 'bigint', gross_grant_equivalent: 'bigint', eligible_costs: 'bigint' },
  ...{ share: 'float8', requested_on: 'date', notified_on: 'date', expected_completion_on: 'date' },
  ...{ payments: 'jsonb', budget_years: 'jsonb', financing: 'jsonb' },
  ...{ milestones: 'jsonb', indicators: 'jsonb' },
};

function added(kind: RecordKind): readonly string[] {
  return keptColumns[kind].filter((column) => !indexedColumns[kind].includes(column));
}
