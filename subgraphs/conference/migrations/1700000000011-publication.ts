import { publicationMigration } from '@relance/kit/database/publicationMigration.ts';
import { indexTable } from '../index/kinds.ts';

const tables = Object.values(indexTable).map((table) => `record_index.${table}`);

// A new database has the column in its index already. Documents of before say nothing of it.
const up = [
  ...tables.map(
    (table) =>
      `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS publication text NOT NULL DEFAULT 'PUBLISHED'`,
  ),
  `UPDATE record_index.record_version SET document = document || '{"publication":"PUBLISHED"}'
   WHERE document IS NOT NULL AND NOT document ? 'publication'`,
].join(';\n');

const down = tables.map((table) => `ALTER TABLE ${table} DROP COLUMN publication`).join(';\n');

export const Publication1700000000011 = publicationMigration(['recovery_action'], { up, down });
