import fc from 'fast-check';
import { dateText, isDateFormat, numberText } from './cellText.ts';

describe('a number of a spreadsheet', () => {
  it.each([
    ['22490001900015', '22490001900015'],
    ['2.2490001900015E13', '22490001900015'],
    ['58400.5', '58400.5'],
    ['1234.5600000000002', '1234.56'],
    ['-0.15', '-0.15'],
    ['1E-7', '0.0000001'],
    ['0', '0'],
    // Seventeen digits, of which a spreadsheet keeps fifteen.
    ['12345678901234567', '1.2345678901234568E+16'],
    ['', ''],
  ])('%j is written %j', (written, text) => {
    expect(numberText(written)).toBe(text);
  });

  it('is an amount to the cent, whichever it is', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 });

    fc.assert(
      fc.property(cents, (amount) => {
        const text = numberText(String(amount / 100));

        expect(Math.round(Number(text) * 100)).toBe(amount);
        expect(text).toMatch(/^-?\d+(\.\d{1,2})?$/);
      }),
    );
  });
});

describe('a day of a spreadsheet', () => {
  it.each([
    ['44347', '2021-05-31'],
    ['44347.4375', '2021-05-31T10:30:00'],
    ['44347.9999999', '2021-06-01'],
    ['0.4375', '10:30:00'],
    ['1', '1900-01-01'],
    ['61', '1900-03-01'],
    ['-3', '-3'],
    ['22490001900015', '22490001900015'],
    ['', ''],
  ])('%j is %j', (written, text) => {
    expect(dateText(written, false)).toBe(text);
  });

  it('counts from 1904 in workbooks of old Macintoshes', () => {
    expect(dateText('42885', true)).toBe('2021-05-31');
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-40C]d mmmm yyyy;@', true],
    ['h:mm', true],
    ['[h]:mm', false],
    ['General', false],
    ['#,##0.00\\ "dollars";[Red]-#,##0.00', false],
    ['0.00E+00', false],
    ['_-* #,##0.00 _d_h_s_-', false],
  ])('is shown by %j: %j', (code, shown) => {
    expect(isDateFormat(code)).toBe(shown);
  });
});
