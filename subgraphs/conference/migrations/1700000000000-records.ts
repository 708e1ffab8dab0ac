import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createRecoveryActionTable } from '@relance/kit/database/recordTables.sql.ts';
import { createFeed, dropFeed } from '@relance/kit/feed/feedTables.sql.ts';
import { createIndexFunctions, dropIndexFunctions } from '../index/indexFunctions.sql.ts';
import { createIndexTables } from '../index/indexTables.sql.ts';

export class Records1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createFeed);
    await runner.query(createRecoveryActionTable());
    await runner.query(createIndexFunctions);
    await runner.query(createIndexTables('record_index'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA record_index CASCADE');
    await runner.query(dropIndexFunctions);
    await runner.query('DROP TABLE recovery_action');
    await runner.query(dropFeed);
  }
}
