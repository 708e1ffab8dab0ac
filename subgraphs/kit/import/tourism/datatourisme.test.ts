import { AnyRecord, outcomesOf } from '../fixtures/outcomesOf.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';
import { datatourismeOffers } from './datatourisme.ts';

const everywhere = datatourismeOffers(AnyRecord, { department: null });
const lotEtGaronne = datatourismeOffers(AnyRecord, { department: '47' });

const lavoir = {
  datatourismeId: 'https://data.datatourisme.fr/23/90c0ffee-47ab',
  title: 'Lavoir du bourg',
  types: '["PlaceOfInterest","CulturalSite"]',
  communeCode: '47143',
};

describe('a DATAtourisme object', () => {
  it('becomes a tourist offer, whatever its nesting', async () => {
    const [cellar] = await outcomesOf('poi-cave.json', lotEtGaronne);

    expect(cellar?.record).toEqual({
      columns: {
        title: 'Chai des terrasses',
        kind: 'PRODUCT',
        datatourismeId: '23/90c0ffee-47ab-3735-b357-b13d2e2f6000',
        description: 'Trois vins à goûter.',
        communeCode: '47043',
        postalCode: '47160',
        city: 'Buzet-sur-Baïse',
        location: { latitude: 44.2583, longitude: 0.2982, address: 'Côte du chai' },
        openings: [
          { from: '2021-04-03', until: null },
          { from: '2021-07-01', until: '2021-08-31' },
        ],
        priceFrom: 4_50,
        priceTo: 15_00,
        covidOperationConfirmed: true,
        phone: '05 36 49 71 01',
        email: null,
        web: 'https://www.chai-des-terrasses.fr/',
      },
      initial: {},
      key: ['23/90c0ffee-47ab-3735-b357-b13d2e2f6000'],
    });
  });

  it('says what was put right and what was left out', async () => {
    const [cellar] = await outcomesOf('poi-cave.json', lotEtGaronne);

    expect(cellar?.repairs).toEqual(['prices DECIMAL_COMMA', 'openings INSTANT']);
    expect(cellar?.flags).toEqual([
      'prices DOUBTFUL_VALUE',
      'prices DOUBTFUL_VALUE',
      'openings DOUBTFUL_VALUE',
      'email NOT_KEPT',
    ]);
  });

  it.each([
    ['Hotel LodgingBusiness Accommodation FoodEstablishment PlaceOfInterest', 'ACCOMMODATION'],
    ['Restaurant schema:FoodEstablishment PlaceOfInterest', 'CATERING'],
    ['schema:Event EntertainmentAndEvent Concert', 'EVENT'],
    ['Product Practice Course IntroductionCourse', 'ACTIVITY'],
    ['Tour CyclingTour olo:OrderedList', 'ACTIVITY'],
    ['Church CulturalSite ReligiousSite PlaceOfInterest', 'SITE'],
    ['Product Rental EquipmentRental', 'PRODUCT'],
    ['TouristInformationCenter LocalTouristOffice PlaceOfInterest', 'OTHER'],
  ])('of the classes %s is of the kind %s', (types, kind) => {
    const line = lineOf(everywhere, { ...lavoir, types: JSON.stringify(types.split(' ')) });

    const { columns } = everywhere.read(line);

    expect(columns['kind']).toBe(kind);
    expect(line.flags).toEqual([]);
  });

  it('of classes that we do not know is kept as OTHER, and flagged', () => {
    const line = lineOf(everywhere, { ...lavoir, types: '["PlaceOfInterest","WashHouse"]' });

    const { columns } = everywhere.read(line);

    expect(columns['kind']).toBe('OTHER');
    expect(line.flags).toMatchObject([{ column: 'types', code: 'UNMAPPED_WORD' }]);
  });

  it('is the same record under the old and the new host', () => {
    const host = (name: string) => ({ ...lavoir, datatourismeId: `https://${name}/23/90c0ffee` });

    const old = everywhere.read(lineOf(everywhere, host('data.datatourisme.gouv.fr')));
    const present = everywhere.read(lineOf(everywhere, host('data.datatourisme.fr')));

    expect(old.key).toEqual(['23/90c0ffee']);
    expect(present.key).toEqual(old.key);
  });

  it.each([
    [{ communeCode: '47143' }, true],
    [{ communeCode: '', postalCode: '47230' }, true],
    [{ communeCode: '19010', postalCode: '47230' }, false],
    [{ communeCode: '', postalCode: '' }, true],
  ])('with the place %j concerns Lot-et-Garonne: %s', (place, expected) => {
    const concerned = lotEtGaronne.concerns?.(lineOf(lotEtGaronne, { ...lavoir, ...place }));

    expect(concerned).toBe(expected);
  });

  it.each([
    ['title', '', 'MISSING_CELL'],
    ['title', '[""]', 'MISSING_CELL'],
    ['title', 'x'.repeat(501), 'TOO_LONG'],
    ['datatourismeId', 'chai', 'BAD_IDENTIFIER'],
    ['latitude', '442', 'BAD_COORDINATE'],
    ['communeCode', '', 'UNKNOWN_TERRITORY'],
  ])('is quarantined for its %s %j: %s', (column, text, code) => {
    const line = lineOf(lotEtGaronne, { ...lavoir, [column]: text });

    const refusal = refusalOf(() => lotEtGaronne.read(line));

    expect(refusal).toMatchObject({ column, code });
  });

  it('whose prices have no shape that we know is kept without them, and flagged', () => {
    const line = lineOf(everywhere, { ...lavoir, prices: '[{"schema:priceSpecification":"12"}]' });

    const { initial } = everywhere.read(line);

    expect(initial).toMatchObject({ priceFrom: null, priceTo: null });
    expect(line.flags).toMatchObject([{ column: 'prices', code: 'DOUBTFUL_VALUE' }]);
  });
});

describe('a line of the flat list', () => {
  it('names the offer of the object and leaves alone what only the object tells', async () => {
    const [cellar, wash] = await outcomesOf('poi-liste.csv', everywhere);

    expect(cellar?.record).toMatchObject({
      columns: {
        title: 'Chai "des terrasses"',
        kind: 'PRODUCT',
        datatourismeId: '23/90c0ffee-47ab-3735-b357-b13d2e2f6000',
      },
      initial: { communeCode: null, openings: [], priceFrom: null },
      key: ['23/90c0ffee-47ab-3735-b357-b13d2e2f6000'],
    });
    expect(Object.keys(cellar?.record?.columns ?? {})).toHaveLength(3);
    expect(wash).toMatchObject({ record: { columns: { kind: 'OTHER' } } });
    expect(wash?.flags).toEqual(['types UNMAPPED_WORD']);
  });

  it('without a title is quarantined; for one département all are, since none tells its place', async () => {
    const of = async (format: typeof everywhere) =>
      (await outcomesOf('poi-liste.csv', format)).map(({ rejected }) => rejected);

    expect(await of(everywhere)).toEqual([undefined, undefined, 'title MISSING_CELL']);
    expect(await of(lotEtGaronne)).toEqual(Array(3).fill('communeCode UNKNOWN_TERRITORY'));
  });
});
