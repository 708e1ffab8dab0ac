/**
 * Bytes of files that were looked at or checked, for a short while. Unlogged: they are in no backup of the log and on
 * no replica, and a crash of the server, which empties the tables, costs no more than sending a file again.
 */
export const createKeptFileTables = `
CREATE UNLOGGED TABLE kept_file (
  sha256 text PRIMARY KEY,
  file text NOT NULL,
  bytes bigint NOT NULL,
  kept_until timestamptz NOT NULL
);
CREATE INDEX kept_file_end ON kept_file (kept_until DESC, sha256);
CREATE UNLOGGED TABLE kept_piece (
  sha256 text NOT NULL REFERENCES kept_file ON DELETE CASCADE,
  place int NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (sha256, place)
);
ALTER TABLE kept_piece ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON TABLE kept_file IS 'Files that were looked at or checked, so that they need not be sent again to be published.';`;

export const dropKeptFileTables = `
DROP TABLE kept_piece;
DROP TABLE kept_file;`;
