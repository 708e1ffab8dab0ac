import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createAidTable,
  createInvestmentTable,
  createRecoveryActionTable,
  createSubsidyTable,
} from '@relance/kit/database/recordTables.sql.ts';
import { createFeed, dropFeed } from '@relance/kit/feed/feedTables.sql.ts';

export class Records1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createFeed);
    await runner.query(createAidTable(', deliberation text, directorate text'));
    await runner.query(createSubsidyTable(', budget_line text'));
    await runner.query(createInvestmentTable(', category text'));
    await runner.query(createRecoveryActionTable(', directorate text'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recovery_action, investment, subsidy, aid');
    await runner.query(dropFeed);
  }
}
