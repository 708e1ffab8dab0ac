import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { investment, publish, recordId, subsidy } from '../../../tests/support/index.ts';
import { type ServedSubgraph, serveForTest } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());
beforeEach(() =>
  served.dataSource.query(
    'TRUNCATE record_index.investment, record_index.subsidy, record_index.record_version, record_index.feed_cursor',
  ),
);

const agen = loadTerritory().communes.find(({ inseeCode }) => inseeCode === '47001')?.siren ?? '';
const [department, region] = ['224700013', '200053759'];

const line = (funderSiren: string | null, funderName: string, euros: number, more = {}) => ({
  ...{
    funderName,
    funderSiren,
    programme: null,
    amount: Math.round(euros * 100),
    rate: null,
    status: 'GRANTED',
  },
  ...more,
});

const works = (number: number, document: Record<string, unknown>) =>
  investment(number, {
    ...{ title: 'Halle du marché', contracting_authority_siren: agen, total_cost: 10_000_000 },
    ...document,
  });

interface Cofinancing {
  publicAids: number;
  rate: number | null;
  verdict: string;
  excess: number;
  funders: { name: string | null; amount: number; lines: { amount: number }[] }[];
}
const fields = `publicAids rate verdict excess funders { name amount lines { amount } }`;

async function of(number: number, identity?: Identity): Promise<Cofinancing | null> {
  const { data, errors } = await served.query<{ investment: { cofinancing: Cofinancing } | null }>(
    `{ investment(id: "${recordId(number)}") { cofinancing { ${fields} } } }`,
    {},
    identity,
  );
  expect(errors).toBeUndefined();
  return data?.investment?.cofinancing ?? null;
}

describe('the public money of some works', () => {
  it.each([
    [80_000, 'WITHIN', 0],
    [80_000.01, 'ABOVE', 0.01],
    [95_000, 'ABOVE', 15_000],
  ])(
    'of 100,000 euros may be 80,000 from others: with %d it is %s',
    async (aids, verdict, excess) => {
      await publish(served.dataSource, 'COMMUNES', [
        works(1, { financing: [line(region, 'Région', aids)] }),
      ]);

      expect(await of(1)).toMatchObject({ publicAids: aids, verdict, excess });
    },
  );

  it('leaves out what was refused, and what the owner of the works pays', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      works(1, {
        financing: [
          line(region, 'Région', 50_000),
          line(null, 'État', 40_000, { status: 'REFUSED' }),
          line(agen, 'Commune d’Agen', 50_000),
        ],
      }),
    ]);

    expect(await of(1)).toMatchObject({ publicAids: 50_000, rate: 0.5, verdict: 'WITHIN' });
  });

  it('adds up over all who tell of the same works, a funder once', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      works(1, {
        financing: [
          line(region, 'Région', 30_000),
          line(null, 'État', 20_000, { programme: 'DETR' }),
          line(null, 'État', 5_000, { programme: 'DSIL' }),
        ],
      }),
    ]);
    await publish(served.dataSource, 'DEPARTMENT', [
      works(2, {
        title: 'HALLE DU MARCHE',
        financing: [line(null, 'etat', 20_000, { programme: 'DETR' })],
      }),
      subsidy(3, {
        title: 'Halle du marché',
        beneficiary_siren: agen,
        funder_siren: department,
        amount: 4_000_000,
      }),
      subsidy(4, {
        title: 'Halle du marché',
        beneficiary_siren: agen,
        funder_siren: region,
        amount: 1_000_000,
      }),
      subsidy(5, {
        title: 'Halle du marché',
        beneficiary_siren: agen,
        funder_siren: department,
        amount: 1,
        status: 'REJECTED',
      }),
      subsidy(6, {
        title: 'Fête du pruneau',
        beneficiary_siren: agen,
        funder_siren: department,
        amount: 7,
      }),
    ]);

    const cofinancing = await of(1);

    // Région: 30,000 in the plan, 10,000 of them as a subsidy. État: 25,000 in one plan, 20,000 in the other.
    expect(cofinancing).toMatchObject({ publicAids: 95_000, verdict: 'ABOVE', excess: 15_000 });
    expect(cofinancing?.funders.map(({ amount }) => amount)).toEqual([40_000, 30_000, 25_000]);
    expect((await of(2))?.publicAids).toBe(95_000);
  });

  it('of unknown cost, or of an owner that the law has no rule for, is told without a verdict', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      works(1, { total_cost: null, financing: [line(region, 'Région', 1)] }),
      works(2, {
        contracting_authority_siren: '732829320',
        financing: [line(region, 'Région', 95_000)],
      }),
    ]);

    expect(await of(1)).toMatchObject({ verdict: 'COST_UNKNOWN', rate: null, excess: 0 });
    expect(await of(2)).toMatchObject({ verdict: 'NO_RULE', rate: 0.95, excess: 0 });
  });

  it('counts no draft for who may not see it', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      works(1, { financing: [line(region, 'Région', 80_000)] }),
    ]);
    await publish(served.dataSource, 'DEPARTMENT', [
      subsidy(3, {
        ...{ title: 'Halle du marché', beneficiary_siren: agen, funder_siren: department },
        ...{ amount: 1_000_000, publication: 'DRAFT' },
      }),
    ]);

    expect(await of(1, anonymous)).toMatchObject({ publicAids: 80_000, verdict: 'WITHIN' });
    expect(await of(1)).toMatchObject({ publicAids: 90_000, verdict: 'ABOVE' });
  });

  it('of a page of works costs one statement', async () => {
    await publish(
      served.dataSource,
      'COMMUNES',
      [1, 2, 3].map((number) => works(number, { title: `Halle ${number}` })),
    );
    served.statements.length = 0;
    await served.query('{ investments { nodes { cofinancing { publicAids } } } }');

    expect(served.statements.filter((text) => text.includes('by_funder'))).toHaveLength(1);
  });
});

describe('works above the limit', () => {
  const question = `{ cofinancing(on: "2021-06-01") { aboveLimit { totalCount nodes { title rate rule { limit } } } } }`;

  it('are listed once, the highest rate first, those of local authorities alone', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      works(1, { title: 'Halle', financing: [line(region, 'Région', 85_000)] }),
      works(2, { title: 'HALLE', financing: [line(region, 'Région', 85_000)] }),
      works(3, {
        title: 'Piscine',
        financing: [line(region, 'Région', 60_000), line(null, 'État', 30_000)],
      }),
      works(4, { title: 'Gymnase', financing: [line(region, 'Région', 80_000)] }),
      works(5, {
        title: 'Usine',
        contracting_authority_siren: '732829320',
        financing: [line(region, 'Région', 99_000)],
      }),
    ]);

    const { data } = await served.query(question);

    expect(data).toEqual({
      cofinancing: {
        aboveLimit: {
          totalCount: 2,
          nodes: [
            { title: 'Piscine', rate: 0.9, rule: { limit: 0.8 } },
            { title: 'Halle', rate: 0.85, rule: { limit: 0.8 } },
          ],
        },
      },
    });
  });
});

describe('a double funding', () => {
  const question = (more = '') =>
    `{ cofinancing(on: "2021-06-01") { doubleFundings${more} { totalCount nodes {
       title amount funders { siren } subsidies { id } firstOn lastOn } } } }`;
  const grant = (number: number, funder: string, day: string, more = {}) =>
    subsidy(number, {
      ...{
        title: 'Festival d’été',
        beneficiary_siren: '732829320',
        beneficiary_kind: 'ASSOCIATION',
      },
      ...{ funder_siren: funder, granted_on: day, amount: 100_000, ...more },
    });
  const count = async (more = '') => {
    const { data } = await served.query<{
      cofinancing: { doubleFundings: { totalCount: number } };
    }>(question(more));
    return data?.cofinancing.doubleFundings.totalCount;
  };

  it('is what two funders pay to one beneficiary for one object within twelve months', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      grant(1, department, '2021-03-01'),
      grant(2, region, '2022-03-01', { title: 'FESTIVAL D’ETE' }),
      grant(3, region, '2021-03-01', { title: 'Autre objet' }),
    ]);

    const { data } = await served.query(question());

    expect(data).toEqual({
      cofinancing: {
        doubleFundings: {
          totalCount: 1,
          nodes: [
            {
              title: 'FESTIVAL D’ETE',
              amount: 2_000,
              funders: [{ siren: region }, { siren: department }],
              subsidies: [{ id: recordId(1) }, { id: recordId(2) }],
              firstOn: '2021-03-01',
              lastOn: '2022-03-01',
            },
          ],
        },
      },
    });
  });

  it.each([
    ['later than that', { granted_on: '2022-03-02' }],
    ['by the same funder', { funder_siren: department }],
    ['that was refused', { status: 'REJECTED' }],
    ['decided to be the same record', { duplicate_of: recordId(1) }],
    ['to somebody else', { beneficiary_siren: '552100554' }],
  ])('is no grant %s', async (_, change) => {
    await publish(served.dataSource, 'DEPARTMENT', [
      grant(1, department, '2021-03-01'),
      grant(2, region, '2022-03-01', change),
    ]);

    expect(await count()).toBe(0);
  });

  it('may be asked for one beneficiary', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      grant(1, department, '2021-03-01'),
      grant(2, region, '2021-03-01'),
    ]);

    expect(await count('(beneficiary: "732829320")')).toBe(1);
    expect(await count('(beneficiary: "552100554")')).toBe(0);
  });
});
