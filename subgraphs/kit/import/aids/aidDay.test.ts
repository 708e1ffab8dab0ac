import type { RepairRule } from '../errors.ts';
import { AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { aidDay, aidPeriod, writtenDay } from './aidDay.ts';
import { departementManche } from './departementManche.ts';

const format = departementManche(AnyAid, ofDepartment);

describe('a day of a catalogue', () => {
  it.each([
    ['2023-12-31', '2023-12-31', []],
    ['31/12/2023', '2023-12-31', ['FRENCH_DATE']],
    ['04/07/24', '2024-07-04', ['FRENCH_DATE']],
    ['15 avril 2022', '2022-04-15', ['FRENCH_DATE']],
    ['1er août 2022', '2022-08-01', ['FRENCH_DATE']],
    ['2023-12-31T23:59:59+01:00', '2023-12-31', ['INSTANT']],
  ])('is read from %s', (text, day, expected) => {
    const rules: RepairRule[] = [];

    expect(writtenDay(text, (rule) => rules.push(rule))).toBe(day);
    expect(rules).toEqual(expected);
  });

  it.each([
    ['summer', '2019-06-02T22:00:00.000Z', '2019-06-03'],
    ['winter', '2019-12-31T23:00:00.000Z', '2020-01-01'],
  ])('is the one in Paris in %s', (_season, text, day) => {
    expect(writtenDay(text)).toBe(day);
  });

  it.each(['31/02/2023', '15 brumaire 2022', '2023', 'à la fin de l’été', '2023-13-01T00:00:00Z'])(
    'is not guessed from %s',
    (text) => {
      expect(writtenDay(text)).toBeNull();
    },
  );

  it('is unknown and flagged where it is prose', () => {
    const line = lineOf(format, { start_date: 'au printemps' });

    expect(aidDay(line, 'start_date')).toBeNull();
    expect(line.flags).toMatchObject([{ code: 'PROSE_DATE', raw: 'au printemps' }]);
  });
});

describe('opening and closing', () => {
  const period = (cells: Parameters<typeof lineOf<keyof typeof format.headers>>[1]) => {
    const line = lineOf(format, cells);
    const dates = aidPeriod(line, 'start_date', 'submission_deadline', 'recurrence');
    return { ...dates, flags: line.flags.map(({ column, code }) => `${column} ${code}`) };
  };

  it('are both kept', () => {
    expect(period({ start_date: '01/01/2023', submission_deadline: '31/12/2023' })).toEqual({
      opensOn: '2023-01-01',
      closesOn: '2023-12-31',
      flags: [],
    });
  });

  it('leave out a closing before the opening', () => {
    expect(period({ start_date: '2023-06-01', submission_deadline: '2023-02-27' })).toEqual({
      opensOn: '2023-06-01',
      closesOn: null,
      flags: ['submission_deadline DOUBTFUL_VALUE'],
    });
  });

  it('leave out the closing of a permanent aid', () => {
    expect(period({ recurrence: 'Permanente', submission_deadline: '2024-06-30' })).toEqual({
      opensOn: null,
      closesOn: null,
      flags: ['submission_deadline DOUBTFUL_VALUE'],
    });
  });
});
