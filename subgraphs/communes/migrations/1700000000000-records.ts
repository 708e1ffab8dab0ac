import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createAidTable,
  createInvestmentTable,
  createRecoveryActionTable,
  createSubsidyTable,
} from '@relance/kit/database/recordTables.sql.ts';
import { createFeed, dropFeed } from '@relance/kit/feed/feedTables.sql.ts';

const createTerritory = `
CREATE TABLE epci (
  siren text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL,
  population int NOT NULL,
  department_population int NOT NULL
);
CREATE TABLE commune (
  insee_code text PRIMARY KEY,
  name text NOT NULL,
  folded_name text NOT NULL,
  population int NOT NULL,
  postal_codes text[] NOT NULL,
  arrondissement text NOT NULL,
  siren text NOT NULL,
  epci_siren text REFERENCES epci
);
CREATE INDEX commune_epci ON commune (epci_siren);
COMMENT ON COLUMN commune.folded_name IS 'The name as people may type it: a-z and spaces.';`;

export class Records1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createFeed);
    await runner.query(createAidTable(', local_authority_kind text, deliberation text'));
    await runner.query(createSubsidyTable(', local_authority_kind text'));
    await runner.query(
      createInvestmentTable(', project_reference text, local_authority_kind text'),
    );
    await runner.query(createRecoveryActionTable(', local_authority_kind text, contract text'));
    await runner.query(createTerritory);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE commune, epci, recovery_action, investment, subsidy, aid');
    await runner.query(dropFeed);
  }
}
