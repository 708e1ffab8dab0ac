import type { MigrationInterface, QueryRunner } from 'typeorm';
import { storeDocumentsAtOnce, storeDocumentsLate } from '../feed/lateDocuments.sql.ts';
import { publishAtOnce } from '../feed/feedTables.sql.ts';
import { createImportTables, dropImportTables } from '../import/run/importTables.sql.ts';
import {
  createDuplicateTables,
  dropDuplicateTables,
} from '../import/duplicates/duplicateTables.sql.ts';
import { createNaturalPersons, dropNaturalPersons } from './naturalPersons.sql.ts';

/** Imports as runs that can be read, corrected and undone; alike for every owner. */
export function importsMigration(recordTables: readonly string[]): new () => MigrationInterface {
  const namesPersons = recordTables.includes('subsidy');
  return class Imports1700000000001 implements MigrationInterface {
    // TypeORM reads the timestamp at the end of a name.
    name = 'Imports1700000000001';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(storeDocumentsLate);
      await runner.query(createImportTables(recordTables));
      if (namesPersons) await runner.query(createNaturalPersons);
      await runner.query(createDuplicateTables(recordTables));
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(dropDuplicateTables(recordTables));
      if (namesPersons) await runner.query(dropNaturalPersons);
      await runner.query(dropImportTables(recordTables));
      await runner.query(storeDocumentsAtOnce(publishAtOnce));
    }
  };
}
