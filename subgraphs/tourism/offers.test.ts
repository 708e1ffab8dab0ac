import { createReadStream } from 'node:fs';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { insertRecords } from '@relance/kit/records/insertRecords.ts';
import { datatourismeOffers } from '@relance/kit/import/tourism/datatourisme.ts';
import { planOf } from '../../tests/support/plans.ts';
import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { type Answer } from '../../tests/support/asking.ts';
import { tourismOffers } from './demo/offers.ts';
import { TouristOffer } from './offer.ts';
import { byTitle } from './offers.sql.ts';
import { offerConditions } from './offers.ts';
import { tourism } from './subgraph.ts';

const list = `query ($filter: TouristOfferFilter, $first: Int, $after: String) {
  touristOffers(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes { title }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;

interface Listed {
  touristOffers: {
    totalCount: number;
    nodes: { title: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
  };
}

const someId = '00000000-0000-4000-8000-000000000001';

function cursorOf(parts: string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(tourism);
  await insertRecords(served.dataSource.manager, TouristOffer, tourismOffers());
});
afterAll(() => served.close());

async function titles(filter: object): Promise<string[] | undefined> {
  const { data } = await served.query<Listed>(list, { filter });
  return data?.touristOffers.nodes.map(({ title }) => title);
}

describe('the list of tourist offers', () => {
  it('shows an offer with its place, its season and its prices in euros', async () => {
    const { data, errors } = await served.query(`{
      touristOffers(filter: { text: "moulin" }) {
        nodes {
          title kind owner demo commune { inseeCode } postalCode city
          openings { from until } priceFrom priceTo covidOperationConfirmed phone
        }
      }
    }`);

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      touristOffers: {
        nodes: [
          {
            title: 'Moulin fortifié de l’Albret',
            kind: 'SITE',
            owner: 'TOURISM',
            demo: true,
            commune: { inseeCode: '47021' },
            postalCode: '47230',
            city: 'Barbaste',
            openings: [{ from: '2022-04-01', until: '2022-11-06' }],
            priceFrom: 3,
            priceTo: 6,
            covidOperationConfirmed: false,
            phone: '05 36 49 61 06',
          },
        ],
      },
    });
  });

  it.each([
    [{ kinds: ['EVENT', 'CATERING'] }, ['La Table du canal', 'Marché gourmand de la bastide']],
    [{ communes: ['47143', '47043'] }, ['Dégustation au chai des terrasses']],
    [{ text: 'GITE coteau' }, ['Gîte des coteaux de Brulhois']],
    [{ text: 'buzet' }, ['Dégustation au chai des terrasses']],
    [{ text: 'l’Albret' }, ['Moulin fortifié de l’Albret']],
    [{ text: '?' }, []],
    [{ kinds: ['OTHER'], text: 'gîte' }, []],
  ])('keeps to the filter %j', async (filter, expected) => {
    const found = await titles(filter);

    expect(found).toEqual(expected);
  });

  it('goes page by page to its end, each offer once, by title', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let more = true;
    while (more) {
      const answer: Answer<Listed> = await served.query<Listed>(list, { first: 3, after });
      const { nodes, pageInfo } = answer.data?.touristOffers ?? {};
      seen.push(...(nodes ?? []).map(({ title }) => title));
      more = pageInfo?.hasNextPage ?? false;
      after = pageInfo?.endCursor ?? null;
    }

    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
    expect(seen.at(0)).toBe('Camping du lac aux peupliers');
  });

  it('counts the whole list, whatever the page', async () => {
    const { data } = await served.query<Listed>(list, { first: 0 });

    expect(data?.touristOffers).toMatchObject({ totalCount: 8, nodes: [] });
  });

  it.each([
    [{ first: 101 }, 'first', '101 is not between 0 and 100.'],
    [{ first: -1 }, 'first', '-1 is not between 0 and 100.'],
    [{ after: 'forged' }, 'after', 'is not a cursor of this list'],
    [{ after: cursorOf(['recovery_action', 'a', someId]) }, 'after', 'is not a cursor'],
    [{ after: cursorOf(['tourist_offer', 'a', 'no id']) }, 'after', 'is not a cursor'],
    [{ after: cursorOf(['tourist_offer', 'a\0', someId]) }, 'after', 'is not a cursor'],
    [{ filter: { text: 'x'.repeat(201) } }, 'filter.text', 'is longer than 200 characters'],
  ])('refuses %j, and says which argument is wrong', async (variables, argument, message) => {
    const { errors } = await served.query(list, variables);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(errors?.[0]?.message).toContain(message);
  });

  it('is loaded by key, as the router does', async () => {
    const [offer] = tourismOffers();
    const references = [{ __typename: 'TouristOffer', id: offer?.id }];

    const { data } = await served.query(
      `query ($references: [_Any!]!) {
        _entities(representations: $references) { ... on TouristOffer { title } }
      }`,
      { references },
    );

    expect(data).toEqual({ _entities: [{ title: 'Gîte des coteaux de Brulhois' }] });
  });
});

describe('a page of ten thousand offers', () => {
  beforeAll(async () => {
    await served.dataSource.query(`
      INSERT INTO tourist_offer (id, source, title, kind, commune_code, city, openings)
      SELECT gen_random_uuid(), '{}', 'Offre ' || n, 'KIND_' || n % 7, '47' || lpad((n % 319)::text, 3, '0'),
             'Ville ' || n % 319, '[]'
      FROM generate_series(1, 10000) AS n;
      ANALYZE tourist_offer`);
  });

  it.each([
    ['all of them', {}],
    ['one kind', { kinds: ['KIND_3' as never] }],
    ['one commune', { communes: ['47195'] }],
    ['words', { text: 'offre 4711' }],
  ])('for %s is read from an index', async (_what, filter) => {
    const plan = await planOf(served.dataSource, byTitle, offerConditions(filter));

    expect(plan).not.toContain('Seq Scan');
  });

  it('by title is not sorted: the index is', async () => {
    const plan = await planOf(served.dataSource, byTitle, []);

    expect(plan).not.toContain('Sort');
  });
});

describe('importing a DATAtourisme object', () => {
  it('twice changes nothing, and its part of the flat list leaves the rest alone', async () => {
    const format = datatourismeOffers(TouristOffer, { department: null });
    const importing = (fileName: string) =>
      importFile(
        served.dataSource,
        [format],
        createReadStream(new URL(`../kit/import/fixtures/${fileName}`, import.meta.url)),
        { fileName },
      );

    const first = await importing('poi-cave.json');
    const again = await importing('poi-cave.json');
    const list = await importing('poi-liste.csv');

    expect(first).toMatchObject({ accepted: 1, repaired: 1, added: 1 });
    expect(again).toMatchObject({ accepted: 1, added: 0, changed: 0, unchanged: 1 });
    expect(list).toMatchObject({ accepted: 2, quarantined: 1, added: 1, changed: 1 });
    expect(
      await served.dataSource.query(
        `SELECT version, title, price_from AS "priceFrom", openings, location -> 'latitude' AS latitude
         FROM tourist_offer WHERE datatourisme_id = '23/90c0ffee-47ab-3735-b357-b13d2e2f6000'`,
      ),
    ).toEqual([
      {
        version: 2,
        title: 'Chai "des terrasses"',
        priceFrom: 4_50,
        openings: [
          { from: '2021-04-03', until: null },
          { from: '2021-07-01', until: '2021-08-31' },
        ],
        latitude: 44.2583,
      },
    ]);
  });
});
