import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organizations are looked up by SIREN alone: an index of their names costs each import, for nobody. */
export class Names1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A new database has never had it.
    await runner.query('DROP INDEX IF EXISTS record_index.organization_left_idx');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX organization_left_idx ON record_index.organization (left(public.fold(name), 200))',
    );
  }
}
