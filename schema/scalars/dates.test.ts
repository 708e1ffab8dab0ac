import fc from 'fast-check';
import { CivilDate } from './civilDate.ts';
import { DateTime } from './dateTime.ts';

describe('a civil date', () => {
  it.each(['2020-06-15', '2020-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])(
    'stays the text %s on both sides',
    (day) => {
      expect(CivilDate.parseValue(day)).toBe(day);
      expect(CivilDate.serialize(day)).toBe(day);
    },
  );

  it.each(['2021-02-29', '1900-02-29', '2020-04-31', '2020-13-01', '2020-00-10', '2020-06-00'])(
    'is refused as %s, a day that the calendar does not have',
    (text) => {
      expect(() => CivilDate.parseValue(text)).toThrow(
        `Date "${text}" is not valid: a day of the calendar written YYYY-MM-DD, ` +
          'from 1900 to 2199, is expected.',
      );
    },
  );

  it.each([
    '15/06/2020',
    '2020-6-15',
    '20200615',
    '2020-06-15T00:00:00Z',
    '1899-12-31',
    '2200-01-01',
    2020,
  ])('is refused as %p', (value) => {
    expect(() => CivilDate.parseValue(value)).toThrow('a day of the calendar');
  });

  it('is never made from a Date, which has a time zone', () => {
    const midnightInParis = new Date('2020-06-14T22:00:00Z');

    expect(() => CivilDate.serialize(midnightInParis)).toThrow(
      'A resolver returned Date(1592172000000) as Date: a day of the calendar',
    );
  });

  it('accepts the days of the calendar and no others', () => {
    const triple = fc.record({
      year: fc.integer({ min: 1900, max: 2199 }),
      month: fc.integer({ min: 0, max: 13 }),
      day: fc.integer({ min: 0, max: 32 }),
    });

    fc.assert(
      fc.property(triple, ({ year, month, day }) => {
        const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;

        const accepted = accepts(text);

        expect(accepted).toBe(day >= 1 && day <= daysIn(year, month));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('an instant', () => {
  it('is a Date in the program and UTC text in the graph', () => {
    const session = DateTime.parseValue('2020-06-15T14:30:00+02:00');

    expect(session).toEqual(new Date(Date.UTC(2020, 5, 15, 12, 30)));
    expect(DateTime.serialize(session)).toBe('2020-06-15T12:30:00.000Z');
  });

  it('may be kept as RFC 3339 text, in a JSON document', () => {
    expect(DateTime.serialize('2020-06-15T14:30:00.5+02:00')).toBe('2020-06-15T12:30:00.500Z');
  });

  it.each([
    '2020-06-15T14:30:00',
    '2020-06-15 14:30:00Z',
    '2020-06-15',
    '2020-02-30T10:00:00Z',
    '2020-06-15T24:00:00Z',
    '2020-06-15T14:60:00Z',
    '2020-06-15T14:30:00+2:00',
    '2020-06-15T14:30:00+25:00',
    1592231400000,
  ])('is refused as %p', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(
      'an instant with its offset, like 2020-06-15T14:30:00Z, is expected',
    );
  });

  it.each([new Date('nothing'), 1592231400000, '2020-06-15'])(
    'is not answered from %p',
    (value) => {
      expect(() => DateTime.serialize(value)).toThrow('a Date or an RFC 3339 text is expected');
    },
  );

  it('comes back as the same instant', () => {
    const instants = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2199-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });

    fc.assert(
      fc.property(instants, (instant) => {
        expect(DateTime.parseValue(DateTime.serialize(instant))).toEqual(instant);
      }),
    );
  });
});

function accepts(text: string) {
  try {
    return CivilDate.parseValue(text) === text;
  } catch {
    return false;
  }
}

function daysIn(year: number, month: number) {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
}

function twoDigits(value: number) {
  return String(value).padStart(2, '0');
}
