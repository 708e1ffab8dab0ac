import * as fc from 'fast-check';
import { publicSight } from '@relance/schema/access/sight.ts';
import { anonymous, identityOf } from '@relance/schema/access/identity.ts';
import { create } from '../../../tests/support/committees.ts';
import {
  aid,
  deletion,
  nextVersion,
  recoveryAction,
  subsidy,
} from '../../../tests/support/index.ts';
import { noon, publishOn } from '../../../tests/support/learned.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';
import { previouslyHeldAt } from './sessionPeriods.sql.ts';

interface Changes {
  since: string | null;
  until: string | null;
  totalCount: number;
  totals: Record<string, unknown>[];
  propositions: Record<string, unknown>[];
  nodes: { title: string; change: string; fields: Record<string, unknown>[] }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const document = `query ($id: ID!, $filter: SessionChangeFilter, $first: Int, $after: String) {
  committeeSession(id: $id) { changes(filter: $filter, first: $first, after: $after) {
    since until totalCount
    totals { owner kind added changed withdrawn }
    propositions { proposition { number } added changed withdrawn }
    nodes { title change fields { field before after } }
    pageInfo { endCursor hasNextPage }
  } }
}`;

const loans = aid(1, { title: 'Prêts', budget: 100_000, proposition_numbers: [9, 15] });
const toAndFro = aid(2, { title: 'Aide au loyer', proposition_numbers: [7] });
const vouchers = aid(3, { title: 'Bons vacances', proposition_numbers: [16] });
const market = recoveryAction(4, { title: 'Marché de Noël', proposition_number: 12 });
const fair = subsidy(5, { title: 'Foire' });
const secret = aid(6, { title: 'Projet', publication: 'DRAFT', proposition_numbers: [7] });

let served: ServedSubgraph;
const sessions: Record<string, string> = {};

// The committee met on 1 March, 1 April and 1 June; it was to meet on 1 May, and is to meet again.
beforeAll(async () => {
  served = await serveForTest(conference);
  const { dataSource } = served;
  await publishOn(dataSource, 'DEPARTMENT', { written: '02-01' }, [loans, toAndFro]);
  await publishOn(dataSource, 'CONFERENCE', { written: '03-10' }, [market]);
  const changed = nextVersion(toAndFro, { title: 'Aide au bail' });
  await publishOn(dataSource, 'DEPARTMENT', { written: '04-10' }, [changed, secret]);
  await publishOn(dataSource, 'DEPARTMENT', { written: '04-20' }, [
    nextVersion(changed, { title: 'Aide au loyer' }),
    nextVersion(loans, { budget: 250_000, proposition_numbers: [9] }),
  ]);
  await publishOn(dataSource, 'TOURISM', { written: '02-15', learned: '05-10' }, [vouchers]);
  await publishOn(dataSource, 'CONFERENCE', { written: '05-20' }, [deletion(market)]);
  await publishOn(dataSource, 'COMMUNES', { written: '06-10' }, [fair]);

  await create(served, 'Committee', { propositionNumbers: [12, 15] });
  await create(served, 'Committee', { code: 'autre' });
  const planned: [string, string, Record<string, unknown>][] = [
    ['march', noon('03-01'), {}],
    ['april', noon('04-01'), {}],
    ['may', noon('05-01'), { status: 'CANCELLED' }],
    ['june', noon('06-01'), {}],
    ['next', '2190-01-01T12:00:00.000Z', { status: 'PLANNED' }],
    ['others', noon('05-15'), { committee: 'autre' }],
  ];
  for (const [name, heldAt, said] of planned) {
    sessions[name] = (await create(served, 'CommitteeSession', { heldAt, ...said })).id;
  }
});
afterAll(() => served.close());

async function changes(
  session: string,
  variables: Record<string, unknown> = {},
  identity?: typeof anonymous,
): Promise<Changes> {
  const { data, errors } = await served.query<{ committeeSession: { changes: Changes } }>(
    document,
    { id: sessions[session], ...variables },
    identity,
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.committeeSession.changes;
}

async function summary(...args: Parameters<typeof changes>): Promise<string[]> {
  return (await changes(...args)).nodes.map(({ title, change }) => `${title}: ${change}`);
}

describe('what changed since the last session', () => {
  it('is net: what was changed and changed back is left out', async () => {
    const { since, until, nodes } = await changes('june', {}, anonymous);

    expect([since, until]).toEqual([noon('04-01'), noon('06-01')]);
    expect(nodes.map(({ title, change }) => `${title}: ${change}`)).toEqual([
      'Marché de Noël: WITHDRAWN',
      'Bons vacances: ADDED',
      'Prêts: CHANGED',
    ]);
    expect(nodes[2]?.fields).toEqual([
      { field: 'budget', before: '1000', after: '2500' },
      { field: 'propositionNumbers', before: '[9,15]', after: '[9]' },
    ]);
  });

  it('has what arrived late in the session after it was learned, not in the one before', async () => {
    expect(await summary('april')).toEqual(['Marché de Noël: ADDED']);
    expect(await summary('june')).toContain('Bons vacances: ADDED');
  });

  it('goes back to the last session that was held, of the same committee', async () => {
    const { since } = await changes('june');
    const others = await changes('others');

    expect(since).toBe(noon('04-01'));
    expect(others.since).toBeNull();
  });

  it('is all that was there, of a first session', async () => {
    const { since, until, totals } = await changes('march');

    expect([since, until]).toEqual([null, noon('03-01')]);
    expect(totals).toEqual([
      { owner: 'DEPARTMENT', kind: 'AID', added: 2, changed: 0, withdrawn: 0 },
    ]);
  });

  it('goes up to now while the session is not held', async () => {
    const { since, until, nodes } = await changes('next');
    const cancelled = await changes('may');

    expect([since, until]).toEqual([noon('06-01'), null]);
    expect(nodes).toMatchObject([{ title: 'Foire', change: 'ADDED' }]);
    expect([cancelled.since, cancelled.until]).toEqual([noon('04-01'), null]);
  });

  it('is counted by owner and kind, and by proposition, before or after', async () => {
    const { totalCount, totals, propositions } = await changes('june', {}, anonymous);

    expect(totalCount).toBe(3);
    expect(totals).toEqual([
      { owner: 'CONFERENCE', kind: 'RECOVERY_ACTION', added: 0, changed: 0, withdrawn: 1 },
      { owner: 'DEPARTMENT', kind: 'AID', added: 0, changed: 1, withdrawn: 0 },
      { owner: 'TOURISM', kind: 'AID', added: 1, changed: 0, withdrawn: 0 },
    ]);
    expect(propositions).toEqual([
      { proposition: { number: 9 }, added: 0, changed: 1, withdrawn: 0 },
      { proposition: { number: 12 }, added: 0, changed: 0, withdrawn: 1 },
      { proposition: { number: 15 }, added: 0, changed: 1, withdrawn: 0 },
      { proposition: { number: 16 }, added: 1, changed: 0, withdrawn: 0 },
    ]);
  });

  it.each([
    [
      'followed by the committee',
      { followedOnly: true },
      ['Marché de Noël: WITHDRAWN', 'Prêts: CHANGED'],
    ],
    ['of one proposition', { proposition: 16 }, ['Bons vacances: ADDED']],
    [
      'of one that the committee does not follow, among those it follows',
      { proposition: 16, followedOnly: true },
      [],
    ],
    ['of an owner', { owners: ['TOURISM'] }, ['Bons vacances: ADDED']],
    ['of a kind', { kinds: ['RECOVERY_ACTION'] }, ['Marché de Noël: WITHDRAWN']],
  ])('is filtered by what is %s', async (_what, filter, expected) => {
    expect(await summary('june', { filter }, anonymous)).toEqual(expected);
  });

  it('tells the public of no draft, in no number either', async () => {
    const committee = identityOf('somebody', ['committee']);

    expect(await summary('june', {}, committee)).toContain('Projet: ADDED');
    expect((await changes('june', {}, committee)).totalCount).toBe(4);
    expect((await changes('june', {}, anonymous)).totalCount).toBe(3);
  });

  it('is read page by page', async () => {
    const first = await changes('june', { first: 2 }, anonymous);
    const rest = await changes('june', { after: first.pageInfo.endCursor }, anonymous);

    expect(first.nodes).toHaveLength(2);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(rest.nodes).toMatchObject([{ title: 'Prêts' }]);
  });

  it('tells of no draft of a session by where it starts', async () => {
    const { id, version } = await create(served, 'CommitteeSession', {
      ...{ heldAt: noon('05-20'), publication: 'DRAFT' },
    });

    const open = await changes('june', {}, anonymous);
    const seen = await changes('june', {}, identityOf('somebody', ['committee']));
    await served.query(
      `mutation { deleteCommitteeSession(id: "${id}", version: ${version}) { id } }`,
    );

    expect(open.since).toBe(noon('04-01'));
    expect(seen.since).toBe(noon('05-20'));
  });

  it('is one statement for where it starts, one for the page and one for each of the totals', async () => {
    served.statements.length = 0;

    await changes('june');

    // With the session itself.
    expect(served.statements).toHaveLength(5);
  });

  it('starts where a search through all sessions finds the last one, whatever was held and hidden', async () => {
    const session = fc.record({
      day: fc.integer({ min: 1, max: 9 }),
      status: fc.constantFrom('HELD', 'HELD', 'PLANNED', 'CANCELLED'),
      publication: fc.constantFrom('PUBLISHED', 'PUBLISHED', 'DRAFT'),
    });
    const { dataSource } = served;

    await fc.assert(
      fc.asyncProperty(fc.array(session, { minLength: 1, maxLength: 8 }), async (given) => {
        const rows = await dataSource.query<{ id: string }[]>(
          `WITH empty AS (
             INSERT INTO committee (id, source, code, name, purpose, proposition_numbers, memberships)
             VALUES (gen_random_uuid(), '{}', gen_random_uuid()::text, 'Comité', '', '{}', '[]') RETURNING id)
           INSERT INTO committee_session (id, source, committee_id, held_at, title, status, agenda_items, attachments, publication)
           SELECT gen_random_uuid(), '{}', empty.id, timestamptz '2021-01-01 09:00Z' + day * interval '1 day', 'Séance', status, '[]', '[]', publication
           FROM empty, ROWS FROM (jsonb_to_recordset($1::jsonb) AS (day int, status text, publication text))
             WITH ORDINALITY AS said (day, status, publication, place)
           ORDER BY place RETURNING id`,
          [JSON.stringify(given)],
        );
        const previous = previouslyHeldAt(dataSource, publicSight);

        const found = await Promise.all(rows.map(({ id }) => previous.load(id)));

        expect(found.map((at) => at?.getUTCDate() ?? null)).toEqual(
          given.map(({ day }) => {
            const before = given
              .filter((each) => each.status === 'HELD' && each.publication === 'PUBLISHED')
              .filter((each) => each.day < day)
              .map((each) => each.day + 1);
            return before.length === 0 ? null : Math.max(...before);
          }),
        );
      }),
      { numRuns: 40 },
    );
  });
});
