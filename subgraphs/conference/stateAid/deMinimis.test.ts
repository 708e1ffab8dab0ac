import { identityOf } from '@relance/schema/access/identity.ts';
import { aid, publish, recordId, subsidy } from '../../../tests/support/index.ts';
import { type ServedSubgraph, serveForTest } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

interface Reckoning {
  headroom: number;
  confidence: string;
  doubts: string[];
  limits: {
    regime: { code: string };
    from: string;
    ceiling: number;
    counted: number;
    uncertain: number;
  }[];
  lines: {
    subsidy: { id: string } | null;
    amount: number;
    countedAs: string;
    leftOut: string | null;
  }[];
}

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

const firm = '732829320';
const sister = '552100554';

/** Grants to a firm in euros; `with` are further columns of the document. */
interface Grant {
  day: string | null;
  amount: number;
  with?: Record<string, unknown>;
}

const general = { state_aid_regime: 'DE_MINIMIS' };
const farm = { state_aid_regime: 'DE_MINIMIS_AGRICULTURE' };
const fishery = { state_aid_regime: 'DE_MINIMIS_FISHERIES' };
const sgei = { state_aid_regime: 'DE_MINIMIS_SGEI' };
const covid = { state_aid_regime: 'COVID_TEMPORARY_FRAMEWORK' };

async function withGrants(grants: readonly Grant[]): Promise<void> {
  await served.dataSource.query(
    'TRUNCATE record_index.aid, record_index.subsidy, record_index.record_version, record_index.feed_cursor, record_index.organization, undertaking_link, gaec_partners',
  );
  const publications = grants.map(({ day, amount, with: more }, at) =>
    subsidy(at + 1, {
      ...{ beneficiary_siren: firm, beneficiary_name: 'Conserverie Garonne' },
      ...{ beneficiary_kind: 'FIRM', share: 1, amount: Math.round(amount * 100), granted_on: day },
      ...general,
      ...more,
    }),
  );
  await publish(served.dataSource, 'DEPARTMENT', publications);
}

const fields = `headroom confidence doubts
  limits { regime { code } from ceiling counted uncertain }
  lines { subsidy { id } amount countedAs leftOut }`;

function present<Data>(data: Data | null): Data {
  if (data === null) throw new Error('no data');
  return data;
}

async function reckon(on: string, more = '', siren = firm): Promise<Reckoning> {
  const { data, errors } = await served.query<{ undertaking: { deMinimis: Reckoning } }>(
    `{ undertaking(siren: "${siren}") { deMinimis(on: "${on}" ${more}) { ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return present(data).undertaking.deMinimis;
}

async function verdict(on: string, amount: number, more = ''): Promise<string> {
  const { data } = await served.query<{
    undertaking: { deMinimis: { wouldExceed: { verdict: string; excess: number } } };
  }>(
    `{ undertaking(siren: "${firm}") { deMinimis(on: "${on}" ${more}) {
       wouldExceed(amount: ${amount}) { verdict excess } } } }`,
  );
  const { verdict: said, excess } = present(data).undertaking.deMinimis.wouldExceed;
  return excess > 0 ? `${said} by ${excess}` : said;
}

describe('de minimis aid, to the day', () => {
  const cases: {
    rule: string;
    grants: Grant[];
    on: string;
    ask?: string;
    counted: number;
    headroom: number;
  }[] = [
    {
      rule: 'a grant three years old to the day is out of the window',
      grants: [{ day: '2023-06-15', amount: 100_000 }],
      ...{ on: '2026-06-15', counted: 0, headroom: 300_000 },
    },
    {
      rule: 'and a day younger is in it',
      grants: [{ day: '2023-06-16', amount: 100_000 }],
      ...{ on: '2026-06-15', counted: 100_000, headroom: 200_000 },
    },
    {
      rule: 'a grant of 29 February counts until 28 February three years later',
      grants: [{ day: '2024-02-29', amount: 100_000 }],
      ...{ on: '2027-02-28', counted: 100_000, headroom: 200_000 },
    },
    {
      rule: 'and no more on 1 March',
      grants: [{ day: '2024-02-29', amount: 100_000 }],
      ...{ on: '2027-03-01', counted: 0, headroom: 300_000 },
    },
    {
      rule: 'what is granted later does not count yet',
      grants: [{ day: '2026-06-16', amount: 100_000 }],
      ...{ on: '2026-06-15', counted: 0, headroom: 300_000 },
    },
    {
      rule: 'until 2023 it is 200,000 over three fiscal years: the whole of the year before last',
      grants: [{ day: '2021-01-01', amount: 150_000 }],
      ...{ on: '2023-12-31', counted: 150_000, headroom: 50_000 },
    },
    {
      rule: 'and not the year before that',
      grants: [{ day: '2020-12-31', amount: 150_000 }],
      ...{ on: '2023-12-31', counted: 0, headroom: 200_000 },
    },
    {
      rule: 'a fiscal year that begins in July takes June three years back in',
      grants: [{ day: '2020-07-01', amount: 150_000 }],
      ...{ on: '2023-06-30', ask: 'fiscalYearFirstMonth: 7', counted: 150_000, headroom: 50_000 },
    },
    {
      rule: 'on 1 January 2024 what the old regulation let pass still counts, against 300,000',
      grants: [{ day: '2021-01-02', amount: 150_000 }],
      ...{ on: '2024-01-01', counted: 150_000, headroom: 150_000 },
    },
    {
      rule: 'the days of the rolling years alone count, not those of the fiscal years',
      grants: [{ day: '2021-01-01', amount: 150_000 }],
      ...{ on: '2024-01-01', counted: 0, headroom: 300_000 },
    },
    {
      rule: 'a farm has 20,000 over fiscal years until 15 December 2024',
      grants: [{ day: '2022-01-01', amount: 12_000, with: farm }],
      ...{
        on: '2024-12-15',
        ask: 'regime: "DE_MINIMIS_AGRICULTURE"',
        counted: 12_000,
        headroom: 8_000,
      },
    },
    {
      rule: 'and 50,000 over rolling years from the next day on',
      grants: [{ day: '2022-01-01', amount: 12_000, with: farm }],
      ...{
        on: '2024-12-16',
        ask: 'regime: "DE_MINIMIS_AGRICULTURE"',
        counted: 12_000,
        headroom: 38_000,
      },
    },
    {
      rule: 'aid under the COVID framework is not added',
      grants: [
        { day: '2025-01-10', amount: 50_000 },
        { day: '2021-03-01', amount: 700_000, with: covid },
      ],
      ...{ on: '2025-06-01', counted: 50_000, headroom: 250_000 },
    },
    {
      rule: 'of a shared grant the part of this firm counts',
      grants: [
        { day: '2025-01-10', amount: 20_000, with: { share: 0.25, total_amount: 8_000_000 } },
      ],
      ...{ on: '2025-06-01', counted: 20_000, headroom: 280_000 },
    },
    {
      rule: 'a loan counts by its gross grant equivalent',
      grants: [{ day: '2025-01-10', amount: 100_000, with: { gross_grant_equivalent: 412_050 } }],
      ...{ on: '2025-06-01', counted: 4_120.5, headroom: 295_879.5 },
    },
    {
      rule: 'what was asked for, refused or cancelled does not count, what was granted and not paid does',
      grants: [
        { day: '2025-01-10', amount: 1, with: { status: 'REQUESTED' } },
        { day: '2025-01-10', amount: 2, with: { status: 'REJECTED' } },
        { day: '2025-01-10', amount: 4, with: { status: 'CANCELLED' } },
        { day: '2025-01-10', amount: 8, with: { status: 'GRANTED' } },
      ],
      ...{ on: '2025-06-01', counted: 8, headroom: 299_992 },
    },
    {
      rule: 'a record that was decided to be another one told again counts once',
      grants: [
        { day: '2025-01-10', amount: 30_000 },
        { day: '2025-01-10', amount: 30_000, with: { duplicate_of: recordId(1) } },
      ],
      ...{ on: '2025-06-01', counted: 30_000, headroom: 270_000 },
    },
    {
      rule: 'above the ceiling nothing is left, and nothing less than nothing',
      grants: [{ day: '2025-01-10', amount: 310_000 }],
      ...{ on: '2025-06-01', counted: 310_000, headroom: 0 },
    },
  ];

  it.each(cases)('$rule', async ({ grants, on, ask, counted, headroom }) => {
    await withGrants(grants);

    const reckoning = await reckon(on, ask);

    expect(reckoning.limits[0]?.counted).toBe(counted);
    expect(reckoning.headroom).toBe(headroom);
  });
});

describe('several ceilings', () => {
  it('hold at once for a farm that also trades: its own, and the general one for all', async () => {
    await withGrants([
      { day: '2025-01-10', amount: 10_000, with: farm },
      { day: '2025-02-10', amount: 285_000 },
    ]);

    const { limits, headroom } = await reckon('2025-06-01', 'regime: "DE_MINIMIS_AGRICULTURE"');

    expect(limits).toMatchObject([
      { regime: { code: 'DE_MINIMIS_AGRICULTURE' }, ceiling: 50_000, counted: 10_000 },
      { regime: { code: 'DE_MINIMIS' }, ceiling: 300_000, counted: 295_000 },
    ]);
    expect(headroom).toBe(5_000);
  });

  it('are not those of a sector in which the firm received nothing', async () => {
    await withGrants([{ day: '2025-01-10', amount: 10_000, with: farm }]);

    const { limits } = await reckon('2025-06-01', 'regime: "DE_MINIMIS_AGRICULTURE"');

    expect(limits.map(({ regime: { code } }) => code)).toEqual(['DE_MINIMIS_AGRICULTURE']);
  });

  it('bind a service of general interest at 750,000, general aid counted in', async () => {
    await withGrants([
      { day: '2025-01-10', amount: 500_000, with: sgei },
      { day: '2025-02-10', amount: 200_000 },
    ]);

    expect((await reckon('2025-06-01', 'regime: "DE_MINIMIS_SGEI"')).headroom).toBe(50_000);
    expect((await reckon('2025-06-01')).headroom).toBe(50_000);
  });

  it('of fisheries count what the firm received as a farm', async () => {
    await withGrants([
      { day: '2025-01-10', amount: 10_000, with: farm },
      { day: '2025-01-10', amount: 15_000, with: fishery },
    ]);

    const { limits } = await reckon('2025-06-01', 'regime: "DE_MINIMIS_FISHERIES"');

    expect(limits[0]).toMatchObject({ ceiling: 30_000, counted: 25_000 });
  });

  it('of a GAEC multiply by its partners, on the days that they were partners', async () => {
    await withGrants([{ day: '2025-01-10', amount: 60_000, with: farm }]);
    await served.query(
      `mutation { declareGaecPartners(input: { siren: "${firm}", partners: 3, validFrom: "2025-01-01",
         validTo: "2025-12-31", source: "Statuts" }) { siren } }`,
    );
    const of = 'regime: "DE_MINIMIS_AGRICULTURE"';

    expect((await reckon('2025-12-31', of)).limits[0]).toMatchObject({ ceiling: 150_000 });
    expect((await reckon('2026-01-01', of)).limits[0]).toMatchObject({ ceiling: 50_000 });
  });
});

describe('linked firms', () => {
  const link = (from: string, to: string, more = '') =>
    served.query<{ declareUndertakingLink: { id: string } }>(
      `mutation { declareUndertakingLink(input: { siren: "${from}", linkedSiren: "${to}",
         ground: MAJORITY_OF_VOTES, source: "Registre du commerce" ${more} }) { id } }`,
    );

  it('are one undertaking, from either side and through each other', async () => {
    const cousin = '443061841';
    await withGrants([
      { day: '2025-01-10', amount: 100_000 },
      { day: '2025-01-10', amount: 50_000, with: { beneficiary_siren: sister } },
      { day: '2025-01-10', amount: 25_000, with: { beneficiary_siren: cousin } },
    ]);
    await link(sister, firm);
    await link(sister, cousin);

    const sums = await Promise.all(
      [firm, sister, cousin].map(async (siren) => {
        const { limits } = await reckon('2025-06-01', '', siren);
        return limits[0]?.counted;
      }),
    );

    expect(sums).toEqual([175_000, 175_000, 175_000]);
  });

  it('count together while the link holds, and apart after its last day', async () => {
    await withGrants([
      { day: '2025-01-10', amount: 100_000 },
      { day: '2025-01-10', amount: 50_000, with: { beneficiary_siren: sister } },
    ]);
    const { data } = await link(firm, sister, ', validFrom: "2025-03-01"');
    await served.query(
      `mutation { endUndertakingLink(id: "${present(data).declareUndertakingLink.id}", lastDay: "2025-04-30") { id } }`,
    );
    const counted = async (on: string) => (await reckon(on)).limits[0]?.counted;

    expect(await counted('2025-02-28')).toBe(100_000);
    expect(await counted('2025-03-01')).toBe(150_000);
    expect(await counted('2025-04-30')).toBe(150_000);
    expect(await counted('2025-05-01')).toBe(100_000);
  });

  it('are told with who declared them in the audit trail', async () => {
    await withGrants([]);
    await link(firm, sister);
    const [entry] = await served.dataSource.query<{ actor: string; action: string }[]>(
      `SELECT actor, action FROM audit_entry WHERE what = 'undertaking_link' ORDER BY id DESC LIMIT 1`,
    );

    expect(entry).toEqual({ actor: 'everybody', action: 'insert' });
  });
});

describe('what is not sure', () => {
  it('is a grant that names the firm without its number: listed, not counted, and told by the verdict', async () => {
    await withGrants([
      { day: '2025-01-10', amount: 200_000 },
      {
        day: '2025-02-10',
        amount: 60_000,
        with: { beneficiary_siren: null, beneficiary_name: 'CONSERVERIE GARONNE' },
      },
    ]);

    const { limits, lines, confidence, doubts } = await reckon('2025-06-01');

    expect(limits[0]).toMatchObject({ counted: 200_000, uncertain: 60_000 });
    expect(lines[0]).toMatchObject({ amount: 60_000, leftOut: 'NO_NUMBER' });
    expect(confidence).toBe('LOW');
    expect(doubts).toContain('KNOWN_BY_NAME');
    expect(await verdict('2025-06-01', 40_000)).toBe('NO');
    expect(await verdict('2025-06-01', 40_000.01)).toBe('PERHAPS');
    expect(await verdict('2025-06-01', 100_000)).toBe('PERHAPS');
    expect(await verdict('2025-06-01', 100_000.01)).toBe('YES by 0.01');
  });

  it('is a grant to a firm under no regime', async () => {
    await withGrants([{ day: '2025-01-10', amount: 1_000, with: { state_aid_regime: null } }]);

    expect(await reckon('2025-06-01')).toMatchObject({
      confidence: 'LOW',
      limits: [{ counted: 0, uncertain: 1_000 }],
      lines: [{ leftOut: 'NO_REGIME' }],
    });
  });

  it('is less than before where the aid says the regime', async () => {
    await withGrants([]);
    await publish(served.dataSource, 'CHAMBERS', [
      aid(50, { state_aid_regime: 'DE_MINIMIS', instrument: 'LOAN' }),
      subsidy(1, {
        ...{ beneficiary_siren: firm, beneficiary_kind: 'FIRM', aid_id: recordId(50) },
        ...{ granted_on: '2025-01-10', amount: 1_000_000 },
      }),
    ]);

    expect(await reckon('2025-06-01')).toMatchObject({
      confidence: 'MEDIUM',
      doubts: ['REGIME_OF_AID', 'LOAN_NOT_CONVERTED'],
      lines: [{ countedAs: 'WHOLE_LOAN', leftOut: null, amount: 10_000 }],
    });
  });

  it('is the day of a grant whose year alone is known: it counts as long as any day of it does', async () => {
    await withGrants([{ day: '2022-01-01', amount: 5_000, with: { granted_year_only: true } }]);
    const counted = async (on: string) => (await reckon(on)).limits[0]?.counted;

    expect(await counted('2025-12-30')).toBe(5_000);
    expect(await counted('2025-12-31')).toBe(0);
  });

  it('is nothing where everything is told', async () => {
    await withGrants([{ day: '2025-01-10', amount: 1_000 }]);

    expect(await reckon('2025-06-01')).toMatchObject({ confidence: 'HIGH', doubts: [] });
  });
});

describe('who asks', () => {
  const question = `{ undertaking(siren: "${firm}") { deMinimis(on: "2025-06-01") { limits { counted } lineCount } } }`;

  it('counts what is there for them: a draft of another partner is in no line', async () => {
    await withGrants([
      { day: '2025-01-10', amount: 1_000 },
      { day: '2025-01-10', amount: 500, with: { publication: 'DRAFT' } },
    ]);
    const asked = (scope: 'partner:tourism' | 'committee') =>
      served.query<{ undertaking: { deMinimis: { lineCount: number } } }>(
        question,
        {},
        identityOf('agent', [scope]),
      );

    expect((await asked('partner:tourism')).data?.undertaking.deMinimis.lineCount).toBe(1);
    expect((await asked('committee')).data?.undertaking.deMinimis.lineCount).toBe(2);
  });

  it('may not be the public', async () => {
    const { data, errors } = await served.query<{ undertaking: unknown }>(
      question,
      {},
      { subject: null, scopes: [] },
    );

    expect(data?.undertaking).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
  });

  it.each([
    ['regime: "GBER"', 'regime: "GBER" is no de minimis regime on 2025-06-01: DE_MINIMIS, '],
    [
      'regime: "DE_MINIMIS_ROAD_FREIGHT"',
      'regime: "DE_MINIMIS_ROAD_FREIGHT" is no de minimis regime on 2025-06-01',
    ],
    ['fiscalYearFirstMonth: 13', 'fiscalYearFirstMonth: 13 is not a month, 1 to 12.'],
  ])('is told what is wrong with %s', async (argument, message) => {
    const { errors } = await served.query(
      `{ undertaking(siren: "${firm}") { deMinimis(on: "2025-06-01", ${argument}) { lineCount } } }`,
    );

    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('may ask about many firms at the price of two statements', async () => {
    await withGrants([{ day: '2025-01-10', amount: 1_000 }]);
    served.statements.length = 0;
    const many = [firm, sister, '443061841'].map(
      (siren, at) =>
        `f${at}: undertaking(siren: "${siren}") { deMinimis(on: "2025-06-01") { headroom } }`,
    );
    await served.query(`{ ${many.join(' ')} }`);

    expect(served.statements.filter((text) => text.includes('undertaking_link'))).toHaveLength(1);
    expect(served.statements.filter((text) => text.includes('record_index.subsidy'))).toHaveLength(
      1,
    );
  });
});

describe('the past', () => {
  it('is reckoned as it was known then', async () => {
    await withGrants([{ day: '2025-01-10', amount: 1_000 }]);
    const before = new Date(Date.now() - 60_000).toISOString();

    const { limits } = await reckon('2025-06-01', `, knownAt: "${before}"`);

    expect(limits[0]?.counted).toBe(0);
  });
});
