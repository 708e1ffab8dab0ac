import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createAidTable,
  createRecoveryActionTable,
  createSubsidyTable,
} from '@relance/kit/database/recordTables.sql.ts';
import { createFeed, dropFeed } from '@relance/kit/feed/feedTables.sql.ts';

const createBusinessCountTable = `
CREATE TABLE business_count (
  commune_code text,
  naf_section text CHECK (naf_section ~ '^[A-U]$'),
  epci_siren text,
  businesses int NOT NULL CHECK (businesses >= 0),
  year int NOT NULL,
  demo boolean NOT NULL DEFAULT false,
  PRIMARY KEY (commune_code, naf_section)
);
CREATE INDEX business_count_epci ON business_count (epci_siren);`;

const createRegistrationTable = `
CREATE TABLE registration (
  siren text PRIMARY KEY,
  chamber text NOT NULL,
  naf_code text NOT NULL,
  registered_on date NOT NULL,
  demo boolean NOT NULL DEFAULT false
);`;

export class Records1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createFeed);
    await runner.query(createAidTable(`, chamber text, naf_sections text[] NOT NULL DEFAULT '{}'`));
    await runner.query(createSubsidyTable(', chamber text'));
    await runner.query(createRecoveryActionTable(', chamber text'));
    await runner.query(createBusinessCountTable);
    await runner.query(createRegistrationTable);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE registration, business_count, recovery_action, subsidy, aid');
    await runner.query(dropFeed);
  }
}
