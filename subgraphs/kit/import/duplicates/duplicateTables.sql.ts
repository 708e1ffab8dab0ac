/** Kinds of record whose sums a duplicate would falsify. */
export const tablesWithMoney = ['subsidy', 'investment'];

/**
 * Records that may be the same thing told twice. Found by programs, decided by people; nothing is
 * dropped: a decided duplicate stays a record that points to the one that counts.
 */
export function createDuplicateTables(recordTables: readonly string[]): string {
  return `
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch SCHEMA public;

CREATE FUNCTION plain_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(lower(translate(name,
    'ÀÁÂÃÄÅàáâãäåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕÖòóôõöÙÚÛÜùúûüÝýÿ',
    'AAAAAAaaaaaaCcEEEEeeeeIIIIiiiiNnOOOOOoooooUUUUuuuuYyy')), '[^a-z0-9]+', ' ', 'g'))
$$;

CREATE TABLE duplicate_set (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('SAME_LINE', 'SAME_GRANT', 'SIMILAR_BENEFICIARY')),
  record_table text NOT NULL,
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'DUPLICATE', 'DISTINCT')),
  reasons text[] NOT NULL,
  kept_id uuid,
  found_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  found_by uuid REFERENCES import_run,
  decided_at timestamptz,
  decided_by text,
  note text
);
CREATE INDEX duplicate_set_newest ON duplicate_set (found_at DESC, id DESC);
COMMENT ON COLUMN duplicate_set.id IS 'Follows from kind and members: found again, it is the same set, with its decision.';
COMMENT ON COLUMN duplicate_set.kept_id IS 'Of a decided duplicate: the record that counts.';

CREATE TABLE duplicate_member (
  set_id uuid NOT NULL REFERENCES duplicate_set ON DELETE CASCADE,
  record_id uuid NOT NULL,
  PRIMARY KEY (set_id, record_id)
);
CREATE INDEX duplicate_member_record ON duplicate_member (record_id);

CREATE TABLE beneficiary_name (
  match_name text NOT NULL,
  siren text NOT NULL,
  name text NOT NULL,
  record_id uuid NOT NULL,
  PRIMARY KEY (match_name, siren)
);
CREATE INDEX beneficiary_name_beginning ON beneficiary_name (left(match_name, 16), siren);
CREATE INDEX beneficiary_name_end ON beneficiary_name (right(match_name, 8), siren);
COMMENT ON TABLE beneficiary_name IS 'Published names of beneficiaries as they are compared, each with one record that has it; siren is empty where none is known.';

ALTER TABLE import_run ADD COLUMN compared_at timestamptz;
COMMENT ON COLUMN import_run.compared_at IS 'When its records were last compared with all others.';
${recordTables.filter(hasMoney).map(addDuplicateOf).join('\n')}`;
}

export function dropDuplicateTables(recordTables: readonly string[]): string {
  return `
${recordTables
  .filter(hasMoney)
  .map((table) => `ALTER TABLE ${table} DROP COLUMN duplicate_of;`)
  .join('\n')}
ALTER TABLE import_run DROP COLUMN compared_at;
DROP TABLE beneficiary_name;
DROP TABLE duplicate_member;
DROP TABLE duplicate_set;
DROP FUNCTION plain_name(text);`;
}

function hasMoney(table: string): boolean {
  return tablesWithMoney.includes(table);
}

function addDuplicateOf(table: string): string {
  return `
ALTER TABLE ${table} ADD COLUMN duplicate_of uuid;
COMMENT ON COLUMN ${table}.duplicate_of IS 'The record that counts in its place, as somebody decided; sums leave this one out.';`;
}
