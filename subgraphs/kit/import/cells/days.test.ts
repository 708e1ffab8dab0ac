import fc from 'fast-check';
import type { RepairRule } from '../errors.ts';
import { day, period } from './days.ts';

describe('a day', () => {
  it.each([
    ['2021-05-31', '2021-05-31', []],
    ['2021-05-31T00:00:00Z', '2021-05-31', ['INSTANT']],
    ['2021-05-31 00:00:00', '2021-05-31', ['INSTANT']],
    ['31/05/2021', '2021-05-31', ['FRENCH_DATE']],
    ['1/6/2021', '2021-06-01', ['FRENCH_DATE']],
    ['31-05-2021', '2021-05-31', ['FRENCH_DATE']],
    ['31.05.2021', '2021-05-31', ['FRENCH_DATE']],
    ['12 mars 2021', '2021-03-12', ['FRENCH_DATE']],
    ['1er Août 2021', '2021-08-01', ['FRENCH_DATE']],
    ['20210531', '2021-05-31', ['COMPACT_DATE']],
    // Vendée, June 2019.
    ['2019-0619', '2019-06-19', ['COMPACT_DATE']],
  ])('is read from %j, %s, by %j', (text, expected, rules) => {
    const repairs: RepairRule[] = [];

    const read = day(text, (rule) => repairs.push(rule));

    expect(read).toEqual({ day: expected, yearOnly: false });
    expect(repairs).toEqual(rules);
  });

  it('is 1 January where the year stands alone, and says so', () => {
    const repairs: RepairRule[] = [];

    const read = day('2021', (rule) => repairs.push(rule));

    expect(read).toEqual({ day: '2021-01-01', yearOnly: true });
    expect(repairs).toEqual(['YEAR_ONLY']);
  });

  it('is none where nothing is written', () => {
    const read = day('  ');

    expect(read).toBeNull();
  });

  it.each([
    '31/02/2021',
    '2021-13-01',
    'mai 2021',
    '12 mersidor 2021',
    '210531',
    '20213105',
    '31/05/21',
    '31/05-2021',
  ])('is refused as %j, with what to write instead', (text) => {
    const read = () => day(text);

    expect(read).toThrow(`"${text}" is not a date: write 2021-05-31, 31/05/2021 or the year.`);
  });

  it('is the same in every way of writing it', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });

    fc.assert(
      fc.property(days, fc.constantFrom('/', '-', '.'), (date, sign) => {
        const iso = date.toISOString().slice(0, 10);
        const french = iso.split('-').reverse().join(sign);

        expect(day(french)?.day).toBe(iso);
        expect(day(iso.replaceAll('-', ''))?.day).toBe(iso);
        expect(day(date.toISOString())?.day).toBe(iso);
      }),
    );
  });
});

describe('a period of payment', () => {
  it.each([
    ['2021-04-01/2021-12-31', '2021-04-01', '2021-12-31', []],
    ['2018-04-01_2018-12-31', '2018-04-01', '2018-12-31', ['PERIOD_SIGN']],
    ['2019-0619_2023-06-19', '2019-06-19', '2023-06-19', ['PERIOD_SIGN', 'COMPACT_DATE']],
    ['01/06/2021/31/12/2021', '2021-06-01', '2021-12-31', ['FRENCH_DATE', 'FRENCH_DATE']],
    [
      '1er mars 2021 au 31 mars 2021',
      '2021-03-01',
      '2021-03-31',
      ['PERIOD_SIGN', 'FRENCH_DATE', 'FRENCH_DATE'],
    ],
    [
      '01/06/2021 - 31/12/2021',
      '2021-06-01',
      '2021-12-31',
      ['PERIOD_SIGN', 'FRENCH_DATE', 'FRENCH_DATE'],
    ],
    ['2019/2020', '2019-01-01', '2020-12-31', ['YEAR_ONLY', 'YEAR_ONLY']],
    ['06/12/2022', '2022-12-06', '2022-12-06', ['FRENCH_DATE']],
    ['2014', '2014-01-01', '2014-12-31', ['YEAR_ONLY']],
  ])('is read from %j, %s to %s, by %j', (text, from, until, rules) => {
    const repairs: RepairRule[] = [];

    const read = period(text, (rule) => repairs.push(rule));

    expect(read).toEqual({ from, until });
    expect(repairs).toEqual(rules);
  });

  it.each([
    'à la remise du bilan',
    '',
    '2018-11-20/fin de l’action',
    'NC/2019-06-30',
    // Real periods that end before they begin, or on no day of the calendar (Antibes).
    '2017-04-12/2017-03-09',
    '2017-03-02/2017-30-05',
  ])('is not made up from %j', (text) => {
    const repairs: RepairRule[] = [];

    const read = period(text, (rule) => repairs.push(rule));

    expect(read).toBeNull();
    expect(repairs).toEqual([]);
  });
});
