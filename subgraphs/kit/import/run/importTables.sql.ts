/**
 * What an owner keeps of its imports: the runs, what there is to say of single lines, and what each
 * run replaced, so that it can be undone.
 */
export function createImportTables(recordTables: readonly string[]): string {
  return `
CREATE TABLE import_run (
  id uuid PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'CHECKED', 'FAILED', 'INTERRUPTED', 'UNDONE')),
  file text NOT NULL,
  sha256 text NOT NULL,
  format text,
  container text,
  sheet text,
  encoding text,
  series text,
  imported_by text,
  started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  finished_at timestamptz,
  undone_at timestamptz,
  lines int NOT NULL DEFAULT 0,
  accepted int NOT NULL DEFAULT 0,
  repaired int NOT NULL DEFAULT 0,
  flagged int NOT NULL DEFAULT 0,
  quarantined int NOT NULL DEFAULT 0,
  dismissed int NOT NULL DEFAULT 0,
  skipped int NOT NULL DEFAULT 0,
  added int NOT NULL DEFAULT 0,
  changed int NOT NULL DEFAULT 0,
  unchanged int NOT NULL DEFAULT 0,
  withdrawn int NOT NULL DEFAULT 0,
  missing int NOT NULL DEFAULT 0,
  sum_in bigint NOT NULL DEFAULT 0,
  sum_accepted bigint NOT NULL DEFAULT 0,
  sum_quarantined bigint NOT NULL DEFAULT 0,
  sum_dismissed bigint NOT NULL DEFAULT 0,
  corrected_sum bigint NOT NULL DEFAULT 0,
  repairs_by_rule jsonb NOT NULL DEFAULT '{}',
  flags_by_code jsonb NOT NULL DEFAULT '{}',
  ignored_columns text[] NOT NULL DEFAULT '{}',
  labels jsonb NOT NULL DEFAULT '{}',
  failure_code text,
  failure text,
  repeats uuid REFERENCES import_run,
  feed_position bigint,
  process uuid NOT NULL
);
CREATE INDEX import_run_newest ON import_run (started_at DESC, id DESC);
CREATE INDEX import_run_content ON import_run (sha256);
CREATE INDEX import_run_series ON import_run (series) WHERE series IS NOT NULL;
COMMENT ON COLUMN import_run.missing IS 'Records of the series that the edition no longer names, kept until its quarantine is empty.';
COMMENT ON COLUMN import_run.corrected_sum IS 'The part of sum_accepted that corrections have added.';
COMMENT ON COLUMN import_run.repeats IS 'The run that had read the same bytes, when nothing had been written since.';
COMMENT ON COLUMN import_run.process IS 'Names the process that ran it: what it read, another version of the program may read otherwise.';
COMMENT ON COLUMN import_run.feed_position IS 'Everything up to this position of the feed was seen by the run.';

CREATE TABLE import_line (
  run_id uuid NOT NULL REFERENCES import_run,
  entry int NOT NULL,
  line int NOT NULL,
  place text NOT NULL,
  state text NOT NULL CHECK (state IN ('ACCEPTED', 'QUARANTINED', 'CORRECTED', 'DISMISSED')),
  record_id uuid,
  amount bigint,
  repairs jsonb NOT NULL,
  flags jsonb NOT NULL,
  cells jsonb,
  item jsonb,
  rejected_column text,
  code text,
  reason text,
  decided_at timestamptz,
  decided_by text,
  note text,
  PRIMARY KEY (run_id, entry)
);
CREATE INDEX import_line_quarantined ON import_line (run_id, entry) WHERE state = 'QUARANTINED';
CREATE INDEX import_line_record ON import_line (record_id) WHERE record_id IS NOT NULL;
COMMENT ON TABLE import_line IS 'Lines that were repaired, flagged or quarantined; of a line that was read as it stood there is nothing to say.';
COMMENT ON COLUMN import_line.entry IS 'Place among the lines of the file, from 1: several items of a document may share a line.';
COMMENT ON COLUMN import_line.cells IS 'Of quarantined lines: what the file says, by field, as far as it is not corrected.';

CREATE TABLE import_transaction (
  run_id uuid NOT NULL REFERENCES import_run,
  transaction_id bigint NOT NULL PRIMARY KEY
);
CREATE INDEX ON import_transaction (run_id);
COMMENT ON TABLE import_transaction IS 'Transactions of the feed that a run wrote in: the import, then each correction.';

CREATE TABLE import_change (
  run_id uuid NOT NULL REFERENCES import_run,
  record_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('CHANGED', 'WITHDRAWN', 'MISSING')),
  before jsonb,
  PRIMARY KEY (run_id, record_id)
);
COMMENT ON COLUMN import_change.before IS 'The row as it was before the run, private columns included; null of a missing one.';

${recordTables.map(addRun).join('\n')}`;
}

export function dropImportTables(recordTables: readonly string[]): string {
  return `
${recordTables.map(dropRun).join('\n')}
DROP TABLE import_change;
DROP TABLE import_transaction;
DROP TABLE import_line;
DROP TABLE import_run;`;
}

// An imported record has its id from its publisher's key, where it had a column for it before: the
// key's hash begins with the id, so records keep their identity in files to come.
function addRun(table: string): string {
  return `
ALTER TABLE ${table} ADD COLUMN import_run uuid;
INSERT INTO ${table} SELECT (jsonb_populate_record(kept, jsonb_build_object(
  'id', left(source_key, 32)::uuid, 'source_key', NULL))).*
FROM ${table} AS kept WHERE source_key IS NOT NULL;
DELETE FROM ${table} WHERE source_key IS NOT NULL;
ALTER TABLE ${table} DROP COLUMN source_key;
COMMENT ON COLUMN ${table}.import_run IS 'The run that last wrote the record; null when no file did.';`;
}

function dropRun(table: string): string {
  return `
ALTER TABLE ${table} DROP COLUMN import_run;
ALTER TABLE ${table} ADD COLUMN source_key text UNIQUE;`;
}
