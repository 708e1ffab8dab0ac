import { anonymous, identityOf } from '@relance/schema/access/identity.ts';
import type { Scope } from '@relance/schema/access/scopes.ts';
import { create, type Written } from '../../../tests/support/committees.ts';
import { aid, publish, recordId } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
let committee: Written;
let session: Written;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [aid(1), aid(2, { publication: 'DRAFT' })]);
  committee = await create(served, 'Committee');
  session = await create(served, 'CommitteeSession', { agenda: [{ title: 'La page unique' }] });
});
afterAll(() => served.close());

const as = (...scopes: Scope[]) => identityOf('somebody', scopes);

type Answer = Record<'answer', Record<string, unknown> | null>;

const write = (
  mutation: string,
  variables: Record<string, unknown>,
  identity?: typeof anonymous,
) => {
  const type = mutation.replace(/^[a-z]+/, '');
  const [parameters, given] = {
    create: [`$input: ${type}Input!`, 'input: $input'],
    update: [
      `$id: ID!, $version: Int!, $input: ${type}Input!`,
      'id: $id, version: $version, input: $input',
    ],
    delete: ['$id: ID!, $version: Int!', 'id: $id, version: $version'],
  }[mutation.slice(0, 6)] ?? ['', ''];
  return served.query<Answer>(
    `mutation (${parameters}) { answer: ${mutation}(${given}) { id version } }`,
    variables,
    identity,
  );
};

const committeeInput = {
  ...{ code: 'coherence', name: 'Cohérence', purpose: 'Ni doublon ni trou.' },
};
const sessionInput = {
  ...{ committee: 'lisibilite', title: 'Séance', heldAt: '2021-04-01T22:30:00Z', status: 'HELD' },
};
const decisionInput = () => ({
  ...{ session: session.id, title: 'Ouvrir', text: 'Ouvrir la page.', state: 'TO_DO' },
  assignee: 'DEPARTMENT',
});

describe('who writes', () => {
  const inputs = () =>
    [
      ['createCommittee', committeeInput],
      ['createCommitteeSession', sessionInput],
      ['createCommitteeDecision', decisionInput()],
    ] as const;

  it.each<[string, typeof anonymous]>([
    ['the public', anonymous],
    ['a member of the committee', as('committee')],
    ['an analyst', as('analyst')],
    ['another partner', as('partner:department')],
  ])('is not %s', async (_who, identity) => {
    for (const [mutation, input] of inputs()) {
      const { data, errors } = await write(mutation, { input }, identity);

      expect(data?.answer).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
    }
  });

  it.each<[string, Scope, string]>([
    ['the Conférence', 'partner:conference', 'conference'],
    ['the administration', 'admin', 'administration'],
  ])('is %s, and the audit trail says so', async (_who, scope, code) => {
    for (const [mutation, input] of inputs()) {
      const { data, errors } = await write(
        mutation,
        { input: { ...input, ...(mutation === 'createCommittee' && { code }) } },
        as(scope),
      );

      expect(errors).toBeUndefined();
      expect(data?.answer).toMatchObject({ version: 1 });
    }

    const entries = await served.dataSource.query<unknown[]>(
      `SELECT what, action, actor FROM audit_entry WHERE scopes = $1 ORDER BY id`,
      [[scope]],
    );
    expect(entries).toEqual(
      ['committee', 'committee_session', 'committee_decision'].map((what) => ({
        ...{ what, action: 'insert', actor: 'somebody' },
      })),
    );
  });
});

describe('a change', () => {
  it('replaces the whole, from the version that was read', async () => {
    const made = await create(served, 'CommitteeDecision', {
      ...{ session: session.id, state: 'DONE', doneOn: '2021-05-02' },
    });

    const first = await write('updateCommitteeDecision', { ...made, input: decisionInput() });
    const late = await write('updateCommitteeDecision', { ...made, input: decisionInput() });
    const nobody = await write('updateCommitteeDecision', {
      ...{ id: recordId(99), version: 1, input: decisionInput() },
    });

    expect(first.data?.answer).toEqual({ id: made.id, version: 2 });
    expect(late.errors).toMatchObject([
      { extensions: { code: 'STALE_VERSION', currentVersion: 2 } },
    ]);
    expect(nobody).toEqual({ data: { answer: null } });
  });

  it('keeps the items of an agenda that it names, for the decisions about them', async () => {
    const agendaOf = async () => {
      const { data } = await served.query<{
        committeeSession: { version: number; agenda: { id: string; title: string }[] };
      }>(`{ committeeSession(id: "${made.id}") { version agenda { id position title } } }`);
      return data?.committeeSession;
    };
    const made = await create(served, 'CommitteeSession', { agenda: [{ title: 'Le numéro' }] });
    const before = await agendaOf();
    const [item] = before?.agenda ?? [];

    await write('updateCommitteeSession', {
      ...made,
      input: {
        ...sessionInput,
        agenda: [{ title: 'La page' }, { id: item?.id, title: 'Le numéro unique' }],
      },
    });

    expect((await agendaOf())?.agenda).toEqual([
      { id: expect.any(String), position: 1, title: 'La page' },
      { id: item?.id, position: 2, title: 'Le numéro unique' },
    ]);
  });

  it('is told to whoever keeps answers', async () => {
    const told = await served.dataSource.query<{ table: string; kind: string }[]>(
      `SELECT tgrelid::regclass::text AS table, encode(tgargs, 'escape') AS kind
       FROM pg_trigger WHERE tgname = 'tell' AND tgrelid::regclass::text LIKE 'committee%' ORDER BY 1`,
    );

    expect(told.map(({ table, kind }) => `${table} ${kind.replace('\\000', '')}`)).toEqual([
      'committee Committee',
      'committee_decision CommitteeDecision',
      'committee_session CommitteeSession',
      'committee_snapshot CommitteeSession',
    ]);
  });
});

describe('several writes in one operation', () => {
  it('see each other', async () => {
    const { data, errors } = await served.query(
      `mutation ($committee: CommitteeInput!, $session: CommitteeSessionInput!) {
        first: createCommittee(input: $committee) { code }
        again: createCommittee(input: $committee) { code }
        session: createCommitteeSession(input: $session) { committee { code } }
      }`,
      {
        committee: { ...committeeInput, code: 'ensemble' },
        session: { ...sessionInput, committee: 'ensemble' },
      },
    );

    expect(data).toEqual({
      ...{ first: { code: 'ensemble' }, again: null },
      session: { committee: { code: 'ensemble' } },
    });
    expect(errors?.map(({ message }) => message)).toEqual([
      'input.code: ensemble is the code of another committee.',
    ]);
  });
});

describe('a deletion', () => {
  it('takes the last out first: decisions, sessions, then the committee', async () => {
    const theirs = await create(served, 'Committee', { code: 'provisoire' });
    const held = await create(served, 'CommitteeSession', { committee: 'provisoire' });
    const taken = await create(served, 'CommitteeDecision', { session: held.id });

    const early = [
      await write('deleteCommittee', { ...theirs }),
      await write('deleteCommitteeSession', { ...held }),
    ];
    const inOrder = [
      await write('deleteCommitteeDecision', { ...taken }),
      await write('deleteCommitteeSession', { ...held }),
      await write('deleteCommittee', { ...theirs }),
    ];

    expect(early.map(({ errors }) => errors?.[0]?.message)).toEqual([
      'id: has 1 sessions: delete them first.',
      'id: took 1 decisions: delete them first.',
    ]);
    expect(inOrder.map(({ data }) => data?.answer?.['id'])).toEqual([taken.id, held.id, theirs.id]);
  });

  it('of what is not there is null', async () => {
    const answers = await Promise.all(
      ['nothing', recordId(99)].map((id) => write('deleteCommitteeSession', { id, version: 1 })),
    );

    expect(answers).toEqual([{ data: { answer: null } }, { data: { answer: null } }]);
  });
});

describe('a wrong committee', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'code that is no slug',
      { code: 'Cohérence' },
      'input.code: takes lower-case letters without accents, digits and hyphens between them',
    ],
    [
      'code of another one',
      { code: 'lisibilite' },
      'input.code: lisibilite is the code of another committee.',
    ],
    [
      'proposition that the plan does not have',
      { propositionNumbers: [21] },
      'input.propositionNumbers: each value in propositionNumbers must not be greater than 20',
    ],
    [
      'member that left before it came',
      {
        members: [{ siren: '224700013', role: 'MEMBER', from: '2021-02-01', until: '2021-01-31' }],
      },
      'input.members.0.until: 2021-01-31 is before from 2021-02-01.',
    ],
  ])('has a %s', async (_what, wrong, message) => {
    const { errors } = await write('createCommittee', { input: { ...committeeInput, ...wrong } });

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('has a member whose SIREN is none', async () => {
    const members = [{ siren: '224700014', role: 'MEMBER' }];
    const { errors } = await write('createCommittee', { input: { ...committeeInput, members } });

    expect(errors?.[0]?.message).toContain('9 digits with a correct check digit are expected');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('keeps its own code without being told that it is another’s', async () => {
    const input = { ...committeeInput, code: 'lisibilite', name: 'Lisibilité' };
    const { data } = await write('updateCommittee', { ...committee, input });

    expect(data?.answer).toEqual({ id: committee.id, version: 2 });
  });
});

describe('a wrong session', () => {
  const onAgenda = (...records: { kind: string; id: string }[]) => ({
    agenda: [{ title: 'Un' }, { title: 'Deux', records }],
  });
  it.each<[string, Record<string, unknown>, string]>([
    [
      'is of no committee',
      { committee: 'personne' },
      'input.committee: there is no committee personne: see `committees`.',
    ],
    [
      'was held in the future',
      { heldAt: '2190-01-01T00:00:00Z' },
      'input.heldAt: 2190-01-01T00:00:00.000Z is yet to come.',
    ],
    [
      'is about a record that is not there',
      onAgenda({ kind: 'AID', id: recordId(1) }, { kind: 'AID', id: recordId(7) }),
      `input.agenda.1.records.1.id: there is no Aid ${recordId(7)} that you may see.`,
    ],
    [
      'is about a record of another kind',
      onAgenda({ kind: 'SUBSIDY', id: recordId(1) }),
      `input.agenda.1.records.0.id: there is no Subsidy ${recordId(1)} that you may see.`,
    ],
    [
      'is about a draft of another’s',
      onAgenda({ kind: 'AID', id: recordId(2) }),
      `input.agenda.1.records.0.id: there is no Aid ${recordId(2)} that you may see.`,
    ],
    [
      'has an item whose id is none',
      { agenda: [{ id: '1', title: 'Un' }] },
      'input.agenda.0.id: is no id of an item: leave it out for a new one.',
    ],
    [
      'has an item twice',
      {
        agenda: [
          { id: recordId(5), title: 'Un' },
          { id: recordId(5), title: 'Deux' },
        ],
      },
      'input.agenda: names an item twice.',
    ],
  ])('%s', async (_what, wrong, message) => {
    const input = { ...sessionInput, ...wrong };
    const { data, errors } = await write(
      'createCommitteeSession',
      { input },
      as('partner:conference'),
    );

    expect(data?.answer).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a wrong decision', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'is of no session',
      { session: recordId(9) },
      `input.session: there is no session ${recordId(9)}.`,
    ],
    [
      'is about an item of another agenda',
      { agendaItem: recordId(9) },
      `input.agendaItem: ${recordId(9)} is not on the agenda of the session.`,
    ],
    [
      'is nobody’s',
      { assignee: null },
      'input.assignee: say who does it: a partner, an organization or both.',
    ],
    [
      'is due before its session',
      { dueOn: '2021-03-31' },
      'input.dueOn: 2021-03-31 is before the session, which is on 2021-04-01.',
    ],
    ['is done on no day', { state: 'DONE' }, 'input.doneOn: say when it was done.'],
    [
      'is not done, on a day',
      { doneOn: '2021-05-01' },
      'input.doneOn: is for DONE alone, not TO_DO.',
    ],
  ])('%s', async (_what, wrong, message) => {
    const { errors } = await write('createCommitteeDecision', {
      input: { ...decisionInput(), ...wrong },
    });

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('of a session that began late at night is due by its day in Lot-et-Garonne', async () => {
    const night = await create(served, 'CommitteeSession', { heldAt: '2021-04-01T22:30:00Z' });
    const due = (dueOn: string) =>
      write('createCommitteeDecision', { input: { ...decisionInput(), session: night.id, dueOn } });

    expect((await due('2021-04-02')).errors).toBeUndefined();
    expect((await due('2021-04-01')).errors?.[0]?.message).toBe(
      'input.dueOn: 2021-04-01 is before the session, which is on 2021-04-02.',
    );
  });
});
