import type { EntityManager } from 'typeorm';
import type { Body } from '@relance/kit/demo/bodies.ts';
import { demoRecord } from '@relance/kit/demo/demoRecord.ts';
import { demoId } from '@relance/kit/demo/identifiers.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import { sha256Of } from '../committees/canonicalJson.ts';
import { Committee } from '../committees/committee.ts';
import { CommitteeDecision } from '../committees/committeeDecision.ts';
import { CommitteeSession } from '../committees/committeeSession.ts';
import { frozenText } from '../committees/freeze.ts';
import { RecordKindName } from '../history/changeTypes.ts';
import {
  committees,
  type CommitteeText,
  type DecisionText,
  frozenSession,
  type ItemText,
  type SessionText,
} from './committees.ts';
import { frozenFigures } from './frozenFigures.ts';

/** Committees of the demo data with their sessions and decisions, the same at every call. */
export function committeeDemo() {
  const sessions = committees.flatMap((committee) =>
    committee.sessions.map((session) => ({ committee, session })),
  );
  return {
    committees: committees.map(committeeOf),
    sessions: sessions.map(({ committee, session }) => sessionOf(committee, session)),
    decisions: sessions.flatMap(({ committee, session }) =>
      session.agenda.flatMap((item) =>
        (item.decisions ?? []).map((decision) => decisionOf(committee, session, item, decision)),
      ),
    ),
  };
}

/** What was frozen of the one session: figures of those days are made up, like its records. */
export function frozenDemo() {
  const id = demoId('conference', 'CommitteeSession', frozenSession.key);
  const { sessions } = committeeDemo();
  const session = sessions.find((each) => each.id === id);
  if (!session) throw new Error(`no demo session ${frozenSession.key}`);
  const text = frozenText(
    { ...session, heldAt: new Date(session.heldAt) },
    committees.find(({ code }) => frozenSession.key.startsWith(code))?.code ?? '',
    { frozenAt: new Date(frozenSession.at), unheard: [] },
    frozenFigures(),
  );
  return { id, text, hash: sha256Of(text), frozenAt: frozenSession.at };
}

/** Writes them; the caller's transaction holds them together. */
export async function loadCommittees(manager: EntityManager): Promise<void> {
  const demo = committeeDemo();
  await insertRecords(manager, Committee, demo.committees);
  await insertRecords(manager, CommitteeSession, demo.sessions);
  await insertRecords(manager, CommitteeDecision, demo.decisions);
  const { id, frozenAt, hash, text } = frozenDemo();
  await manager.query(
    `INSERT INTO committee_snapshot (session_id, frozen_at, frozen_by, hash, text, demo)
     VALUES ($1, $2, 'partner:conference', $3, $4, true)`,
    [id, frozenAt, hash, text],
  );
}

function committeeOf({ code, name, purpose, propositions, members }: CommitteeText) {
  return {
    ...demoRecord('conference', 'Committee', code, { first: '2020-07-24', last: '2020-07-24' }),
    ...{ code, name, purpose, propositionNumbers: propositions },
    memberships: members.map(([{ siren }, role, from, until]) => ({
      ...{ siren, role, from: from ?? null, until: until ?? null },
    })),
  };
}

function sessionOf({ code }: CommitteeText, session: SessionText) {
  const { heldOn, title, place, status, agenda } = session;
  return {
    ...demoRecord('conference', 'CommitteeSession', `${code} ${heldOn}`, {
      first: heldOn,
      last: heldOn,
    }),
    committeeId: demoId('conference', 'Committee', code),
    ...{ heldAt: `${heldOn}T09:00:00Z`, title, place, status },
    agendaItems: agenda.map((item) => ({
      id: itemId(code, heldOn, item),
      ...{ title: item.title, notes: item.notes ?? null, propositionNumber: item.proposition },
      records: (item.actions ?? []).map(([owner, key]) => ({
        kind: RecordKindName.RECOVERY_ACTION,
        id: demoId(owner, 'RecoveryAction', key),
      })),
    })),
    attachments: [
      {
        title: 'Ordre du jour',
        url: `https://conference-territoires.example/${code}/${heldOn}/ordre-du-jour.pdf`,
        mediaType: 'application/pdf',
      },
    ],
  };
}

function decisionOf(
  { code }: CommitteeText,
  { heldOn }: SessionText,
  item: ItemText,
  [title, text, assignee, dueOn, state, doneOn]: DecisionText,
) {
  return {
    ...demoRecord('conference', 'CommitteeDecision', `${code} ${heldOn} ${title}`, {
      first: heldOn,
      last: doneOn ?? heldOn,
    }),
    sessionId: demoId('conference', 'CommitteeSession', `${code} ${heldOn}`),
    agendaItemId: itemId(code, heldOn, item),
    ...{ title, text, dueOn, state, doneOn: doneOn ?? null },
    assignee: isBody(assignee) ? null : assignee,
    assigneeSiren: isBody(assignee) ? assignee.siren : null,
  };
}

function itemId(code: string, heldOn: string, { title }: ItemText): string {
  return demoId('conference', 'AgendaItem', `${code} ${heldOn} ${title}`);
}

function isBody(assignee: Owner | Body): assignee is Body {
  return typeof assignee === 'object';
}
