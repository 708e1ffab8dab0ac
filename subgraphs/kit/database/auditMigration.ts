import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createAudit, dropAudit, trackErasure } from '../audit/auditTables.sql.ts';

/** Every write leaves an entry in the audit trail; alike for every owner. */
export function auditMigration(recordTables: readonly string[]): new () => MigrationInterface {
  return class Audit1700000000012 implements MigrationInterface {
    // TypeORM reads the timestamp at the end of a name.
    name = 'Audit1700000000012';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(createAudit);
      if (recordTables.includes('subsidy')) await runner.query(trackErasure);
    }

    // The trail goes with its tables: export it before.
    async down(runner: QueryRunner): Promise<void> {
      await runner.query(dropAudit);
    }
  };
}
