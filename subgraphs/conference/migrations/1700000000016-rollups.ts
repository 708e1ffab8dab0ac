import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createRollup,
  createRollupFunctions,
  dropRollup,
  dropRollupFunctions,
  pairsOfDimensions,
} from '../statistics/rollup.sql.ts';

/** Figures over all subsidies are added up beforehand. */
export class Rollups1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createRollupFunctions(pairsOfDimensions));
    await runner.query(createRollup('record_index', pairsOfDimensions));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropRollup('record_index'));
    await runner.query(dropRollupFunctions);
  }
}
