import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';

/** Sole traders are named on a legal ground that their funder states. Alike for every owner of subsidies. */
export class NamingGround1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subsidy ADD COLUMN naming_ground text
        CHECK (beneficiary_kind <> '${BeneficiaryKind.SOLE_TRADER}' OR naming_ground IS NOT NULL)`);
  }

  // Nobody is named without a ground: those who were are to be recorded anew as natural persons first.
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE subsidy DROP COLUMN naming_ground');
  }
}
