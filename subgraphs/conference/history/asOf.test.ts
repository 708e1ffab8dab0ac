import {
  aid,
  deletion,
  nextVersion,
  publish,
  recordId,
  recoveryAction,
  subsidy,
} from '../../../tests/support/index.ts';
import { noon, publishOn } from '../../../tests/support/learned.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

async function startAnew(): Promise<void> {
  await served.dataSource.query(
    `TRUNCATE record_index.aid, record_index.subsidy, record_index.recovery_action,
       record_index.record_version, record_index.feed_cursor, record_index.refused_record`,
  );
}

interface Aids {
  totalCount: number;
  sums: { budget: number };
  facets: { statuses: { code: string; count: number; amount: number }[] };
  nodes: { title: string; owner: string; version: number }[];
}

const list = `query ($asOf: DateTime, $knownAt: DateTime, $filter: AidFilter) {
  aids(asOf: $asOf, knownAt: $knownAt, filter: $filter) {
    totalCount
    sums { budget }
    facets { statuses { code count amount } }
    nodes { title owner version }
  }
}`;

async function aids(variables: Record<string, unknown>): Promise<Aids> {
  const { data, errors } = await served.query<{ aids: Aids }>(list, variables);
  if (!data) throw new Error(errors?.[0]?.message);
  return data.aids;
}

async function titles(variables: Record<string, unknown>): Promise<string[]> {
  return (await aids(variables)).nodes.map(({ title }) => title);
}

const loans = aid(1, { title: 'Prêts', budget: 100_000, status: 'PLANNED' });
const freeLoans = nextVersion(loans, {
  title: 'Prêts à taux zéro',
  budget: 250_000,
  status: 'OPEN',
});
const vouchers = aid(2, { title: 'Bons vacances', budget: 40_000 });

describe('a list as of an instant', () => {
  beforeAll(async () => {
    await startAnew();
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '03-01' }, [loans]);
    await publishOn(served.dataSource, 'TOURISM', { written: '03-10' }, [vouchers]);
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '04-01' }, [freeLoans]);
    await publishOn(served.dataSource, 'TOURISM', { written: '05-01' }, [deletion(vouchers)]);
  });

  it.each([
    ['02-28', []],
    ['03-01', ['Prêts']],
    ['03-31', ['Bons vacances', 'Prêts']],
    ['04-01', ['Bons vacances', 'Prêts à taux zéro']],
    ['05-01', ['Prêts à taux zéro']],
  ])('has what the owners had on %s', async (day, expected) => {
    expect(await titles({ asOf: noon(day) })).toEqual(expected);
  });

  it('has the values, the totals and the facets of then', async () => {
    expect(await aids({ asOf: noon('03-31') })).toEqual({
      totalCount: 2,
      sums: { budget: 1_400 },
      facets: {
        statuses: [
          { code: 'OPEN', count: 1, amount: 400 },
          { code: 'PLANNED', count: 1, amount: 1_000 },
        ],
      },
      nodes: [
        { title: 'Bons vacances', owner: 'TOURISM', version: 1 },
        { title: 'Prêts', owner: 'DEPARTMENT', version: 1 },
      ],
    });
  });

  it.each([
    ['a status', { statuses: ['PLANNED'] }, ['Prêts'], []],
    ['a text', { text: 'taux zéro' }, [], ['Prêts à taux zéro']],
    [
      'a place',
      { territory: { commune: '47001' } },
      ['Bons vacances', 'Prêts'],
      ['Prêts à taux zéro'],
    ],
    ['an amount', { ceiling: { min: 1 } }, [], []],
  ])('is filtered by %s of then', async (_what, filter, inMarch, inMay) => {
    expect(await titles({ asOf: noon('03-31'), filter })).toEqual(inMarch);
    expect(await titles({ asOf: noon('05-02'), filter })).toEqual(inMay);
  });

  it('is read page by page like today’s, with its own cursors', async () => {
    const pageOf = async (after: string | null) => {
      const { data } = await served.query<{
        aids: { nodes: { title: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(
        `query ($asOf: DateTime, $after: String) {
          aids(asOf: $asOf, first: 1, after: $after) { nodes { title } pageInfo { endCursor hasNextPage } }
        }`,
        { asOf: noon('03-31'), after },
      );
      return data?.aids;
    };

    const first = await pageOf(null);
    const second = await pageOf(first?.pageInfo.endCursor ?? null);

    expect(first).toMatchObject({
      nodes: [{ title: 'Bons vacances' }],
      pageInfo: { hasNextPage: true },
    });
    expect(second).toMatchObject({ nodes: [{ title: 'Prêts' }], pageInfo: { hasNextPage: false } });
  });

  it('of several communes is one statement for all of them', async () => {
    const communes = ['47001', '47195'].map((inseeCode) => ({ __typename: 'Commune', inseeCode }));
    served.statements.length = 0;

    const { data } = await served.query<{ _entities: unknown[] }>(
      `query ($communes: [_Any!]!, $asOf: DateTime) {
        _entities(representations: $communes) { ... on Commune { aids(asOf: $asOf) { totalCount } } }
      }`,
      { communes, asOf: noon('03-31') },
    );

    expect(data?._entities).toEqual([{ aids: { totalCount: 2 } }, { aids: { totalCount: 2 } }]);
    expect(served.statements).toHaveLength(1);
  });
});

describe('what is learned late', () => {
  beforeAll(async () => {
    await startAnew();
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '03-01' }, [loans]);
    const late = { written: '03-05', learned: '06-01' };
    await publishOn(served.dataSource, 'TOURISM', late, [vouchers]);
    await publishOn(served.dataSource, 'DEPARTMENT', late, [freeLoans]);
  });

  it.each([
    [
      'counts for its day once it is known',
      { asOf: '03-31' },
      ['Bons vacances', 'Prêts à taux zéro'],
    ],
    ['was not known before', { asOf: '03-31', knownAt: '05-01' }, ['Prêts']],
    ['was not in the lists before', { knownAt: '05-01' }, ['Prêts']],
    ['was in them from then on', { knownAt: '06-01' }, ['Bons vacances', 'Prêts à taux zéro']],
    ['was not so before its day', { asOf: '03-04', knownAt: '06-01' }, ['Prêts']],
  ])('%s', async (_what, days, expected) => {
    const instants = Object.entries(days).map(([clock, day]) => [clock, noon(day)]);

    expect(await titles(Object.fromEntries(instants))).toEqual(expected);
  });
});

describe('an instant in the future', () => {
  it.each(['asOf', 'knownAt'])('is refused as %s: the answer would change', async (argument) => {
    const { errors } = await served.query(list, { [argument]: '2190-01-01T00:00:00Z' });

    expect(errors).toMatchObject([
      {
        message: `${argument}: 2190-01-01T00:00:00.000Z is in the future: leave it out for the present.`,
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
  });
});

describe('a version that the index could not take', () => {
  beforeEach(startAnew);

  it.each([
    ['lacks what must be there', { title: null }],
    ['holds what cannot be read', { closes_on: 'fin mai' }],
  ])('and that %s costs no list: the version before is shown', async (_how, broken) => {
    const misfit = nextVersion(loans, broken);
    const mended = nextVersion(misfit, { title: 'Prêts relance', closes_on: null });
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '03-01' }, [loans]);
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '04-01' }, [misfit]);
    const whileBroken = await titles({});
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '05-01' }, [mended]);

    expect(whileBroken).toEqual(['Prêts']);
    expect(await titles({ asOf: noon('04-01') })).toEqual(['Prêts']);
    expect(await titles({ asOf: noon('05-01') })).toEqual(['Prêts relance']);
  });
});

describe('a record of the past', () => {
  beforeEach(startAnew);

  it('is its owner’s, whatever another published under its id', async () => {
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '03-01' }, [loans]);
    const forged = nextVersion(loans, { title: 'Prêts du tourisme' });
    await publishOn(served.dataSource, 'TOURISM', { written: '03-02' }, [forged]);
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '04-01' }, [freeLoans]);

    expect(await titles({ asOf: noon('03-01') })).toEqual(['Prêts']);
    expect(await titles({ asOf: noon('03-10') })).toEqual(['Prêts']);
    expect(await titles({ asOf: noon('04-01') })).toEqual(['Prêts à taux zéro']);
  });

  it('of the Conférence itself is shown in full as it was', async () => {
    const details = { description: 'Un marché en ligne.', indicators: [], partner_sirens: [] };
    const platform = recoveryAction(3, {
      ...{ title: 'Plateforme', ...details },
      milestones: [
        { title: 'Cahier des charges', dueOn: '2021-06-30', reachedOn: null, obstacle: null },
      ],
    });
    const reached = nextVersion(platform, { milestones: [], description: null });
    await publishOn(served.dataSource, 'CONFERENCE', { written: '03-01' }, [platform]);
    await publishOn(served.dataSource, 'CONFERENCE', { written: '04-01' }, [reached]);

    const { data, errors } = await served.query(
      `query ($asOf: DateTime) { recoveryActions(asOf: $asOf) { nodes {
        title createdAt ... on ConferenceRecoveryAction { description milestones { title dueOn } partners { siren } }
      } } }`,
      { asOf: noon('03-31') },
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      recoveryActions: {
        nodes: [
          {
            title: 'Plateforme',
            createdAt: '2021-03-01T09:00:00.000Z',
            description: 'Un marché en ligne.',
            milestones: [{ title: 'Cahier des charges', dueOn: '2021-06-30' }],
            partners: [],
          },
        ],
      },
    });
  });

  it('does not name a beneficiary that turned out to be a natural person', async () => {
    const named = subsidy(11, { beneficiary_siren: '999000011', beneficiary_name: 'MARTIN Lucie' });
    const withheld = { beneficiary_kind: 'NATURAL_PERSON', beneficiary_siren: null };
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '03-01' }, [named]);
    await publishOn(served.dataSource, 'DEPARTMENT', { written: '04-01' }, [
      nextVersion(named, { ...withheld, beneficiary_name: null }),
    ]);
    await publish(served.dataSource, 'DEPARTMENT', [named]);

    const { data } = await served.query(
      `query ($asOf: DateTime) {
        subsidies(asOf: $asOf) { nodes { id beneficiaryName beneficiary { siren } } }
      }`,
      { asOf: noon('03-31') },
    );
    const kept = await served.dataSource.query<unknown[]>(
      `SELECT version FROM record_index.record_version WHERE document::text LIKE '%MARTIN%'`,
    );

    expect(data).toEqual({
      subsidies: {
        nodes: [{ id: recordId(11), beneficiaryName: null, beneficiary: null }],
      },
    });
    expect(kept).toEqual([]);
  });
});
