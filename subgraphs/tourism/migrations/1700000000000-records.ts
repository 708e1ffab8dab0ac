import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createAidTable,
  createRecoveryActionTable,
  createSubsidyTable,
} from '@relance/kit/database/recordTables.sql.ts';
import { createFeed, dropFeed } from '@relance/kit/feed/feedTables.sql.ts';

const aidColumns = `,
  phase text,
  season text,
  vouchers_issued int CHECK (vouchers_issued >= 0),
  vouchers_redeemed int CHECK (vouchers_redeemed <= vouchers_issued)`;

const createAttendanceTable = `
CREATE TABLE attendance (
  commune_code text,
  year int,
  epci_siren text,
  nights int NOT NULL CHECK (nights >= 0),
  visits int NOT NULL CHECK (visits >= 0),
  demo boolean NOT NULL DEFAULT false,
  PRIMARY KEY (commune_code, year)
);
CREATE INDEX attendance_epci ON attendance (epci_siren, year);`;

export class Records1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createFeed);
    await runner.query(createAidTable(aidColumns));
    await runner.query(createSubsidyTable(', operator_kind text'));
    await runner.query(createRecoveryActionTable(', phase text, visitor_target int'));
    await runner.query(createAttendanceTable);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE attendance, recovery_action, subsidy, aid');
    await runner.query(dropFeed);
  }
}
