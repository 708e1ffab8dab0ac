import { createOwnTable, dropOwnTable } from '@relance/kit/database/ownTable.sql.ts';
import type { RecordOrder } from '@relance/kit/records/recordPage.sql.ts';
import { wordsOf } from '@relance/kit/records/words.sql.ts';

/** What `filter.text` looks at. */
export const pointWords = wordsOf(['name', 'city']);

export const byName: RecordOrder = {
  table: 'digital_inclusion_point',
  keys: [{ sql: 'name', type: 'text' }],
};

export const createPoints = `
${createOwnTable(
  'digital_inclusion_point',
  'DigitalInclusionPoint',
  `name text NOT NULL,
  kind text NOT NULL,
  itinerant boolean,
  address text,
  postal_code text,
  city text,
  commune_code text,
  location jsonb,
  opening_hours text,
  phone text,
  email text,
  services text[] NOT NULL,
  labelled_since text,
  reference text`,
)}
CREATE INDEX digital_inclusion_point_name ON digital_inclusion_point (name, id);
CREATE INDEX digital_inclusion_point_kind ON digital_inclusion_point (kind, name, id);
CREATE INDEX digital_inclusion_point_commune ON digital_inclusion_point (commune_code, name, id);
CREATE INDEX digital_inclusion_point_words ON digital_inclusion_point USING gin (${pointWords});`;

export const dropPoints = dropOwnTable('digital_inclusion_point', 'DigitalInclusionPoint');
