import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { RecordKind } from '@relance/schema/partners.ts';
import { derivedColumns } from '../index/derivedColumns.sql.ts';
import { indexTable } from '../index/kinds.ts';
import { createNameIndex, nameWords } from '../index/organizations.sql.ts';
import { createWordIndexes } from '../index/words.sql.ts';
import { createPlaceTable, dropPlaceTable } from '../search/placeTable.sql.ts';

const kinds = Object.keys(indexTable) as RecordKind[];

/** Stems know whether they come from the title; places and organizations are found by name. */
export class Search1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createPlaceTable);
    await runner.query(
      `CREATE INDEX reference_organization_name ON reference_organization ((${nameWords}))`,
    );
    // A new database has the indexes already.
    await runner.query(createWordIndexes('record_index'));
    await runner.query(createNameIndex('record_index'));
    for (const kind of kinds) {
      await runner.query(
        `UPDATE record_index.${indexTable[kind]} SET lexemes = ${derivedColumns[kind].lexemes}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kind of kinds) {
      await runner.query(
        `UPDATE record_index.${indexTable[kind]} SET lexemes = setweight(lexemes, 'D')`,
      );
    }
    await runner.query(`
      DROP INDEX record_index.organization_name;
      DROP INDEX record_index.word_lexeme;
      DROP INDEX record_index.word_begins;
    `);
    await runner.query('DROP INDEX reference_organization_name');
    await runner.query(dropPlaceTable);
  }
}
