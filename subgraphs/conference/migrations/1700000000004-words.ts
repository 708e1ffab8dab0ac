import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createNearWords } from '../index/indexFunctions.sql.ts';
import { createIndexTables } from '../index/indexTables.sql.ts';

/** The index looks a misspelt word up in a dictionary, no longer in every record. */
export class Words1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await beginAnew(runner);
    await runner.query('DROP FUNCTION is_nearly_in(text, text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(createNearWords);
    await beginAnew(runner);
  }
}

// The index holds nothing but what the feeds tell: an empty one is filled from their first events.
async function beginAnew(runner: QueryRunner): Promise<void> {
  await runner.query('DROP SCHEMA record_index CASCADE');
  await runner.query(createIndexTables('record_index'));
}
