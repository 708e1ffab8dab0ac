/**
 * The feed stores the document of a version when the next one takes its place: what a record is now
 * stands in its table already, and writing it twice is most of the cost of a large import. Readers
 * see no difference: `feed_current` reads the newest versions in the snapshot of the page.
 */
export const storeDocumentsLate = `
CREATE TABLE feed_kind (
  kind text PRIMARY KEY,
  record_table regclass NOT NULL
);
COMMENT ON TABLE feed_kind IS 'Where the newest version of each kind of record stands.';
INSERT INTO feed_kind (kind, record_table)
SELECT convert_from(substring(tgargs FROM 1 FOR length(tgargs) - 1), 'UTF8'), tgrelid::regclass
FROM pg_trigger WHERE tgname = 'publish_insert' AND tgfoid = 'feed_publish'::regproc;

ALTER TABLE feed_event ADD COLUMN deleted boolean NOT NULL DEFAULT false;
UPDATE feed_event SET deleted = true WHERE document IS NULL;
CREATE INDEX feed_event_deleted ON feed_event (kind) WHERE deleted;
COMMENT ON COLUMN feed_event.document IS 'The public row of a version that is not the newest any more; of the newest: see feed_current.';

CREATE FUNCTION feed_private_columns(record_table regclass) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(attname::text) FROM pg_attribute
  WHERE attrelid = record_table AND attnum > 0
    AND (attname LIKE 'private\\_%' OR attname IN ('source_key', 'import_run'))
$$;
COMMENT ON FUNCTION feed_private_columns IS 'Columns that no reader sees: private ones, and the bookkeeping of imports.';

CREATE FUNCTION feed_current(of_kind text, ids uuid[]) RETURNS TABLE (id uuid, version int, document jsonb)
LANGUAGE plpgsql STABLE AS $$
DECLARE
  record_table regclass := (SELECT k.record_table FROM feed_kind k WHERE k.kind = of_kind);
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT id, version, to_jsonb(row) - coalesce($2, ''{}'') FROM %s AS row WHERE id = ANY($1)', record_table)
  USING ids, feed_private_columns(record_table);
END $$;

CREATE OR REPLACE FUNCTION feed_publish() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  hidden text[] := coalesce(feed_private_columns(TG_RELID), '{}');
  current_transaction bigint;
BEGIN
  -- Each operation has its own transition tables, so each its own branch.
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM changed) THEN RETURN NULL; END IF;
    current_transaction := feed_current_transaction();
    INSERT INTO feed_event (transaction_id, kind, record_id, version)
    SELECT current_transaction, TG_ARGV[0], row.id, row.version FROM changed row;
  ELSE
    IF NOT EXISTS (SELECT FROM replaced) THEN RETURN NULL; END IF;
    current_transaction := feed_current_transaction();
    UPDATE feed_event AS event SET document = to_jsonb(row) - hidden
    FROM replaced row WHERE event.record_id = row.id AND event.version = row.version;
    IF TG_OP = 'UPDATE' THEN
      INSERT INTO feed_event (transaction_id, kind, record_id, version)
      SELECT current_transaction, TG_ARGV[0], row.id, row.version FROM changed row;
    ELSE
      INSERT INTO feed_event (transaction_id, kind, record_id, version, deleted)
      SELECT current_transaction, TG_ARGV[0], row.id, row.version + 1, true FROM replaced row;
    END IF;
  END IF;
  RETURN NULL;
END $$;

CREATE PROCEDURE feed_attach(record_table regclass, kind text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER publish_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS replaced NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION feed_publish(%L)', record_table, kind);
  EXECUTE format('CREATE TRIGGER publish_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS replaced FOR EACH STATEMENT EXECUTE FUNCTION feed_publish(%L)', record_table, kind);
  EXECUTE format('CREATE TRIGGER begin BEFORE INSERT ON %s FOR EACH ROW WHEN (current_setting(''relance.versions'', true) IS DISTINCT FROM ''given'') EXECUTE FUNCTION record_begin()', record_table);
END $$;
COMMENT ON PROCEDURE feed_attach IS 'The triggers that publish changes; whoever gives versions to many new rows at once says so in relance.versions.';

DO $$
DECLARE
  tracked record;
BEGIN
  FOR tracked IN SELECT * FROM feed_kind LOOP
    EXECUTE format('DROP TRIGGER publish_update ON %s', tracked.record_table);
    EXECUTE format('DROP TRIGGER publish_delete ON %s', tracked.record_table);
    EXECUTE format('DROP TRIGGER begin ON %s', tracked.record_table);
    CALL feed_attach(tracked.record_table, tracked.kind);
  END LOOP;
END $$;

CREATE OR REPLACE PROCEDURE feed_track(record_table regclass, kind text) LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO feed_kind VALUES (kind, record_table);
  EXECUTE format('CREATE TRIGGER keep BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION record_keep()', record_table);
  EXECUTE format('CREATE TRIGGER touch BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION record_touch()', record_table);
  EXECUTE format('CREATE TRIGGER publish_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION feed_publish(%L)', record_table, kind);
  CALL feed_attach(record_table, kind);
END $$;
`;

/** Every document is stored again, and the feed is as `createFeed` made it. */
export const storeDocumentsAtOnce = (publishAtOnce: string) => `
UPDATE feed_event AS event SET document = newest.document
FROM (SELECT kind, array_agg(record_id) AS ids FROM feed_event
      WHERE document IS NULL AND NOT deleted GROUP BY kind) AS missing
CROSS JOIN LATERAL feed_current(missing.kind, missing.ids) AS newest
WHERE event.record_id = newest.id AND event.version = newest.version;

DO $$
DECLARE
  tracked record;
BEGIN
  FOR tracked IN SELECT * FROM feed_kind LOOP
    EXECUTE format('DROP TRIGGER publish_insert ON %s', tracked.record_table);
    EXECUTE format('DROP TRIGGER publish_update ON %s', tracked.record_table);
    EXECUTE format('DROP TRIGGER publish_delete ON %s', tracked.record_table);
    EXECUTE format('DROP TRIGGER begin ON %s', tracked.record_table);
    EXECUTE format('DROP TRIGGER keep ON %s', tracked.record_table);
    EXECUTE format('DROP TRIGGER touch ON %s', tracked.record_table);
  END LOOP;
END $$;
${publishAtOnce}
DO $$
DECLARE
  tracked record;
BEGIN
  FOR tracked IN SELECT * FROM feed_kind LOOP
    CALL feed_track(tracked.record_table, tracked.kind);
  END LOOP;
END $$;
DROP PROCEDURE feed_attach(regclass, text);
DROP FUNCTION feed_current(text, uuid[]);
DROP FUNCTION feed_private_columns(regclass);
DROP INDEX feed_event_deleted;
ALTER TABLE feed_event DROP COLUMN deleted;
DROP TABLE feed_kind;
`;
