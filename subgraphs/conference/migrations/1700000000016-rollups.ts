import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createRollup,
  createRollupFunctions,
  dropRollup,
  dropRollupFunctions,
} from '../statistics/rollup.sql.ts';

/** Figures over all subsidies are added up beforehand; places know their inhabitants. */
export class Rollups1700000000016 implements MigrationInterface {
  // The reference data has a new name: the next start loads it again, with the populations.
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE territory_member ADD COLUMN name text, ADD COLUMN population int',
    );
    await runner.query(createRollupFunctions);
    await runner.query(createRollup('record_index'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropRollup('record_index'));
    await runner.query(dropRollupFunctions);
    await runner.query('ALTER TABLE territory_member DROP COLUMN name, DROP COLUMN population');
  }
}
