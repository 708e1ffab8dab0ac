import { createOwnTable, dropOwnTable } from '@relance/kit/database/ownTable.sql.ts';
import type { ChangeKind } from '@relance/schema/changeKinds.ts';
import { Publication } from '@relance/schema/enums/publication.ts';

const names = Object.values(Publication).map((name) => `'${name}'`);
const publication = `publication text NOT NULL DEFAULT '${Publication.PUBLISHED}' CHECK (publication IN (${names.join(', ')}))`;

/** What commits to a table tell as changed; the feed has the records of all but the last. */
const tracked = [
  { table: 'committee', kind: 'Committee', id: 'id' },
  { table: 'committee_session', kind: 'CommitteeSession', id: 'id' },
  { table: 'committee_decision', kind: 'CommitteeDecision', id: 'id' },
  { table: 'committee_snapshot', kind: 'CommitteeSession', id: 'session_id' },
] satisfies { table: string; kind: ChangeKind; id: string }[];

/** What hangs on a record of the demo data goes with it: the start without them must not stop there. */
export const createCommittees = `
${createOwnTable(
  'committee',
  'Committee',
  `code text NOT NULL UNIQUE,
  name text NOT NULL,
  purpose text NOT NULL,
  proposition_numbers int[] NOT NULL,
  memberships jsonb NOT NULL`,
)}
CREATE INDEX committee_proposition ON committee USING gin (proposition_numbers);

${createOwnTable(
  'committee_session',
  'CommitteeSession',
  `committee_id uuid NOT NULL REFERENCES committee ON DELETE CASCADE,
  held_at timestamptz NOT NULL,
  title text NOT NULL,
  place text,
  status text NOT NULL,
  agenda_items jsonb NOT NULL,
  attachments jsonb NOT NULL,
  ${publication}`,
)}
CREATE INDEX committee_session_held ON committee_session (committee_id, held_at, id);
CREATE INDEX committee_session_agenda ON committee_session USING gin (agenda_items jsonb_path_ops);

${createOwnTable(
  'committee_decision',
  'CommitteeDecision',
  `session_id uuid NOT NULL REFERENCES committee_session ON DELETE CASCADE,
  agenda_item_id uuid,
  title text NOT NULL,
  text text NOT NULL,
  assignee text,
  assignee_siren text,
  due_on date,
  state text NOT NULL,
  done_on date,
  ${publication}`,
)}
CREATE INDEX committee_decision_due ON committee_decision (coalesce(due_on, 'infinity'::date), id);
CREATE INDEX committee_decision_session ON committee_decision (session_id, coalesce(due_on, 'infinity'::date), id);

CREATE FUNCTION committee_decision_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Held, so that whoever writes the session meanwhile finds the decision.
  SELECT publication INTO NEW.publication FROM committee_session WHERE id = NEW.session_id FOR SHARE;
  RETURN NEW;
END $$;
CREATE TRIGGER follow BEFORE INSERT OR UPDATE ON committee_decision FOR EACH ROW EXECUTE FUNCTION committee_decision_follow();

CREATE FUNCTION committee_session_lead() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE committee_decision SET publication = NEW.publication WHERE session_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER lead AFTER UPDATE ON committee_session FOR EACH ROW
  WHEN (OLD.publication <> NEW.publication) EXECUTE FUNCTION committee_session_lead();
COMMENT ON FUNCTION committee_session_lead IS 'Decisions are seen as their session is: their versions in the feed say so themselves.';

CREATE TABLE committee_snapshot (
  session_id uuid PRIMARY KEY REFERENCES committee_session ON DELETE CASCADE,
  frozen_at timestamptz NOT NULL,
  frozen_by text NOT NULL,
  hash text NOT NULL,
  text text NOT NULL,
  demo boolean NOT NULL
);
COMMENT ON TABLE committee_snapshot IS 'Figures of a session as they were cited in it: only ever added.';
COMMENT ON COLUMN committee_snapshot.hash IS 'SHA-256 of the UTF-8 text, in hexadecimal.';
COMMENT ON COLUMN committee_snapshot.demo IS 'True for a session of the demo data, or of one of its committees: it may be taken out with them.';

CREATE FUNCTION committee_snapshot_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_LEVEL = 'ROW' OR EXISTS (SELECT FROM committee_snapshot WHERE NOT demo) THEN
    RAISE EXCEPTION 'the figures of a frozen session stay as they are: % of % is refused', TG_OP, TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_figures BEFORE UPDATE ON committee_snapshot FOR EACH ROW EXECUTE FUNCTION committee_snapshot_keep();
CREATE TRIGGER keep_rows BEFORE DELETE ON committee_snapshot FOR EACH ROW WHEN (NOT OLD.demo) EXECUTE FUNCTION committee_snapshot_keep();
CREATE TRIGGER keep_table BEFORE TRUNCATE ON committee_snapshot FOR EACH STATEMENT EXECUTE FUNCTION committee_snapshot_keep();

${tracked
  .map(
    ({ table, kind, id }) => `CALL change_track('${table}', '${kind}');
CALL audit_track('${table}', '${id}', 'insert update delete truncate');`,
  )
  .join('\n')}`;

// Frozen sessions go too: export them before.
export const dropCommittees = `
DROP TABLE committee_snapshot;
DROP FUNCTION committee_snapshot_keep();
${dropOwnTable('committee_decision', 'CommitteeDecision')}
${dropOwnTable('committee_session', 'CommitteeSession')}
${dropOwnTable('committee', 'Committee')}
DROP FUNCTION committee_session_lead();
DROP FUNCTION committee_decision_follow();`;
