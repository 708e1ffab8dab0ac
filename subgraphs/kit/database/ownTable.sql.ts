/** A table of a kind of record that one owner alone keeps: in its feed like all others. */
export function createOwnTable(table: string, kind: string, columns: string): string {
  return `
CREATE TABLE ${table} (
  id uuid PRIMARY KEY,
  version int NOT NULL DEFAULT 1,
  demo boolean NOT NULL DEFAULT false,
  source jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  import_run uuid,
  ${columns}
);
COMMENT ON COLUMN ${table}.import_run IS 'The run that last wrote the record; null when no file did.';
CALL feed_track('${table}', '${kind}');`;
}

/** With its events: a feed that has no table for a kind can't tell its newest versions. */
export function dropOwnTable(table: string, kind: string): string {
  return `
DROP TABLE ${table};
DELETE FROM feed_kind WHERE kind = '${kind}';
DELETE FROM feed_event WHERE kind = '${kind}';`;
}
