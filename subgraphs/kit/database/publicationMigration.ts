import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Publication } from '@relance/schema/enums/publication.ts';

/** Records say who sees them; what was there before is for everybody. Alike for every owner. */
export function publicationMigration(
  recordTables: readonly string[],
  more: { up: string; down: string } = { up: '', down: '' },
): new () => MigrationInterface {
  const names = Object.values(Publication).map((name) => `'${name}'`);
  return class Publication1700000000011 implements MigrationInterface {
    // TypeORM reads the timestamp at the end of a name.
    name = 'Publication1700000000011';

    async up(runner: QueryRunner): Promise<void> {
      for (const table of recordTables) {
        await runner.query(
          `ALTER TABLE ${table} ADD COLUMN publication text NOT NULL DEFAULT '${Publication.PUBLISHED}'
             CHECK (publication IN (${names.join(', ')}))`,
        );
      }
      if (more.up) await runner.query(more.up);
    }

    // Drafts would be for everybody: they have to be published or deleted first.
    async down(runner: QueryRunner): Promise<void> {
      if (more.down) await runner.query(more.down);
      for (const table of recordTables) {
        await runner.query(`ALTER TABLE ${table} DROP COLUMN publication`);
      }
    }
  };
}
