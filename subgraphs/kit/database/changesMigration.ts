import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepChangesQuiet, tellChanges, type ToldTables } from '../feed/changes.sql.ts';

const imports: ToldTables = {
  import_run: 'ImportRun',
  import_line: 'ImportRun',
  import_change: 'ImportRun',
  duplicate_set: 'Duplicates',
  duplicate_member: 'Duplicates',
};

/** Commits tell which kinds they changed; alike for every owner, with the tables of its own. */
export function changesMigration(ownTables: ToldTables): new () => MigrationInterface {
  return class Changes1700000000010 implements MigrationInterface {
    // TypeORM reads the timestamp at the end of a name.
    name = 'Changes1700000000010';

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(tellChanges({ ...imports, ...ownTables }));
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(keepChangesQuiet);
    }
  };
}
