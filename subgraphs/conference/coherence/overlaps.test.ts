import * as fc from 'fast-check';
import { anonymous } from '@relance/schema/access/identity.ts';
import { cumulationRule } from '@relance/schema/codes/cumulation.ts';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { aid, deletion, publish, recordId } from '../../../tests/support/index.ts';
import { type ServedSubgraph, serveForTest } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

interface Overlap {
  aids: { title: string; aid: { id: string } | null }[];
  score: number;
  audiences: string[];
  themes: { code: string }[];
  communeCount: number;
  from: string | null;
  until: string | null;
  cumulation: { code: string };
}

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

const region = '200053759';
const villeneuve = '47323';

type Aid = Record<string, unknown>;

async function withAids(aids: readonly Aid[]): Promise<void> {
  await served.dataSource.query(
    'TRUNCATE record_index.aid, record_index.record_version, record_index.feed_cursor',
  );
  await publish(
    served.dataSource,
    'DEPARTMENT',
    aids.map((document, at) => aid(at + 1, { title: `Aide ${at + 1}`, ...document })),
  );
}

async function overlaps(
  filter = '',
  on = '2021-06-01',
  identity = undefined as typeof anonymous | undefined,
) {
  const { data, errors } = await served.query<{
    coherence: { overlaps: { totalCount: number; nodes: Overlap[] } };
  }>(
    `{ coherence(on: "${on}") { overlaps(first: 200 ${filter}) { totalCount nodes {
       aids { title aid { id } } score audiences themes { code } communeCount from until cumulation { code } } } } }`,
    {},
    identity,
  );
  expect(errors).toBeUndefined();
  return data?.coherence.overlaps ?? { totalCount: -1, nodes: [] };
}

const farms = { audiences: ['FARM'], theme_codes: ['AGRICULTURE'] };

describe('two aids', () => {
  it('overlap where public, theme, place and day are the same, and the answer says which', async () => {
    await withAids([
      { ...farms, opens_on: '2021-01-01', closes_on: '2021-12-31', state_aid_regime: 'DE_MINIMIS' },
      {
        ...farms,
        funder_siren: region,
        closes_on: '2021-06-30',
        state_aid_regime: 'DE_MINIMIS_AGRICULTURE',
      },
    ]);

    const { nodes, totalCount } = await overlaps();

    expect(totalCount).toBe(1);
    expect(nodes[0]).toEqual({
      aids: [
        { title: 'Aide 1', aid: { id: recordId(1) } },
        { title: 'Aide 2', aid: { id: recordId(2) } },
      ],
      score: 1,
      audiences: ['FARM'],
      themes: [{ code: 'AGRICULTURE' }],
      communeCount: 319,
      from: '2021-01-01',
      until: '2021-06-30',
      cumulation: { code: 'WITHIN_CEILING' },
    });
  });

  it.each<[string, Aid, Aid?]>([
    ['publics', { audiences: ['COMMUNE'] }],
    ['themes', { theme_codes: ['TOURISM'] }],
    ['places', { commune_codes: [villeneuve] }, { commune_codes: ['47001'] }],
    ['days', { closes_on: '2021-05-31' }],
    ['states', { status: 'CLOSED' }],
  ])('do not, where they have different %s', async (_, change, other: Aid = {}) => {
    await withAids([
      { ...farms, ...change },
      { ...farms, ...other },
    ]);

    expect((await overlaps()).totalCount).toBe(0);
  });

  it('overlap in a commune that one names by its EPCI', async () => {
    const { communes } = loadTerritory();
    const epci = communes.find(({ inseeCode }) => inseeCode === villeneuve)?.epciSiren;
    await withAids([
      { ...farms, commune_codes: [villeneuve] },
      { ...farms, epci_sirens: [epci] },
    ]);

    expect((await overlaps()).nodes).toMatchObject([{ communeCount: 1, score: 1 }]);
  });

  it('are no more alike for naming a theme or a public twice', async () => {
    await withAids([
      { audiences: ['FARM', 'FARM'], theme_codes: ['AGRICULTURE', 'AGRICULTURE'] },
      { audiences: ['FARM', 'FARM'], theme_codes: ['AGRICULTURE', 'AGRICULTURE', 'TOURISM'] },
    ]);

    expect((await overlaps()).nodes[0]?.score).toBeCloseTo(0.8, 9);
  });

  it('of one funder are left out when those of two are asked for', async () => {
    await withAids([farms, farms, { ...farms, funder_siren: region }]);

    expect((await overlaps()).totalCount).toBe(3);
    expect((await overlaps(', filter: { betweenFunders: true }')).totalCount).toBe(2);
    expect((await overlaps(`, filter: { aid: "${recordId(2)}" }`)).totalCount).toBe(2);
    expect((await overlaps(', filter: { themes: ["TOURISM"] }')).totalCount).toBe(0);
  });

  it('are no pair for who may not see one of them', async () => {
    await withAids([farms, { ...farms, publication: 'DRAFT' }]);

    expect((await overlaps('')).totalCount).toBe(1);
    expect((await overlaps('', '2021-06-01', anonymous)).totalCount).toBe(0);
  });
});

describe('the past', () => {
  it('shows the aids of an overlap as they were, also one that was withdrawn since', async () => {
    await withAids([farms, farms]);
    const first = aid(1, { title: 'Aide 1', ...farms });
    await publish(served.dataSource, 'DEPARTMENT', [deletion(first)]);
    await served.dataSource.query(
      `UPDATE record_index.record_version SET occurred_at = '2021-05-01T09:00:00Z' WHERE version = 2`,
    );
    const { data } = await served.query<{ coherence: { overlaps: { nodes: Overlap[] } } }>(
      `{ coherence(asOf: "2021-04-01T12:00:00Z") { overlaps { nodes { aids { title aid { id } } } } } }`,
    );

    expect((await overlaps()).totalCount).toBe(0);
    expect(data?.coherence.overlaps.nodes).toEqual([
      {
        aids: [1, 2].map((number) => ({ title: `Aide ${number}`, aid: { id: recordId(number) } })),
      },
    ]);
  });
});

describe('the score', () => {
  const audiences = ['FARM', 'SHOP', 'CRAFT'];
  const themes = ['AGRICULTURE', 'TOURISM', 'BUSINESS'];
  const communes = ['47001', '47323', '47157'];
  const anyAid = fc.record({
    audiences: fc.subarray(audiences, { minLength: 1 }),
    theme_codes: fc.subarray(themes, { minLength: 1 }),
    commune_codes: fc.subarray(communes),
  });

  it('is what a person would work out pair by pair', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAid, { maxLength: 8 }), async (aids) => {
        await withAids(aids);
        const { nodes } = await overlaps();
        const told = new Map(nodes.map((node) => [pairOf(node), node.score]));
        const expected = new Map<string, number>();
        aids.forEach((one, at) => {
          aids.slice(at + 1).forEach((other, next) => {
            const score = byHand(one, other);
            if (score >= 0.5) expected.set(`Aide ${at + 1} Aide ${at + next + 2}`, score);
          });
        });

        expect([...told.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [pair, score] of expected) expect(told.get(pair)).toBeCloseTo(score, 9);
        expect(nodes.map(({ score }) => score)).toEqual(
          nodes.map(({ score }) => score).toSorted((one, other) => other - one),
        );
      }),
      { numRuns: 25 },
    );
  });

  interface Asked {
    audiences: string[];
    theme_codes: string[];
    commune_codes: string[];
  }

  function byHand(one: Asked, other: Asked): number {
    const both = (a: string[], b: string[]) => a.filter((value) => b.includes(value)).length;
    const part = (a: string[], b: string[]) => both(a, b) / new Set([...a, ...b]).size;
    const everywhere = (places: string[]) => places.length === 0;
    const smaller = Math.min(one.commune_codes.length || 319, other.commune_codes.length || 319);
    const common =
      everywhere(one.commune_codes) || everywhere(other.commune_codes)
        ? smaller
        : both(one.commune_codes, other.commune_codes);
    const parts = [part(one.audiences, other.audiences), part(one.theme_codes, other.theme_codes)];
    if (parts.includes(0) || common === 0) return 0;
    return 0.4 * (parts[0] ?? 0) + 0.4 * (parts[1] ?? 0) + (0.2 * common) / smaller;
  }

  function pairOf({ aids }: Overlap): string {
    return aids.map(({ title }) => title).join(' ');
  }
});

describe('the rule on holding both', () => {
  it.each([
    ['DE_MINIMIS', 'DE_MINIMIS_SGEI', '2021-06-01', 'WITHIN_CEILING'],
    ['GBER', 'DE_MINIMIS', '2021-06-01', 'WITHIN_INTENSITY'],
    ['GBER', 'GBER', '2021-06-01', 'WITHIN_INTENSITY'],
    ['COVID_TEMPORARY_FRAMEWORK', 'DE_MINIMIS', '2021-06-01', 'SEPARATE_CEILINGS'],
    ['COVID_TEMPORARY_FRAMEWORK', 'DE_MINIMIS', '2022-07-01', 'UNKNOWN'],
    ['NO_AID', 'GBER', '2021-06-01', 'COSTS_ONLY'],
    ['DE_MINIMIS', null, '2021-06-01', 'UNKNOWN'],
  ])('of %s and %s on %s is %s, whichever comes first', (one, other, on, code) => {
    expect(cumulationRule(one, other, on).code).toBe(code);
    expect(cumulationRule(other, one, on).code).toBe(code);
  });
});
