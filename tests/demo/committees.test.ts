import { createHash } from 'node:crypto';
import {
  CommitteeSessionInput,
  CommitteeSessionStatus,
} from '@relance/conference/committees/committeeSession.ts';
import {
  CommitteeDecisionInput,
  CommitteeDecisionState,
  openStates,
} from '@relance/conference/committees/committeeDecision.ts';
import { committeeDemo, frozenDemo } from '@relance/conference/demo/committeeRecords.ts';
import { conference } from '@relance/conference/subgraph.ts';
import { loadData } from '@relance/kit/data/loadData.ts';
import { violationsOf } from '@relance/kit/fixtures/violationsOf.ts';
import { demoToday } from '@relance/kit/demo/calendar.ts';
import { create } from '../support/committees.ts';
import { serveForTest } from '../support/subgraphs.ts';
import { actions } from './everyRecord.ts';

const { HELD, PLANNED } = CommitteeSessionStatus;
const demo = committeeDemo();

describe('the demo committees', () => {
  it('met between the plan and the end of 2021, and two are to meet after the day of the demo data', () => {
    const days = (status: CommitteeSessionStatus) =>
      demo.sessions
        .filter((each) => each.status === status)
        .map(({ heldAt }) => heldAt.slice(0, 10))
        .sort();

    expect(demo.committees).toHaveLength(3);
    expect(days(HELD)).toHaveLength(9);
    expect(days(HELD).every((day) => day >= '2020-09-01' && day <= '2021-12-31')).toBe(true);
    expect(days(PLANNED)).toEqual(['2023-01-20', '2023-02-03']);
    expect(days(PLANNED).every((day) => day > demoToday)).toBe(true);
  });

  it('deal with actions that are there, of the proposition of the item', () => {
    const byId = new Map(actions.map(({ id, propositionNumber }) => [id, propositionNumber]));
    const items = demo.sessions.flatMap(({ agendaItems }) => agendaItems);
    const odd = items.filter(({ records, propositionNumber }) =>
      records.some(({ id }) => byId.get(id) !== propositionNumber),
    );

    expect(odd.map(({ title }) => title)).toEqual([]);
    expect(items.flatMap(({ records }) => records).length).toBeGreaterThan(20);
  });

  it('took decisions after the session, about an item of its agenda, some of them late', () => {
    const sessions = new Map(demo.sessions.map((session) => [session.id, session]));
    const odd = demo.decisions.filter(({ sessionId, agendaItemId, dueOn, state, doneOn }) => {
      const session = sessions.get(sessionId);
      return (
        !session?.agendaItems.some(({ id }) => id === agendaItemId) ||
        (dueOn ?? '9') < session.heldAt.slice(0, 10) ||
        (state === CommitteeDecisionState.DONE) !== (doneOn !== null)
      );
    });
    const late = demo.decisions.filter(
      ({ state, dueOn }) => openStates.includes(state) && dueOn !== null && dueOn < demoToday,
    );

    expect(odd.map(({ title }) => title)).toEqual([]);
    expect(late.length).toBeGreaterThanOrEqual(3);
  });

  it('would be taken by the mutations: every decorated rule of the inputs holds', async () => {
    const violations = [
      ...(await violationsOf(CommitteeSessionInput, demo.sessions)),
      ...(await violationsOf(CommitteeDecisionInput, demo.decisions)),
    ];

    expect(violations).toEqual([]);
  });

  it('name no person and are the same at every run', () => {
    expect(JSON.stringify(committeeDemo())).toBe(JSON.stringify(demo));
    expect(JSON.stringify(demo)).not.toMatch(/\b(?:M\.|Mme|Mlle|Monsieur|Madame) /);
  });
});

describe('the frozen demo session', () => {
  it('has a hash of its text, and the actions of the plan are those of its propositions', () => {
    const { text, hash } = frozenDemo();
    const { figures, propositions } = JSON.parse(text) as {
      figures: Figure[];
      propositions: { figures: Figure[] }[];
    };
    const valueOf = (of: Figure[], code: string) =>
      of.find((each) => each.code === code)?.value ?? 0;
    const sum = (code: string) =>
      propositions.reduce((total, each) => total + valueOf(each.figures, code), 0);

    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    expect(propositions).toHaveLength(20);
    for (const code of ['actions.count', 'actions.IN_PROGRESS', 'actions.budget']) {
      expect(valueOf(figures, code)).toBeGreaterThan(0);
      expect(valueOf(figures, code)).toBeCloseTo(sum(code), 6);
    }
  });
});

describe('what somebody writes in a demo committee', () => {
  it('goes with it, frozen or not, when demo is switched off', async () => {
    const served = await serveForTest(conference, { demo: true });
    const session = await create(served, 'CommitteeSession', { committee: 'lisibilite' });
    await create(served, 'CommitteeDecision', { session: session.id });
    const { errors } = await served.query(
      `mutation { freezeCommitteeSession(id: "${session.id}", version: 1) { id } }`,
    );

    await loadData(served.dataSource, conference.data, { demo: false });

    const left = await served.dataSource.query<unknown[]>(
      'SELECT FROM committee UNION ALL SELECT FROM committee_session UNION ALL SELECT FROM committee_snapshot',
    );
    await served.close();
    expect(errors).toBeUndefined();
    expect(left).toEqual([]);
  });
});

interface Figure {
  code: string;
  value: number;
}
