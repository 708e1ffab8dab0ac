import { day, period } from './days.ts';

describe('a day', () => {
  it.each([
    ['2021-05-31', { day: '2021-05-31', yearOnly: false }],
    ['2021-05-31T00:00:00Z', { day: '2021-05-31', yearOnly: false }],
    ['31/05/2021', { day: '2021-05-31', yearOnly: false }],
    ['1/6/2021', { day: '2021-06-01', yearOnly: false }],
    ['2021', { day: '2021-01-01', yearOnly: true }],
    ['', null],
  ])('is read from %j', (text, expected) => {
    const read = day(text);

    expect(read).toEqual(expected);
  });

  it.each(['31/02/2021', '2021-13-01', 'mai 2021', '210531', '31/05/21'])(
    'is refused as %j, with what to write instead',
    (text) => {
      const read = () => day(text);

      expect(read).toThrow(`"${text}" is not a date: write 2021-05-31, 31/05/2021 or the year.`);
    },
  );
});

describe('a period of payment', () => {
  it.each([
    ['2021-04-01/2021-12-31', '2021-04-01', '2021-12-31'],
    ['2018-04-01_2018-12-31', '2018-04-01', '2018-12-31'],
    ['01/06/2021/31/12/2021', '2021-06-01', '2021-12-31'],
    ['01/06/2021 - 31/12/2021', '2021-06-01', '2021-12-31'],
    ['2019/2020', '2019-01-01', '2020-12-31'],
    ['06/12/2022', '2022-12-06', '2022-12-06'],
    ['2014', '2014-01-01', '2014-12-31'],
  ])('is read from %j', (text, from, until) => {
    const read = period(text);

    expect(read).toEqual({ from, until });
  });

  it.each(['à la remise du bilan', '', '2021-12-31/2021-04-01'])(
    'is not made up from %j',
    (text) => {
      const read = period(text);

      expect(read).toBeNull();
    },
  );
});
