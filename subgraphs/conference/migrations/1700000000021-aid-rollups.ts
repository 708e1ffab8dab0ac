import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createRollup,
  createRollupFunctions,
  dropRollup,
  dropRollupFunctions,
  pairsOfDimensions,
} from '../statistics/rollup.sql.ts';

/** Subsidies are added up beforehand under each aid, too: by propositions, that is. */
export class AidRollups1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await rollUpAnew(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await rollUpAnew(runner, pairsOfDimensions);
  }
}

async function rollUpAnew(runner: QueryRunner, pairs?: typeof pairsOfDimensions): Promise<void> {
  await runner.query(dropRollup('record_index'));
  await runner.query(dropRollupFunctions);
  await runner.query(createRollupFunctions(pairs));
  await runner.query(createRollup('record_index', pairs));
}
