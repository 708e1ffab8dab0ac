import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createKeptFileTables, dropKeptFileTables } from '../import/run/keptFileTables.sql.ts';

const createChoices = `
ALTER TABLE import_run ADD COLUMN delimiter text, ADD COLUMN header_line int, ADD COLUMN reading jsonb;
COMMENT ON COLUMN import_run.reading IS 'What a person decided about the reading of the file; null: nothing.';`;

const dropChoices = `
ALTER TABLE import_run DROP COLUMN delimiter, DROP COLUMN header_line, DROP COLUMN reading;`;

/** How files are read can be chosen, and a checked file need not be sent again. Alike for every owner. */
export class Reading1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createChoices);
    await runner.query(createKeptFileTables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropKeptFileTables);
    await runner.query(dropChoices);
  }
}
