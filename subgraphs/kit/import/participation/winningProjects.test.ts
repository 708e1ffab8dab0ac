import { AnyRecord, outcomesOf } from '../fixtures/outcomesOf.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';
import { term } from './term.ts';
import { winningProjects } from './winningProjects.ts';

const format = winningProjects(AnyRecord);

const benches = {
  reference: '9101',
  title: 'Des bancs sous la halle',
  edition: '2020',
  amount: '12500',
  status: 'FIN',
};

describe('a winning project', () => {
  it('becomes a participatory project, due on the last day of the month that is told', async () => {
    const [found] = await outcomesOf('projets-laureats-47.csv', format);

    expect(found).toMatchObject({ line: 2, repairs: ['delivery MONTH_ONLY'], flags: [] });
    expect(found?.record).toEqual({
      columns: {
        title: 'Des bancs sous la halle',
        edition: 2020,
        amount: 12_500_00,
        amountText: null,
        status: 'COMPLETED',
        statusText: 'FIN',
        deliveryBy: '2021-02-28',
        deliveryText: '2021-02',
        themeCodes: ['PUBLIC_FACILITIES'],
        themeText: 'Cadre de vie',
        place: 'Place de la Halle',
        communeCode: null,
        directorate: 'Direction de la citoyenneté',
        reference: '9101',
      },
      initial: {},
      key: ['2020', '9101'],
    });
  });

  it('goes by its number where the publisher registered no title, place or term', async () => {
    const [, untitled] = await outcomesOf('projets-laureats-47.csv', format);

    expect(untitled?.record?.columns).toMatchObject({
      title: 'Projet lauréat n° 9102',
      amount: 58_400_50,
      status: 'STUDIES',
      deliveryBy: null,
      deliveryText: 'NON ENCORE FIXE',
      place: null,
    });
    expect(untitled?.flags).toEqual(['title ASSUMED']);
  });

  it('keeps prose as text, and flags each cell that holds it', async () => {
    const [, , screens] = await outcomesOf('projets-laureats-47.csv', format);

    expect(screens?.record?.columns).toMatchObject({
      title: 'Des écrans partagés',
      amount: null,
      amountText: 'selon devis',
      status: 'UNKNOWN',
      statusText: "EN ATTENTE D'AVIS",
      deliveryBy: null,
      deliveryText: 'au printemps',
      themeCodes: [],
      themeText: 'Numérique',
    });
    expect(screens?.flags).toEqual([
      'amount PROSE_AMOUNT',
      'status UNMAPPED_WORD',
      'delivery PROSE_DATE',
      'theme UNMAPPED_WORD',
    ]);
  });

  it('is quarantined for a number that a spreadsheet destroyed, or a year that is none', async () => {
    const outcomes = await outcomesOf('projets-laureats-47.csv', format);

    expect(outcomes.slice(3).map(({ rejected }) => rejected)).toEqual([
      'amount BAD_AMOUNT',
      'edition BAD_DATE',
    ]);
  });

  it.each([
    ['reference', '', 'MISSING_CELL'],
    ['amount', '1.500', 'AMBIGUOUS_AMOUNT'],
    ['amount', '12.50.3', 'BAD_AMOUNT'],
    ['title', 'x'.repeat(501), 'TOO_LONG'],
  ])('is quarantined for its %s %j: %s', (column, text, code) => {
    const line = lineOf(format, { ...benches, [column]: text });

    const refusal = refusalOf(() => format.read(line));

    expect(refusal).toMatchObject({ column, code });
  });

  it.each([
    ['', 0],
    ['environ 50 000 euros', 0],
    ['3 700 000 €', 3_700_000_00],
  ])('with the budget %j counts for %i cents', (amount, cents) => {
    const counted = format.amount(lineOf(format, { ...benches, amount }));

    expect(counted).toBe(cents);
  });
});

describe('a term', () => {
  it.each([
    ['2020-02', '2020-02-29'],
    ['2021-04', '2021-04-30'],
    ['2025', '2025-12-31'],
    ['15/03/2022', '2022-03-15'],
    ['2021-13', null],
    ['au printemps', null],
    ['', null],
  ])('told as %j is %s', (text, expected) => {
    const found = term(text);

    expect(found).toBe(expected);
  });
});
