import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createHistoryFunctions, dropHistoryFunctions } from '../history/historyFunctions.sql.ts';

export class History1700000000003 implements MigrationInterface {
  // A new database has the column and its indexes already. What an older one holds was learned when
  // it was written, but for the seconds that the index was behind.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE record_index.record_version ADD COLUMN IF NOT EXISTS received_at timestamptz;
      UPDATE record_index.record_version SET received_at = occurred_at WHERE received_at IS NULL;
      ALTER TABLE record_index.record_version
        ALTER COLUMN received_at SET NOT NULL,
        ALTER COLUMN received_at SET DEFAULT date_trunc('milliseconds', now());
      CREATE INDEX IF NOT EXISTS record_version_occurred ON record_index.record_version (kind, occurred_at);
      CREATE INDEX IF NOT EXISTS record_version_received ON record_index.record_version (kind, received_at);
    `);
    await runner.query(createHistoryFunctions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropHistoryFunctions);
    await runner.query(`
      DROP INDEX record_index.record_version_received;
      DROP INDEX record_index.record_version_occurred;
      ALTER TABLE record_index.record_version DROP COLUMN received_at;
    `);
  }
}
