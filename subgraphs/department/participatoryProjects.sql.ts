import { createOwnTable, dropOwnTable } from '@relance/kit/database/ownTable.sql.ts';
import type { RecordOrder } from '@relance/kit/records/recordPage.sql.ts';
import { wordsOf } from '@relance/kit/records/words.sql.ts';

/** What `filter.text` looks at. */
export const projectWords = wordsOf(['title', 'place']);

const knownAmount = 'coalesce(amount, 0)';

/** The newest edition first, and in it the dearest project. */
export const byEdition: RecordOrder = {
  table: 'participatory_project',
  keys: [
    { sql: 'edition', type: 'int' },
    { sql: knownAmount, type: 'bigint' },
  ],
  descending: true,
};

export const createProjects = `
${createOwnTable(
  'participatory_project',
  'ParticipatoryProject',
  `title text NOT NULL,
  edition int NOT NULL,
  amount bigint CHECK (amount >= 0),
  amount_text text,
  status text NOT NULL,
  status_text text,
  delivery_by date,
  delivery_text text,
  theme_codes text[] NOT NULL,
  theme_text text,
  place text,
  commune_code text,
  directorate text,
  reference text`,
)}
CREATE INDEX participatory_project_edition ON participatory_project (edition, ${knownAmount}, id);
CREATE INDEX participatory_project_status ON participatory_project (status, edition, ${knownAmount}, id);
CREATE INDEX participatory_project_commune ON participatory_project (commune_code, edition, ${knownAmount}, id);
CREATE INDEX participatory_project_themes ON participatory_project USING gin (theme_codes);
CREATE INDEX participatory_project_words ON participatory_project USING gin (${projectWords});`;

export const dropProjects = dropOwnTable('participatory_project', 'ParticipatoryProject');
