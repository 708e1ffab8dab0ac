import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { competenceRules } from '@relance/schema/codes/competences.ts';
import { expectedAudiences } from '@relance/schema/codes/coherenceRules.ts';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { aid, nextVersion, publish, recordId, subsidy } from '../../../tests/support/index.ts';
import { type ServedSubgraph, serveForTest } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

const { communes, epcis } = loadTerritory();
const ours = epcis.filter(({ memberCodes47 }) => memberCodes47.length > 0);
const department = '224700013';
const villeneuve = communes.find(({ inseeCode }) => inseeCode === '47323');

beforeEach(() =>
  served.dataSource.query(
    'TRUNCATE record_index.aid, record_index.subsidy, record_index.record_version, record_index.feed_cursor',
  ),
);

async function ask<Data>(
  fields: string,
  args = 'on: "2021-06-01"',
  identity?: Identity,
): Promise<Data> {
  const { data, errors } = await served.query<{ coherence: Data }>(
    `{ coherence(${args}) { ${fields} } }`,
    {},
    identity,
  );
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data.coherence;
}

interface Coverage {
  coverage: {
    cellCount: number;
    gapCount: number;
    cells: {
      audience: string;
      theme: { code: string };
      epci: { siren: string };
      openAids: number;
    }[];
  };
}
const cells = 'cells { audience theme { code } epci { siren } openAids }';

describe('coverage', () => {
  it('without any aid is all gaps: each public that a theme is for, in each EPCI', async () => {
    const expected = Object.values(expectedAudiences).flat().length * ours.length;

    const { coverage } = await ask<Coverage>('coverage { cellCount gapCount }');

    expect(coverage).toEqual({ cellCount: expected, gapCount: expected });
  });

  it('of an aid for one commune is a cell in its EPCI alone', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      aid(1, { audiences: ['SHOP'], theme_codes: ['SHOPS_AND_CRAFTS'], commune_codes: ['47323'] }),
    ]);

    const { coverage } = await ask<Coverage>(
      `coverage(filter: { audiences: [SHOP], themes: ["SHOPS_AND_CRAFTS"], gapsOnly: false }) { cellCount gapCount ${cells} }`,
    );

    expect(coverage).toMatchObject({ cellCount: ours.length, gapCount: ours.length - 1 });
    expect(coverage.cells.filter(({ openAids }) => openAids > 0)).toEqual([
      {
        audience: 'SHOP',
        theme: { code: 'SHOPS_AND_CRAFTS' },
        openAids: 1,
        epci: { siren: villeneuve?.epciSiren },
      },
    ]);
  });

  it('of an aid for the whole département is a cell in every EPCI, once', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { audiences: ['FARM'], theme_codes: ['AGRICULTURE'] }),
    ]);

    const { coverage } = await ask<Coverage>(
      'coverage(filter: { audiences: [FARM], themes: ["AGRICULTURE"], gapsOnly: false }) { gapCount cells { openAids } }',
    );

    expect(coverage.gapCount).toBe(0);
    expect(coverage.cells).toEqual(ours.map(() => ({ openAids: 1 })));
  });

  it('ends on the day after the last of the aid', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { audiences: ['FARM'], theme_codes: ['AGRICULTURE'], closes_on: '2021-06-01' }),
    ]);
    const gaps = 'coverage(filter: { audiences: [FARM], themes: ["AGRICULTURE"] }) { gapCount }';

    expect((await ask<Coverage>(gaps)).coverage.gapCount).toBe(0);
    expect((await ask<Coverage>(gaps, 'on: "2021-06-02"')).coverage.gapCount).toBe(ours.length);
  });

  it('of what nobody expects is told when it is asked for', async () => {
    const { coverage } = await ask<Coverage>(
      'coverage(filter: { audiences: [HOUSEHOLD], themes: ["SHOPS_AND_CRAFTS"], expectedOnly: false }) { gapCount }',
    );

    expect(coverage.gapCount).toBe(ours.length);
  });
});

describe('communes without an aid of their own', () => {
  it('are those that no open aid names, nor their EPCI', async () => {
    await publish(served.dataSource, 'COMMUNES', [
      aid(1, { commune_codes: ['47001'] }),
      aid(2, { epci_sirens: [villeneuve?.epciSiren] }),
      aid(3),
    ]);

    const { uncoveredCommunes } = await ask<{
      uncoveredCommunes: { commune: { inseeCode: string }; departmentalAids: number }[];
    }>('uncoveredCommunes { commune { inseeCode } departmentalAids }');

    const covered = communes.filter(
      ({ inseeCode, epciSiren }) => inseeCode === '47001' || epciSiren === villeneuve?.epciSiren,
    );
    expect(uncoveredCommunes).toHaveLength(communes.length - covered.length);
    expect(uncoveredCommunes.every(({ departmentalAids }) => departmentalAids === 1)).toBe(true);
  });
});

describe('a competence warning', () => {
  const fields = `competenceWarnings { rule { code confirmed } funder { siren } aidCount aids { id } subsidyCount subsidyAmount }`;

  it('names a Département that pays firms, with its aids and what it granted since the law of 2015', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { funder_siren: department, audiences: ['FIRM'], theme_codes: ['BUSINESS'] }),
      aid(2, { funder_siren: department, audiences: ['ASSOCIATION'], theme_codes: ['SPORT'] }),
      ...['2015-12-31', '2016-01-01', '2021-06-02'].map((day, at) =>
        subsidy(10 + at, {
          ...{ funder_siren: department, beneficiary_kind: 'FIRM', theme_codes: ['BUSINESS'] },
          ...{ granted_on: day, amount: 500_000 },
        }),
      ),
      subsidy(20, {
        funder_siren: department,
        beneficiary_kind: 'FIRM',
        theme_codes: ['BUSINESS'],
        status: 'CANCELLED',
      }),
    ]);

    expect(await ask(fields)).toEqual({
      competenceWarnings: [
        {
          rule: { code: 'DEPARTMENT_TO_FIRMS', confirmed: false },
          funder: { siren: department },
          aidCount: 1,
          aids: [{ id: recordId(1) }],
          subsidyCount: 1,
          subsidyAmount: 5_000,
        },
      ],
    });
  });

  it('is none for a Région that does, nor for anybody in culture, sport and tourism, which are shared', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { funder_siren: '200053759', audiences: ['FIRM'], theme_codes: ['BUSINESS'] }),
      aid(2, {
        funder_siren: department,
        audiences: ['TOURISM_OPERATOR'],
        theme_codes: ['TOURISM'],
      }),
    ]);

    expect(await ask(fields)).toEqual({ competenceWarnings: [] });
  });

  it('comes from a rule that says its text and since when', () => {
    expect(competenceRules.filter(({ source, validFrom }) => !source || !validFrom)).toEqual([]);
  });
});

describe('a stale aid', () => {
  const fields = 'staleAids { totalCount nodes { title reasons } }';

  it('says that it is open though its days are over or to come, or nobody looked at it for a year', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { title: 'Close hier', closes_on: '2021-05-31' }),
      aid(2, { title: 'Close ce soir', closes_on: '2021-06-01' }),
      aid(3, { title: 'Ouvre demain', opens_on: '2021-06-02' }),
      aid(4, { title: 'Oubliée', updated_at: '2020-05-31T09:00:00Z' }),
      aid(5, { title: 'Relue il y a un an', updated_at: '2020-06-01T09:00:00Z' }),
      aid(6, { title: 'Fermée', status: 'CLOSED', closes_on: '2021-05-31' }),
    ]);

    expect(await ask(fields)).toEqual({
      staleAids: {
        totalCount: 3,
        nodes: [
          { title: 'Close hier', reasons: ['PAST_CLOSING'] },
          { title: 'Oubliée', reasons: ['UNTOUCHED'] },
          { title: 'Ouvre demain', reasons: ['BEFORE_OPENING'] },
        ],
      },
    });
  });

  it('is looked for among what one may see', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { publication: 'DRAFT', closes_on: '2021-05-31' }),
    ]);

    expect(await ask(fields, 'on: "2021-06-01"', anonymous)).toMatchObject({
      staleAids: { totalCount: 0 },
    });
    expect(await ask(fields)).toMatchObject({ staleAids: { totalCount: 1 } });
  });
});

describe('the past', () => {
  it('is checked as it was: an aid that was closed since counts as open then', async () => {
    const open = aid(1, { audiences: ['FARM'], theme_codes: ['AGRICULTURE'] });
    await publish(served.dataSource, 'DEPARTMENT', [open]);
    await publish(served.dataSource, 'DEPARTMENT', [
      nextVersion(open, { status: 'CLOSED', updated_at: '2021-04-01T09:00:00Z' }),
    ]);
    await served.dataSource.query(
      `UPDATE record_index.record_version SET occurred_at = '2021-04-01T09:00:00Z' WHERE version = 2`,
    );
    const gaps = 'coverage(filter: { audiences: [FARM], themes: ["AGRICULTURE"] }) { gapCount }';

    const now = await ask<Coverage>(gaps);
    const then = await ask<Coverage>(gaps, 'on: "2021-03-15", asOf: "2021-03-15T12:00:00Z"');

    expect(now.coverage.gapCount).toBe(ours.length);
    expect(then.coverage.gapCount).toBe(0);
    expect(await ask('on', 'asOf: "2021-03-14T23:30:00Z"')).toEqual({ on: '2021-03-15' });
  });
});

describe('a wrong question', () => {
  it.each([
    ['overlaps(first: 0) { totalCount }', 'first: 0 is not between 1 and 200.'],
    [
      'overlaps(first: 5, filter: { territory: {} }) { totalCount }',
      'filter.territory: give a commune or an EPCI',
    ],
    ['staleAids(first: 201) { totalCount }', 'first: 201 is not between 1 and 200.'],
  ])('is told what is wrong: %s', async (fields, message) => {
    const { errors } = await served.query(`{ coherence(on: "2021-06-01") { ${fields} } }`);

    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('of a day before there was a Conférence says so', async () => {
    const { errors } = await served.query(
      '{ coherence(on: "2020-06-14") { overlaps(first: 1) { totalCount } } }',
    );

    expect(errors?.[0]?.message).toBe(
      'on: the Conférence had no rule on overlaps on 2020-06-14: ask from its first session on.',
    );
  });
});
