import { randomUUID } from 'node:crypto';
import { BadInput } from '@relance/kit/errors.ts';
import { isUuid } from '@relance/kit/records/loadById.ts';
import { recordMutations } from '@relance/kit/records/recordMutations.ts';
import type { Columns } from '@relance/kit/records/recordStore.ts';
import type { ConferenceContext } from '../context.ts';
import type { AgendaItemInput, AgendaRow } from './agendaItem.ts';
import { Committee, CommitteeInput } from './committee.ts';
import {
  CommitteeDecision,
  CommitteeDecisionInput,
  CommitteeDecisionState,
} from './committeeDecision.ts';
import { committeeByCode, countedIn } from './committees.sql.ts';
import {
  CommitteeSession,
  CommitteeSessionInput,
  CommitteeSessionStatus,
} from './committeeSession.ts';
import { dayOf } from '../history/day.ts';
import { readAnew } from './readAnew.ts';
import { snapshots } from './snapshot.sql.ts';

const owner = 'conference';

export const CommitteeMutations = recordMutations({
  ...{ type: Committee, input: CommitteeInput, owner },
  columns: committeeColumns,
  mayDelete: async (id, context: ConferenceContext) => {
    const sessions = await countedIn(context.dataSource, 'committee_session', id);
    if (sessions > 0) throw new BadInput('id', `has ${sessions} sessions: delete them first.`);
  },
});

export const CommitteeSessionMutations = recordMutations({
  ...{ type: CommitteeSession, input: CommitteeSessionInput, owner },
  columns: sessionColumns,
  mayDelete: async (id, context: ConferenceContext) => {
    const snapshot = await readAnew(snapshots(context), id);
    if (snapshot) {
      const at = snapshot.frozenAt.toISOString();
      throw new BadInput('id', `was frozen at ${at}: it can be cited, and stays.`);
    }
    const decisions = await countedIn(context.dataSource, 'committee_decision', id);
    if (decisions > 0) throw new BadInput('id', `took ${decisions} decisions: delete them first.`);
  },
});

export const CommitteeDecisionMutations = recordMutations({
  ...{ type: CommitteeDecision, input: CommitteeDecisionInput, owner },
  columns: decisionColumns,
});

async function committeeColumns(
  { members, propositionNumbers, ...input }: CommitteeInput,
  context: ConferenceContext,
  id: string | null,
): Promise<Columns> {
  const named = await readAnew(committeeByCode(context), input.code);
  if (named && named.id !== id) {
    throw new BadInput('input.code', `${input.code} is the code of another committee.`);
  }
  for (const [at, { from, until }] of members.entries()) {
    if (from && until && until < from) {
      throw new BadInput(`input.members.${at}.until`, `${until} is before from ${from}.`);
    }
  }
  const numbers = [...new Set(propositionNumbers)].sort((one, other) => one - other);
  return { ...input, propositionNumbers: numbers, memberships: members };
}

async function sessionColumns(
  { committee: code, agenda, ...input }: CommitteeSessionInput,
  context: ConferenceContext,
  id: string | null,
): Promise<Columns> {
  const committee = await readAnew(committeeByCode(context), code);
  if (!committee) {
    throw new BadInput('input.committee', `there is no committee ${code}: see \`committees\`.`);
  }
  if (input.status === CommitteeSessionStatus.HELD && input.heldAt.getTime() > Date.now()) {
    throw new BadInput('input.heldAt', `${input.heldAt.toISOString()} is yet to come.`);
  }
  await keepsFrozen(input, committee, context, id);
  return { ...input, committeeId: committee.id, agendaItems: await agendaRows(agenda, context) };
}

// Its figures say of which committee and moment they are.
async function keepsFrozen(
  { heldAt, status }: Pick<CommitteeSessionInput, 'heldAt' | 'status'>,
  committee: Committee,
  context: ConferenceContext,
  id: string | null,
): Promise<void> {
  if (id === null || !(await readAnew(snapshots(context), id))) return;
  const session = await readAnew(context.records(CommitteeSession), id);
  if (session?.committeeId !== committee.id) {
    throw new BadInput('input.committee', 'stays as it is: the session is frozen.');
  }
  if (session.heldAt.getTime() !== heldAt.getTime()) {
    throw new BadInput('input.heldAt', 'stays as it is: the session is frozen.');
  }
  if (status !== CommitteeSessionStatus.HELD) {
    throw new BadInput('input.status', 'stays HELD: the session is frozen.');
  }
}

async function agendaRows(
  items: readonly AgendaItemInput[],
  context: ConferenceContext,
): Promise<AgendaRow[]> {
  const rows = items.map(async ({ id, title, notes, propositionNumber, records }, at) => {
    if (id != null && !isUuid(id)) {
      throw new BadInput(
        `input.agenda.${at}.id`,
        'is no id of an item: leave it out for a new one.',
      );
    }
    await Promise.all(
      records.map(async ({ kind, id: recordId }, place) => {
        if (await context.record(kind, recordId)) return;
        throw new BadInput(
          `input.agenda.${at}.records.${place}.id`,
          `there is no ${kind} ${recordId} that you may see.`,
        );
      }),
    );
    return {
      ...{ id: id?.toLowerCase() ?? randomUUID(), title, notes: notes ?? null },
      ...{ propositionNumber: propositionNumber ?? null, records },
    };
  });
  const agenda = await Promise.all(rows);
  if (new Set(agenda.map(({ id }) => id)).size < agenda.length) {
    throw new BadInput('input.agenda', 'names an item twice.');
  }
  return agenda;
}

async function decisionColumns(
  { session: sessionId, agendaItem, ...input }: CommitteeDecisionInput,
  context: ConferenceContext,
): Promise<Columns> {
  const session = await readAnew(context.records(CommitteeSession), sessionId);
  if (!session) throw new BadInput('input.session', `there is no session ${sessionId}.`);
  if (agendaItem != null && !session.agenda.some(({ id }) => id === agendaItem)) {
    throw new BadInput('input.agendaItem', `${agendaItem} is not on the agenda of the session.`);
  }
  if (input.assignee == null && input.assigneeSiren == null) {
    throw new BadInput('input.assignee', 'say who does it: a partner, an organization or both.');
  }
  const day = dayOf(session.heldAt);
  if (input.dueOn != null && input.dueOn < day) {
    throw new BadInput('input.dueOn', `${input.dueOn} is before the session, which is on ${day}.`);
  }
  const isDone = input.state === CommitteeDecisionState.DONE;
  if (isDone !== (input.doneOn != null)) {
    const why = isDone ? 'say when it was done.' : `is for DONE alone, not ${input.state}.`;
    throw new BadInput('input.doneOn', why);
  }
  return { ...input, sessionId: session.id, agendaItemId: agendaItem ?? null };
}
