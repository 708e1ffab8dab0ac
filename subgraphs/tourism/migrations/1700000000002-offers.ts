import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createOffers, dropOffers } from '../offers.sql.ts';

export class Offers1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createOffers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropOffers);
  }
}
