import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createCommittees, dropCommittees } from '../committees/committeeTables.sql.ts';

export class Committees1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createCommittees);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropCommittees);
  }
}
