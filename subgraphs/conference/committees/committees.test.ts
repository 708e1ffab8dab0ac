import { anonymous, identityOf } from '@relance/schema/access/identity.ts';
import { create, type Written } from '../../../tests/support/committees.ts';
import { aid, publish, recordId, recoveryAction } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
let april: Written;
let june: Written;

const committeeMember = identityOf('somebody', ['committee']);

async function ask<Data>(
  query: string,
  variables = {},
  identity?: typeof anonymous,
): Promise<Data> {
  const { data, errors } = await served.query<Data>(query, variables, identity);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

const [open, draft, action] = [recordId(1), recordId(2), recordId(3)];

beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, { title: 'Aide à la vente directe' }),
    aid(2, { title: 'Aide au loyer', publication: 'DRAFT' }),
  ]);
  await publish(served.dataSource, 'TOURISM', [recoveryAction(3, { title: 'Bons vacances' })]);
  await create(served, 'Committee', {
    members: [
      { siren: '200053759', role: 'OBSERVER', from: '2020-09-01', until: null },
      { siren: '224700013', role: 'CHAIR' },
    ],
  });
  await create(served, 'Committee', {
    ...{ code: 'efficacite', name: 'Efficacité des aides', propositionNumbers: [12, 8, 8] },
  });
  april = await create(served, 'CommitteeSession', {
    title: 'Séance d’avril',
    agenda: [
      {
        title: 'La page unique',
        propositionNumber: 7,
        records: [
          { kind: 'AID', id: open },
          { kind: 'AID', id: draft },
          { kind: 'RECOVERY_ACTION', id: action },
        ],
      },
      { title: 'Le numéro unique', notes: 'À reprendre.', propositionNumber: 8 },
    ],
    attachments: [
      {
        ...{ title: 'Compte rendu', url: 'https://relance47.example/cr.pdf' },
        mediaType: 'application/pdf',
      },
    ],
  });
  june = await create(served, 'CommitteeSession', {
    ...{ title: 'Séance de juin', heldAt: '2021-06-01T12:00:00Z', publication: 'DRAFT' },
  });
  await create(served, 'CommitteeSession', {
    ...{ title: 'Séance annulée', heldAt: '2021-05-01T12:00:00Z', status: 'CANCELLED' },
  });
  const { committeeSession } = await ask<{ committeeSession: { agenda: { id: string }[] } }>(
    `{ committeeSession(id: "${april.id}") { agenda { id } } }`,
  );
  const [page] = committeeSession.agenda;
  const decisions = [
    { title: 'Sans échéance', dueOn: null },
    { title: 'En retard', dueOn: '2021-05-01', agendaItem: page?.id },
    { title: 'À venir', dueOn: '2190-01-01', state: 'IN_PROGRESS', assignee: 'TOURISM' },
    { title: 'Faite', dueOn: '2021-05-02', state: 'DONE', doneOn: '2021-09-01' },
    { title: 'Région', dueOn: '2021-04-30', assignee: null, assigneeSiren: '200053759' },
  ];
  for (const said of decisions) {
    await create(served, 'CommitteeDecision', { session: april.id, ...said });
  }
  await create(served, 'CommitteeDecision', {
    ...{ title: 'D’une séance en brouillon', session: june.id, dueOn: '2021-06-15' },
  });
});
afterAll(() => served.close());

describe('committees', () => {
  it('are listed by name, with what they follow and who sits in them, the chair first', async () => {
    const { committees } = await ask<{ committees: unknown[] }>(
      `{ committees { code propositions { number }
         members { organization { siren name } role from until } } }`,
    );

    expect(committees).toEqual([
      { code: 'efficacite', propositions: [{ number: 8 }, { number: 12 }], members: [] },
      {
        code: 'lisibilite',
        propositions: [{ number: 7 }, { number: 8 }],
        members: [
          {
            organization: { siren: '224700013', name: 'Conseil départemental de Lot-et-Garonne' },
            ...{ role: 'CHAIR', from: null, until: null },
          },
          {
            organization: { siren: '200053759', name: 'Région Nouvelle-Aquitaine' },
            ...{ role: 'OBSERVER', from: '2020-09-01', until: null },
          },
        ],
      },
    ]);
  });

  it('are found by their code and from the propositions that they follow', async () => {
    const answer = await ask(`{
      committee(code: "lisibilite") { name }
      nobody: committee(code: "personne") { name }
      eight: proposition(number: 8) { committees { code } }
      one: proposition(number: 1) { committees { code } }
    }`);

    expect(answer).toEqual({
      committee: { name: 'Lisibilité des aides' },
      nobody: null,
      eight: { committees: [{ code: 'efficacite' }, { code: 'lisibilite' }] },
      one: { committees: [] },
    });
  });
});

describe('sessions', () => {
  const titles = `nodes { title } totalCount`;
  const shown = (connection: { nodes: { title: string }[] }) =>
    connection.nodes.map(({ title }) => title);

  it('are listed the latest first, drafts to those alone who see drafts', async () => {
    const query = `{ committee(code: "lisibilite") { sessions { ${titles} } } }`;

    const all = await ask<Sessions>(query, {}, committeeMember);
    const published = await ask<Sessions>(query, {}, anonymous);

    expect(shown(all.committee.sessions)).toEqual([
      ...['Séance de juin', 'Séance annulée', 'Séance d’avril'],
    ]);
    expect(shown(published.committee.sessions)).toEqual(['Séance annulée', 'Séance d’avril']);
    expect([all, published].map((each) => each.committee.sessions.totalCount)).toEqual([3, 2]);
  });

  it('are read page by page from either end, and by their state', async () => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String, $statuses: [CommitteeSessionStatus!]) {
      committee(code: "lisibilite") {
        sessions(first: $first, after: $after, last: $last, before: $before, statuses: $statuses) {
          ${titles} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

    const first = (await ask<Sessions>(query, { first: 2 })).committee.sessions;
    const rest = await ask<Sessions>(query, { first: 2, after: first.pageInfo.endCursor });
    const last = await ask<Sessions>(query, { last: 2 });
    const held = await ask<Sessions>(query, { statuses: ['HELD'] });

    expect(shown(first)).toEqual(['Séance de juin', 'Séance annulée']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(shown(rest.committee.sessions)).toEqual(['Séance d’avril']);
    expect(shown(last.committee.sessions)).toEqual(['Séance annulée', 'Séance d’avril']);
    expect(last.committee.sessions.pageInfo.hasPreviousPage).toBe(true);
    expect(shown(held.committee.sessions)).toEqual(['Séance de juin', 'Séance d’avril']);
  });

  it('are not there by their id for those who may not see them', async () => {
    const query = (id: string) => `{ committeeSession(id: "${id}") { title committee { code } } }`;

    expect(await ask(query(april.id), {}, anonymous)).toEqual({
      committeeSession: { title: 'Séance d’avril', committee: { code: 'lisibilite' } },
    });
    expect(await ask(query(june.id), {}, anonymous)).toEqual({ committeeSession: null });
    expect(await ask(query('nothing'))).toEqual({ committeeSession: null });
  });

  it('show on their agenda the records of all owners, and no hint of hidden ones', async () => {
    const query = `{ committeeSession(id: "${april.id}") {
      agenda { position title notes proposition { number }
        aids { title } subsidies { title } investments { title } recoveryActions { title owner } }
      attachments { title url mediaType } } }`;

    const seen = await ask<OfAgenda>(query, {}, committeeMember);
    const open = await ask<OfAgenda>(query, {}, anonymous);

    expect(open.committeeSession).toEqual({
      agenda: [
        {
          ...{ position: 1, title: 'La page unique', notes: null, proposition: { number: 7 } },
          aids: [{ title: 'Aide à la vente directe' }],
          ...{ subsidies: [], investments: [] },
          recoveryActions: [{ title: 'Bons vacances', owner: 'TOURISM' }],
        },
        {
          ...{ position: 2, title: 'Le numéro unique', notes: 'À reprendre.' },
          proposition: { number: 8 },
          ...{ aids: [], subsidies: [], investments: [], recoveryActions: [] },
        },
      ],
      attachments: [
        {
          ...{ title: 'Compte rendu', url: 'https://relance47.example/cr.pdf' },
          mediaType: 'application/pdf',
        },
      ],
    });
    expect(seen.committeeSession.agenda[0]?.aids).toHaveLength(2);
  });
});

describe('decisions', () => {
  const titlesOf = async (filter: string, identity = committeeMember) => {
    const { committeeDecisions } = await ask<Decisions>(
      `{ committeeDecisions(filter: ${filter}) { totalCount nodes { title } } }`,
      {},
      identity,
    );
    expect(committeeDecisions.totalCount).toBe(committeeDecisions.nodes.length);
    return committeeDecisions.nodes.map(({ title }) => title);
  };

  it('are listed the first due first, those without a day last', async () => {
    expect(await titlesOf('{}')).toEqual([
      ...['Région', 'En retard', 'Faite', 'D’une séance en brouillon', 'À venir', 'Sans échéance'],
    ]);
  });

  it('are as hidden as the session that took them', async () => {
    const proposition = `{ proposition(number: 7) { decisions { nodes { title } } } }`;

    expect(await titlesOf('{ dueBefore: "2021-07-01" }', anonymous)).not.toContain(
      'D’une séance en brouillon',
    );
    expect(await ask(proposition, {}, anonymous)).toEqual({
      proposition: { decisions: { nodes: [{ title: 'En retard' }] } },
    });
  });

  it('go with their session when it is published or hidden, in the feed too', async () => {
    const publish = async (publication: string) => {
      const { committeeSession } = await ask<{ committeeSession: { version: number } }>(
        `{ committeeSession(id: "${june.id}") { version } }`,
      );
      await ask(
        `mutation ($version: Int!, $input: CommitteeSessionInput!) {
           updateCommitteeSession(id: "${june.id}", version: $version, input: $input) { id } }`,
        {
          version: committeeSession.version,
          input: {
            ...{ committee: 'lisibilite', title: 'Séance de juin', status: 'HELD', publication },
            heldAt: '2021-06-01T12:00:00Z',
          },
        },
      );
    };
    // The feed reads the newest version from the table.
    const told = () =>
      served.dataSource.query<{ publication: string }[]>(
        `SELECT coalesce(event.document ->> 'publication', decision.publication) AS publication
         FROM feed_event AS event JOIN committee_decision AS decision ON decision.id = event.record_id
         WHERE decision.session_id = $1 ORDER BY event.version`,
        [june.id],
      );

    await publish('PUBLISHED');
    const shown = await titlesOf('{}', anonymous);
    await publish('DRAFT');

    expect(shown).toContain('D’une séance en brouillon');
    expect(await titlesOf('{}', anonymous)).not.toContain('D’une séance en brouillon');
    expect((await told()).map(({ publication }) => publication)).toEqual([
      ...['DRAFT', 'PUBLISHED', 'DRAFT'],
    ]);
  });

  it.each([
    ['a committee', '{ committee: "efficacite" }', []],
    ['a state', '{ states: [IN_PROGRESS] }', ['À venir']],
    ['a partner', '{ owners: [TOURISM, CHAMBERS] }', ['À venir']],
    ['being late', '{ lateOnly: true }', ['Région', 'En retard', 'D’une séance en brouillon']],
    ['a day before which they are due', '{ dueBefore: "2021-05-01" }', ['Région']],
    [
      'several at once',
      '{ lateOnly: true, owners: [DEPARTMENT], committee: "lisibilite", dueBefore: "2021-06-01" }',
      ['En retard'],
    ],
  ])('are found by %s', async (_what, filter, expected) => {
    expect(await titlesOf(filter)).toEqual(expected);
  });

  it('are late while something is left to do after the day, and not once they are done', async () => {
    const { committeeSession } = await ask<{
      committeeSession: { decisions: Decisions['committeeDecisions'] };
    }>(
      `{ committeeSession(id: "${april.id}") { decisions { nodes {
         title isLate assignee assigneeOrganization { name }
         agendaItem { title } session { title } } } } }`,
    );
    const byTitle = Object.fromEntries(
      committeeSession.decisions.nodes.map(({ title, ...rest }) => [title, rest]),
    );

    expect(byTitle).toMatchObject({
      'En retard': { isLate: true, agendaItem: { title: 'La page unique' } },
      'À venir': { isLate: false, assignee: 'TOURISM' },
      Faite: { isLate: false, session: { title: 'Séance d’avril' } },
      Région: { isLate: true, assigneeOrganization: { name: 'Région Nouvelle-Aquitaine' } },
      'Sans échéance': { isLate: false, agendaItem: null },
    });
  });
});

describe('a page of sessions with agenda and decisions', () => {
  it('is as many statements for one session as for all of them', async () => {
    const counted = async (first: number) => {
      served.statements.length = 0;
      await ask(`{ committees { sessions(first: ${first}) { nodes {
        title agenda { aids { title } recoveryActions { title } }
        decisions { nodes { title isLate agendaItem { title } session { title } } } } } } }`);
      return served.statements.length;
    };

    const one = await counted(1);
    const all = await counted(20);

    // Committees, their sessions, their decisions, then what those name: sessions, aids and actions.
    expect(one).toBeLessThanOrEqual(6);
    expect(all).toBe(6);
  });
});

interface Sessions {
  committee: {
    sessions: {
      nodes: { title: string }[];
      totalCount: number;
      pageInfo: { endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
    };
  };
}

interface OfAgenda {
  committeeSession: { agenda: { aids: unknown[] }[] };
}

interface Decisions {
  committeeDecisions: { totalCount: number; nodes: { title: string }[] };
}
