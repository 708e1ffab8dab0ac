import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createIndicatorValues, dropIndicatorValues } from '../indicators/indicatorValues.sql.ts';

export class Indicators1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createIndicatorValues);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropIndicatorValues);
  }
}
