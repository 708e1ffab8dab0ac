/** Whose ids an entry names one by one; of more rows it tells the number. */
const named = 100;

/**
 * The text of an entry that its hash covers: compact JSON of texts, made by nothing but PostgreSQL's own
 * functions, so that no function of the database has to be trusted to check it.
 */
export const sealedText = `array_to_json(ARRAY[
  id::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor,
  array_to_json(scopes)::text, database_user, request_id, action, part_of, what,
  array_to_json(record_ids)::text, row_count::text, import_run::text, transaction_id::text])::text`;

/**
 * Who did what: entries that are only ever added, each sealed by a hash over itself and the one before.
 *
 * As in the feed, a place in the chain is given late, to entries that `audit_seal` can see, that is to
 * committed ones, one caller at a time: so writers never wait for each other.
 */
export const createAudit = `
CREATE TABLE audit_entry (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  actor text NOT NULL,
  scopes text[] NOT NULL DEFAULT '{}',
  database_user text NOT NULL DEFAULT session_user,
  request_id text,
  action text NOT NULL CHECK (action IN ('insert', 'update', 'delete', 'truncate', 'read')),
  part_of text,
  what text NOT NULL,
  record_ids uuid[],
  row_count int,
  import_run uuid,
  transaction_id bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  seal_position bigint UNIQUE,
  hash bytea,
  CHECK ((seal_position IS NULL) = (hash IS NULL))
);
CREATE INDEX audit_entry_unsealed ON audit_entry (id) WHERE seal_position IS NULL;
CREATE INDEX audit_entry_at ON audit_entry (at);
COMMENT ON COLUMN audit_entry.actor IS 'Subject of who asked; system for the program itself; database and the role for whoever wrote by hand.';
COMMENT ON COLUMN audit_entry.part_of IS 'What the statement belonged to, such as import or undo; null for a write of its own.';
COMMENT ON COLUMN audit_entry.what IS 'The table that was written, or the field that was read.';
COMMENT ON COLUMN audit_entry.record_ids IS 'Null where more than ${named} rows were written: row_count tells how many.';
COMMENT ON COLUMN audit_entry.seal_position IS 'Null until audit_seal has seen the entry committed.';

CREATE TABLE audit_head (
  position bigint NOT NULL,
  hash bytea NOT NULL
);
INSERT INTO audit_head VALUES (0, '');
COMMENT ON TABLE audit_head IS 'One row: the end of the chain. Whoever seals holds it.';

CREATE FUNCTION audit_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is only added to: % of % is refused', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER keep_rows BEFORE DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
CREATE TRIGGER keep_head BEFORE INSERT OR DELETE OR TRUNCATE ON audit_head FOR EACH STATEMENT EXECUTE FUNCTION audit_keep();
CREATE TRIGGER keep_entry BEFORE UPDATE ON audit_entry FOR EACH ROW
  WHEN (OLD.seal_position IS NOT NULL OR NEW.seal_position IS NULL
    OR to_jsonb(OLD) - '{seal_position,hash}'::text[] <> to_jsonb(NEW) - '{seal_position,hash}'::text[])
  EXECUTE FUNCTION audit_keep();

CREATE FUNCTION audit_seal() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  head audit_head;
  entry record;
  sealed bigint := 0;
BEGIN
  IF NOT EXISTS (SELECT FROM audit_entry WHERE seal_position IS NULL) THEN
    RETURN 0;
  END IF;
  SELECT * INTO head FROM audit_head FOR UPDATE;
  FOR entry IN
    SELECT id, ${sealedText} AS text FROM audit_entry WHERE seal_position IS NULL ORDER BY id
  LOOP
    head.position := head.position + 1;
    head.hash := sha256(head.hash || convert_to(entry.text, 'UTF8'));
    UPDATE audit_entry SET seal_position = head.position, hash = head.hash WHERE id = entry.id;
    sealed := sealed + 1;
  END LOOP;
  UPDATE audit_head SET position = head.position, hash = head.hash;
  RETURN sealed;
END $$;

CREATE FUNCTION audit_write() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  rows int;
  ids uuid[];
BEGIN
  IF TG_OP <> 'TRUNCATE' THEN
    SELECT count(*) INTO rows FROM changed;
    IF rows = 0 THEN RETURN NULL; END IF;
    IF rows <= ${named} AND TG_ARGV[0] <> '' THEN
      EXECUTE format('SELECT array_agg(DISTINCT %I) FROM changed', TG_ARGV[0]) INTO ids;
    END IF;
  END IF;
  INSERT INTO audit_entry (actor, scopes, request_id, action, part_of, what, record_ids, row_count, import_run)
  VALUES (
    coalesce(nullif(current_setting('relance.actor', true), ''), 'database ' || session_user),
    coalesce(string_to_array(nullif(current_setting('relance.scopes', true), ''), ','), '{}'),
    nullif(current_setting('relance.request', true), ''),
    lower(TG_OP),
    nullif(current_setting('relance.part_of', true), ''),
    TG_TABLE_NAME, ids, rows,
    nullif(current_setting('relance.import_run', true), '')::uuid);
  RETURN NULL;
END $$;

CREATE PROCEDURE audit_track(written_table regclass, id_column text, operations text) LANGUAGE plpgsql AS $$
DECLARE
  operation text;
BEGIN
  FOREACH operation IN ARRAY string_to_array(operations, ' ') LOOP
    EXECUTE format('CREATE TRIGGER audit_%s AFTER %s ON %s %s FOR EACH STATEMENT EXECUTE FUNCTION audit_write(%L)',
      operation, operation, written_table,
      CASE operation WHEN 'truncate' THEN '' WHEN 'delete' THEN 'REFERENCING OLD TABLE AS changed'
        ELSE 'REFERENCING NEW TABLE AS changed' END,
      id_column);
  END LOOP;
END $$;
COMMENT ON PROCEDURE audit_track IS 'Statements that write the table are in the audit trail from now on.';

DO $$
DECLARE
  told record;
BEGIN
  -- Records and reference data; what imports keep of themselves follows from the records, but for decisions,
  -- and the index of all owners, in a schema of its own, from their feeds.
  FOR told IN
    SELECT tgrelid::regclass AS told_table, coalesce(attname::text, '') AS id_column
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid LEFT JOIN pg_attribute
      ON attrelid = tgrelid AND attname = 'id' AND atttypid = 'uuid'::regtype
    WHERE tgname = 'tell' AND relnamespace = 'public'::regnamespace
      AND tgrelid <> ALL ('{import_run,import_line,import_change,duplicate_set,duplicate_member}'::regclass[])
  LOOP
    CALL audit_track(told.told_table, told.id_column, 'insert update delete truncate');
  END LOOP;
END $$;
CALL audit_track('import_run', 'id', 'update delete truncate');
CALL audit_track('import_line', 'run_id', 'update delete truncate');
CALL audit_track('duplicate_set', 'id', 'update delete truncate');`;

/** Whoever erases a person is named, the person is not: the key says who it was to whoever has the secret. */
export const trackErasure = `CALL audit_track('natural_person', '', 'update delete truncate');`;

export const dropAudit = `
DROP PROCEDURE audit_track(regclass, text, text);
DROP FUNCTION audit_write() CASCADE;
DROP FUNCTION audit_seal();
DROP TABLE audit_head;
DROP TABLE audit_entry;
DROP FUNCTION audit_keep();`;
