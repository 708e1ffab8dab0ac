import { type DataSource, QueryFailedError } from 'typeorm';

// Deleted where a trigger forbids more: record tables publish their deletions, which then go as well.
const emptySql = `
DO $$
DECLARE
  record_table regclass;
  other_tables text;
BEGIN
  FOR record_table IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'keep' LOOP
    EXECUTE format('DELETE FROM %s', record_table);
  END LOOP;
  SELECT string_agg(oid::regclass::text, ', ') INTO other_tables
  FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
    AND oid NOT IN (SELECT tgrelid FROM pg_trigger WHERE tgname = 'keep')
    AND relname <> ALL ('{migrations,loaded_data,feed_state,feed_kind,pseudonym_secret,audit_entry,audit_head}');
  EXECUTE 'TRUNCATE ' || other_tables || ' RESTART IDENTITY';
END $$`;

/**
 * Takes away all that tests have written at an owner without reference data: as good as a new database,
 * and much sooner there.
 */
export async function emptyTables(dataSource: DataSource): Promise<void> {
  // Duplicates of the test before may still be looked for, in tables that both sides lock: whoever is
  // told that it waits in a circle begins again.
  for (;;) {
    try {
      await dataSource.query(emptySql);
      return;
    } catch (error) {
      if (!isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return code === '40P01';
}
