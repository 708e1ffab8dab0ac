import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public bodies say at which level they are: what the law lets them fund depends on it. */
export class Levels1700000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reference_organization ADD COLUMN level text;
      CREATE INDEX reference_organization_level ON reference_organization (level) WHERE level IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE reference_organization DROP COLUMN level');
  }
}
