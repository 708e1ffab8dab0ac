/** How the first feed published, with the document of every version in its event. */
export const publishAtOnce = `
CREATE OR REPLACE FUNCTION feed_publish() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  private_columns text[] := ARRAY(
    SELECT attname::text FROM pg_attribute
    WHERE attrelid = TG_RELID AND attnum > 0
      AND (attname LIKE 'private\\_%' OR attname = 'source_key'));
BEGIN
  IF NOT EXISTS (SELECT FROM changed) THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' THEN
    INSERT INTO feed_event (transaction_id, kind, record_id, version, document)
    SELECT feed_current_transaction(), TG_ARGV[0], row.id, row.version + 1, NULL FROM changed row;
  ELSE
    INSERT INTO feed_event (transaction_id, kind, record_id, version, document)
    SELECT feed_current_transaction(), TG_ARGV[0], row.id, row.version, to_jsonb(row) - private_columns
    FROM changed row;
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE PROCEDURE feed_track(record_table regclass, kind text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER begin BEFORE INSERT ON %s FOR EACH ROW EXECUTE FUNCTION record_begin()', record_table);
  EXECUTE format('CREATE TRIGGER keep BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION record_keep()', record_table);
  EXECUTE format('CREATE TRIGGER touch BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION record_touch()', record_table);
  EXECUTE format('CREATE TRIGGER publish_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION feed_publish(%L)', record_table, kind);
  EXECUTE format('CREATE TRIGGER publish_update AFTER UPDATE ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION feed_publish(%L)', record_table, kind);
  EXECUTE format('CREATE TRIGGER publish_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION feed_publish(%L)', record_table, kind);
END $$;
`;

/**
 * The change feed of one owner, as tables and triggers.
 *
 * Statement triggers write an event for every row that any statement changes, in the transaction of
 * that statement: a write without its event, or an event without its write, can't exist.
 *
 * Order: a `serial` is handed out before commit, so a reader may skip a row that commits late. Here
 * an event belongs to its transaction, and `feed_sequence` gives positions to transactions that it
 * can see, that is to committed ones, one caller at a time. Whoever reads up to a position has
 * everything below it.
 */
export const createFeed = `
CREATE TABLE feed_state (
  epoch uuid PRIMARY KEY DEFAULT gen_random_uuid()
);
INSERT INTO feed_state DEFAULT VALUES;
COMMENT ON TABLE feed_state IS 'One row: names this feed, so that a reader of another database''s feed starts over.';

CREATE TABLE loaded_data (
  name text PRIMARY KEY,
  loaded_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE loaded_data IS 'Reference and demo data sets that are in this database.';

CREATE TABLE feed_transaction (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  position bigint UNIQUE
);
CREATE INDEX feed_transaction_pending ON feed_transaction (id) WHERE position IS NULL;
COMMENT ON COLUMN feed_transaction.position IS 'Null until feed_sequence has seen the transaction committed.';

CREATE TABLE feed_event (
  id bigint GENERATED ALWAYS AS IDENTITY,
  transaction_id bigint NOT NULL,
  kind text NOT NULL,
  record_id uuid NOT NULL,
  version int NOT NULL,
  document jsonb,
  occurred_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (transaction_id, id)
);
CREATE INDEX ON feed_event (record_id, version);
COMMENT ON COLUMN feed_event.document IS 'The row without its private_ columns and without source_key, a hash that may cover a private name; null: the record was deleted.';

CREATE FUNCTION feed_current_transaction() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  current bigint := nullif(current_setting('relance.feed_transaction', true), '')::bigint;
BEGIN
  IF current IS NULL THEN
    INSERT INTO feed_transaction DEFAULT VALUES RETURNING id INTO current;
    PERFORM set_config('relance.feed_transaction', current::text, true);
    PERFORM pg_notify('relance_feed', '');
  END IF;
  RETURN current;
END $$;

${publishAtOnce}
CREATE FUNCTION record_begin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := coalesce((SELECT max(version) + 1 FROM feed_event WHERE record_id = NEW.id), 1);
  RETURN NEW;
END $$;
COMMENT ON FUNCTION record_begin IS 'A record that comes back under its id, as demo records do, goes on counting: readers take it for newer than its deletion.';

CREATE FUNCTION record_touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.id <> OLD.id THEN
    RAISE EXCEPTION 'the id of a record cannot change: delete % and insert another', OLD.id;
  END IF;
  NEW.version := OLD.version + 1;
  NEW.created_at := OLD.created_at;
  NEW.updated_at := now();
  RETURN NEW;
END $$;

CREATE FUNCTION record_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'TRUNCATE % would not be in the feed: use DELETE', TG_TABLE_NAME;
END $$;

CREATE FUNCTION feed_sequence() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM feed_transaction WHERE position IS NULL) THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('relance feed_sequence'));
  WITH pending AS (
    SELECT id, row_number() OVER (ORDER BY id) AS place
    FROM feed_transaction WHERE position IS NULL
  )
  UPDATE feed_transaction
  SET position = (SELECT coalesce(max(position), 0) FROM feed_transaction) + pending.place
  FROM pending WHERE feed_transaction.id = pending.id;
END $$;
`;

export const dropFeed = `
DROP FUNCTION feed_sequence();
DROP PROCEDURE feed_track(regclass, text);
DROP FUNCTION record_keep() CASCADE;
DROP FUNCTION record_touch() CASCADE;
DROP FUNCTION record_begin() CASCADE;
DROP FUNCTION feed_publish() CASCADE;
DROP FUNCTION feed_current_transaction();
DROP TABLE feed_event;
DROP TABLE feed_transaction;
DROP TABLE loaded_data;
DROP TABLE feed_state;
`;
