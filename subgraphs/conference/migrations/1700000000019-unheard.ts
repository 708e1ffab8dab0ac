import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index says since when an owner does not answer. */
export class Unheard1700000000019 implements MigrationInterface {
  // A new database has the column in its index already.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE record_index.feed_cursor ADD COLUMN IF NOT EXISTS unheard_since timestamptz',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE record_index.feed_cursor DROP COLUMN unheard_since');
  }
}
