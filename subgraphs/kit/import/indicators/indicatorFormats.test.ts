import fc from 'fast-check';
import { AnyRecord, outcomesOf } from '../fixtures/outcomesOf.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';
import { barometreValues } from './barometre.ts';
import { piloteValues } from './pilote.ts';

const barometre = barometreValues(AnyRecord, { department: null });
const pilote = piloteValues(AnyRecord, { department: null });

const fibre = {
  indicatorCode: 'taux-fibre',
  label: 'Taux de déploiement',
  territoryCode: '47',
  measuredOn: '2021-12-31',
  value: '59.0',
};
const january = {
  indic_id: 'IND-999',
  enforce_zone_id: 'D47',
  metric_enforce_date: '2022-01-31',
  indic_va: '86',
};

describe('a line of a Baromètre series', () => {
  it('becomes the value of an indicator, and leaves targets to the summary', async () => {
    const [found] = await outcomesOf('indicateurs-detail.csv', barometre);

    expect(found?.record).toEqual({
      columns: {
        dataset: 'BAROMETRE',
        indicatorCode: 'nb-logements',
        label: 'Logements accompagnés',
        measure: 'Redynamiser les cœurs de ville',
        territoryCode: '47',
        measuredOn: '2021-01-31',
        value: 641,
        unit: 'logements',
      },
      initial: {
        initialValue: null,
        initialOn: null,
        targetValue: null,
        targetOn: null,
        progress: null,
      },
      key: ['nb-logements', 'logementsaccompagnes', '47', '2021-01-31'],
    });
  });

  it('is told from another series under the same code by its label', async () => {
    const [one, other] = await outcomesOf('indicateurs-detail.csv', barometre);

    expect(other?.record?.columns['indicatorCode']).toBe(one?.record?.columns['indicatorCode']);
    expect(other?.record?.key).not.toEqual(one?.record?.key);
  });

  it('is put right where digits were lost, quarantined where the day or the value is no such', async () => {
    const [, , ain, year, word] = await outcomesOf('indicateurs-detail.csv', barometre);

    expect(ain?.record?.columns).toMatchObject({ territoryCode: '01', value: 61.5 });
    expect(ain?.repairs).toEqual(['territoryCode LEADING_ZEROS', 'value DECIMAL_COMMA']);
    expect(year?.rejected).toBe('measuredOn BAD_DATE');
    expect(word?.rejected).toBe('value BAD_VALUE');
  });

  it('of another département is skipped where one is asked for', async () => {
    const lotEtGaronne = barometreValues(AnyRecord, { department: '47' });

    const outcomes = await outcomesOf('indicateurs-detail.csv', lotEtGaronne);

    expect(outcomes.map(({ skipped }) => skipped ?? false)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('a line of a Baromètre summary', () => {
  it('is the newest value of its series, with where it started and where it shall go', async () => {
    const [homes, found] = await outcomesOf('indicateurs-synthese.csv', barometre);
    const [series] = await outcomesOf('indicateurs-detail.csv', barometre);

    expect(homes?.record?.key).toEqual(series?.record?.key);
    expect(found?.record).toMatchObject({
      columns: {
        measuredOn: '2021-12-31',
        value: 59,
        initialValue: 5,
        initialOn: '2017-12-31',
        targetValue: 100,
        targetOn: '2022-12-31',
        progress: 100,
      },
      initial: {},
    });
  });

  it('without a target is no failure', async () => {
    const [homes] = await outcomesOf('indicateurs-synthese.csv', barometre);

    expect(homes).toMatchObject({ flags: [], repairs: [] });
    expect(homes?.record?.columns).toMatchObject({ targetValue: null, progress: null });
  });
});

describe('a Baromètre line', () => {
  it.each([
    ['indicatorCode', '', 'MISSING_CELL'],
    ['indicatorCode', 'x'.repeat(201), 'TOO_LONG'],
    ['territoryCode', '470', 'UNKNOWN_TERRITORY'],
    ['measuredOn', '', 'MISSING_CELL'],
    ['value', '', 'MISSING_CELL'],
    ['value', '1,2E+06', 'BAD_VALUE'],
    ['targetValue', 'à définir', 'BAD_VALUE'],
  ])('is quarantined for its %s %j: %s', (column, text, code) => {
    const line = lineOf(barometre, { ...fibre, [column]: text });

    const refusal = refusalOf(() => barometre.read(line));

    expect(refusal).toMatchObject({ column, code });
  });

  it('keeps a progress above its bound, and flags it', () => {
    const line = lineOf(barometre, { ...fibre, summarisedOn: '2021-12-31', progress: '104.5' });

    const { columns } = barometre.read(line);

    expect(columns['progress']).toBe(104.5);
    expect(line.flags).toMatchObject([{ column: 'progress', code: 'DOUBTFUL_VALUE' }]);
  });

  it('keeps every number that a program prints with a decimal point', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(999), (whole, thousandths) => {
        const value = `${whole}.${String(thousandths).padStart(3, '0')}`;

        const { columns } = barometre.read(lineOf(barometre, { ...fibre, value }));

        expect(columns['value']).toBe(Number(value));
      }),
    );
  });
});

describe('a PILOTE line', () => {
  it('becomes a value, a course or a target, on the day that it names', async () => {
    const [value, course, target] = await outcomesOf('indicateurs-pilote.csv', pilote);

    expect(value?.record).toEqual({
      columns: {
        dataset: 'PILOTE',
        indicatorCode: 'IND-999',
        label: null,
        measure: null,
        territoryCode: '47',
        measuredOn: '2022-01-31',
        value: 86,
        unit: null,
        initialValue: null,
        initialOn: null,
        targetValue: null,
        targetOn: null,
        progress: null,
      },
      initial: {},
      key: ['IND-999', '47', '2022-01-31'],
    });
    expect(course?.record?.columns).toMatchObject({
      value: 192,
      initialValue: 0,
      initialOn: '2022-12-31',
      progress: 29.1977738564,
    });
    expect(target?.record?.columns).toMatchObject({
      value: null,
      targetValue: 6500.50914429874,
      targetOn: '2023-12-31',
    });
  });

  it('is the same record when its value is restated', () => {
    const october = pilote.read(lineOf(pilote, january));
    const november = pilote.read(lineOf(pilote, { ...january, indic_va: '128' }));

    expect(november.key).toEqual(october.key);
  });

  it.each([
    ['D47', '47'],
    ['D2A', '2A'],
    ['D971', '971'],
    ['R75', 'REG-75'],
    ['FRANCE', 'FR'],
    ['DEPT-47', '47'],
  ])('of the zone %s speaks of %s', (enforce_zone_id, expected) => {
    const { columns } = pilote.read(lineOf(pilote, { ...january, enforce_zone_id }));

    expect(columns['territoryCode']).toBe(expected);
  });

  it('is quarantined without any number, and for a zone that is none', async () => {
    const outcomes = await outcomesOf('indicateurs-pilote.csv', pilote);

    expect(outcomes.slice(5).map(({ rejected }) => rejected)).toEqual([
      'indic_va MISSING_CELL',
      'enforce_zone_id UNKNOWN_TERRITORY',
    ]);
  });

  it('of another zone is skipped where a département is asked for', async () => {
    const lotEtGaronne = piloteValues(AnyRecord, { department: '47' });

    const outcomes = await outcomesOf('indicateurs-pilote.csv', lotEtGaronne);

    expect(outcomes.filter(({ skipped }) => skipped)).toHaveLength(3);
  });
});
