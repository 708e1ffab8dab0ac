import {
  aid,
  deletion,
  nextVersion,
  recordId,
  recoveryAction,
  subsidy,
} from '../../../tests/support/index.ts';
import { noon, publishOn } from '../../../tests/support/learned.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

interface Changes {
  totalCount: number;
  totals: { owner: string; kind: string; added: number; changed: number; withdrawn: number }[];
  nodes: { title: string; change: string; fields: { field: string }[] }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const document = `query (
  $since: DateTime!, $until: DateTime, $filter: ChangeFilter, $first: Int, $after: String
) {
  changes(since: $since, until: $until, filter: $filter, first: $first, after: $after) {
    totalCount
    totals { owner kind added changed withdrawn }
    nodes {
      recordId owner kind title change occurredAt receivedAt versionBefore versionAfter
      fields { field before after }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;

let served: ServedSubgraph;

async function changes(variables: Record<string, unknown>): Promise<Changes> {
  const { data, errors } = await served.query<{ changes: Changes }>(document, variables);
  if (!data) throw new Error(errors?.[0]?.message);
  return data.changes;
}

/** `title: CHANGE`, the latest first. */
async function summary(variables: Record<string, unknown>): Promise<string[]> {
  return (await changes(variables)).nodes.map(({ title, change }) => `${title}: ${change}`);
}

const loans = aid(1, { title: 'Prêts', budget: 100_000, proposition_numbers: [9] });
const freeLoans = nextVersion(loans, {
  ...{ title: 'Prêts à taux zéro', budget: 250_000, closes_on: '2021-12-31' },
  updated_at: '2021-05-10T12:00:00Z',
});
const vouchers = aid(2, { title: 'Bons vacances' });
const market = recoveryAction(3, { title: 'Marché de Noël', proposition_number: 12 });
const fair = subsidy(4, { title: 'Foire', payments: [{ paidOn: '2021-05-01', amount: 5_000 }] });
const trial = aid(5, { title: 'Essai' });
const toAndFro = aid(6, { title: 'Aide au loyer' });

// The committee met on 1 April and on 1 June.
beforeAll(async () => {
  served = await serveForTest(conference);
  const { dataSource } = served;
  await publishOn(dataSource, 'DEPARTMENT', { written: '03-01' }, [loans, toAndFro]);
  await publishOn(dataSource, 'CONFERENCE', { written: '03-01' }, [market]);
  await publishOn(dataSource, 'CHAMBERS', { written: '04-10' }, [trial]);
  await publishOn(dataSource, 'CHAMBERS', { written: '04-20' }, [deletion(trial)]);
  const changed = nextVersion(toAndFro, { title: 'Aide au bail' });
  await publishOn(dataSource, 'DEPARTMENT', { written: '04-21' }, [changed]);
  await publishOn(dataSource, 'DEPARTMENT', { written: '04-22' }, [
    nextVersion(changed, { title: 'Aide au loyer' }),
  ]);
  await publishOn(dataSource, 'TOURISM', { written: '03-15', learned: '05-01' }, [vouchers]);
  await publishOn(dataSource, 'COMMUNES', { written: '05-02' }, [fair]);
  await publishOn(dataSource, 'DEPARTMENT', { written: '05-10' }, [freeLoans]);
  await publishOn(dataSource, 'CONFERENCE', { written: '05-20' }, [deletion(market)]);
  await publishOn(dataSource, 'COMMUNES', { written: '06-10' }, [
    nextVersion(fair, { payments: [{ paidOn: '2021-05-01', amount: 7_550 }] }),
  ]);
});
afterAll(() => served.close());

const sinceLastSession = { since: noon('04-01'), until: noon('06-01') };

describe('changes between two sessions', () => {
  it('are what was added, changed and withdrawn, the latest first', async () => {
    expect(await summary(sinceLastSession)).toEqual([
      'Marché de Noël: WITHDRAWN',
      'Prêts à taux zéro: CHANGED',
      'Foire: ADDED',
      'Bons vacances: ADDED',
    ]);
  });

  it('are told field by field, with the clocks and versions of both sides', async () => {
    const { nodes } = await changes(sinceLastSession);

    expect(nodes[1]).toEqual({
      ...{ recordId: recordId(1), owner: 'DEPARTMENT', kind: 'AID', title: 'Prêts à taux zéro' },
      ...{ change: 'CHANGED', versionBefore: 1, versionAfter: 2 },
      ...{ occurredAt: noon('05-10'), receivedAt: noon('05-10') },
      fields: [
        { field: 'budget', before: '1000', after: '2500' },
        { field: 'closesOn', before: null, after: '"2021-12-31"' },
        { field: 'title', before: '"Prêts"', after: '"Prêts à taux zéro"' },
      ],
    });
    expect(nodes[0]).toMatchObject({ versionBefore: 1, versionAfter: null, fields: [] });
    expect(nodes[2]).toMatchObject({ versionBefore: null, versionAfter: 1, fields: [] });
  });

  it('hold what was written before but learned since', async () => {
    const { nodes } = await changes({ ...sinceLastSession, filter: { owners: ['TOURISM'] } });

    expect(nodes).toMatchObject([
      { title: 'Bons vacances', occurredAt: noon('03-15'), receivedAt: noon('05-01') },
    ]);
  });

  it('are counted by owner and kind', async () => {
    const { totalCount, totals } = await changes({ ...sinceLastSession, first: 1 });

    expect(totalCount).toBe(4);
    expect(totals).toEqual([
      { owner: 'COMMUNES', kind: 'SUBSIDY', added: 1, changed: 0, withdrawn: 0 },
      { owner: 'CONFERENCE', kind: 'RECOVERY_ACTION', added: 0, changed: 0, withdrawn: 1 },
      { owner: 'DEPARTMENT', kind: 'AID', added: 0, changed: 1, withdrawn: 0 },
      { owner: 'TOURISM', kind: 'AID', added: 1, changed: 0, withdrawn: 0 },
    ]);
  });

  it.each([
    ['an owner', { owners: ['COMMUNES'] }, ['Foire: ADDED']],
    ['a kind', { kinds: ['RECOVERY_ACTION'] }, ['Marché de Noël: WITHDRAWN']],
    ['an action’s proposition', { proposition: 12 }, ['Marché de Noël: WITHDRAWN']],
    ['an aid’s proposition', { proposition: 9 }, ['Prêts à taux zéro: CHANGED']],
    ['an owner without that kind', { owners: ['CONFERENCE'], kinds: ['AID'] }, []],
  ])('are filtered by %s', async (_what, filter, expected) => {
    expect(await summary({ ...sinceLastSession, filter })).toEqual(expected);
  });

  it('are read page by page', async () => {
    const first = await changes({ ...sinceLastSession, first: 3 });
    const rest = await changes({ ...sinceLastSession, after: first.pageInfo.endCursor });

    expect(first.nodes).toHaveLength(3);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(rest.nodes).toMatchObject([{ title: 'Bons vacances' }]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are one statement, and one more for the totals', async () => {
    served.statements.length = 0;

    await changes(sinceLastSession);

    expect(served.statements).toHaveLength(2);
  });

  it('go up to now when no end is given; amounts within a field are in euros too', async () => {
    const { nodes } = await changes({ since: noon('06-01') });

    expect(nodes).toMatchObject([
      {
        title: 'Foire',
        fields: [
          {
            field: 'payments',
            before: '[{"amount":50,"paidOn":"2021-05-01"}]',
            after: '[{"amount":75.5,"paidOn":"2021-05-01"}]',
          },
        ],
      },
    ]);
  });
});

describe('a wrong period', () => {
  it.each([
    [
      'that ends before it starts',
      { since: noon('06-01'), until: noon('04-01') },
      'until',
      'until: 2021-04-01T12:00:00.000Z is before since.',
    ],
    [
      'that is yet to come',
      { since: '2190-01-01T00:00:00Z' },
      'since',
      'since: 2190-01-01T00:00:00.000Z is in the future: leave it out for the present.',
    ],
  ])('%s is BAD_USER_INPUT', async (_what, period, argument, message) => {
    const { errors } = await served.query(document, period);

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});
