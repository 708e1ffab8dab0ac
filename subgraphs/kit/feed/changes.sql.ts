import type { ChangeKind } from '@relance/schema/changeKinds.ts';
import { changesChannel } from './commitListener.ts';

/** Tables that the graph shows and no feed holds, with the kind as which their changes are told. */
export type ToldTables = Readonly<Record<string, ChangeKind>>;

/**
 * Every commit tells which kinds it changed, by triggers: hand SQL tells like the owner's own code.
 * A kind is told once in a transaction, however many rows, and also where a statement found no row.
 */
export function tellChanges(tables: ToldTables): string {
  return `
CREATE FUNCTION change_tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('${changesChannel}', TG_ARGV[0]);
  RETURN NULL;
END $$;

CREATE PROCEDURE change_track(told_table regclass, kind text) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER tell AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION change_tell(%L)', told_table, kind);
END $$;
COMMENT ON PROCEDURE change_track IS 'Commits that change the table tell its kind from now on.';

DO $$
DECLARE
  tracked record;
BEGIN
  FOR tracked IN SELECT * FROM feed_kind LOOP
    CALL change_track(tracked.record_table, tracked.kind);
  END LOOP;
END $$;
${Object.entries(tables)
  .map(([table, kind]) => `CALL change_track('${table}', '${kind}');`)
  .join('\n')}`;
}

export const keepChangesQuiet = `
DROP PROCEDURE change_track(regclass, text);
DROP FUNCTION change_tell() CASCADE;`;
