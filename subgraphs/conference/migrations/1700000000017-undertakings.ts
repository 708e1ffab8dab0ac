import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createUndertakings, dropUndertakings } from '../stateAid/undertakings.sql.ts';

export class Undertakings1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createUndertakings);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropUndertakings);
  }
}
