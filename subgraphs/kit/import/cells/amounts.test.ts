import fc from 'fast-check';
import type { RepairRule } from '../errors.ts';
import { computedEuros, euros, partOf, share } from './amounts.ts';

// A caught error is worth more in a table than a matcher per line.
function refusalOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

describe('an amount in euros', () => {
  it.each([
    ['0', 0],
    ['250.0', 250_00],
    ['1234.5', 1_234_50],
    ['1234,5', 1_234_50],
    ['1 234,50', 1_234_50],
    ['1\u00a0234,50 €', 1_234_50],
    ['1\u202f234\u202f567,89 €', 1_234_567_89],
    ['€ 1 234.50', 1_234_50],
    ['1.234,56', 1_234_56],
    ['1,234.56', 1_234_56],
    ['1.234.567', 1_234_567_00],
    ['12000 EUR', 12_000_00],
    ['58 400,00', 58_400_00],
    ['34692695.75', 34_692_695_75],
    ['45261.7161', 45_261_72],
    ['0,125', 13],
  ])('is read from %j', (text, cents) => {
    const amount = euros(text);

    expect(amount).toBe(cents);
  });

  it.each([
    '-5',
    '(5)',
    '1,2E+05',
    'huit cents',
    '',
    '12 34',
    '2017 2018',
    '5 $',
    '99999999999999999',
  ])('is not read from %j', (text) => {
    const refusal = refusalOf(() => euros(text));

    expect(refusal).toBe('BAD_AMOUNT');
  });

  it.each(['1.500', '1,500', '12.345'])('is ambiguous as %j', (text) => {
    const refusal = refusalOf(() => euros(text));

    expect(refusal).toBe('AMBIGUOUS_AMOUNT');
  });

  it.each([
    ['1234.5', []],
    ['1234,5', ['DECIMAL_COMMA']],
    ['58\u00a0400', ['GROUPED_DIGITS']],
    ['1.234,56', ['GROUPED_DIGITS', 'DECIMAL_COMMA']],
    ['12 €', ['CURRENCY']],
    ['1 234,50 euros', ['CURRENCY', 'GROUPED_DIGITS', 'DECIMAL_COMMA']],
  ])('tells by which rules %j was read: %j', (text, rules) => {
    const repairs: RepairRule[] = [];

    euros(text, (rule) => repairs.push(rule));

    expect(repairs).toEqual(rules);
  });

  it('is the same in every way of writing it', () => {
    const amounts = fc.integer({ min: 0, max: 9_999_999_999_99 });
    const spaces = fc.constantFrom('', ' ', '\u00a0', '\u202f');
    const signs = fc.constantFrom('.', ',');
    const currencies = fc.constantFrom('', '€', ' €', '\u00a0€', ' EUR', ' euros');

    fc.assert(
      fc.property(amounts, spaces, signs, currencies, (cents, space, sign, currency) => {
        const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, space);
        const decimals = String(cents % 100).padStart(2, '0');

        expect(euros(`${whole}${sign}${decimals}${currency}`)).toBe(cents);
      }),
    );
  });

  it('may have a program’s decimals where a program wrote it', () => {
    const amount = computedEuros('482.656');

    expect(amount).toBe(482_66);
  });
});

describe('a share', () => {
  it.each([
    ['', 1],
    ['1', 1],
    ['1.00', 1],
    ['0,5', 0.5],
    ['0.285', 0.285],
    ['100', 1],
    ['100 %', 1],
    ['71.5', 0.715],
    ['1%', 0.01],
  ])('is read from %j', (text, value) => {
    const part = share(text);

    expect(part.value).toBe(value);
  });

  it.each([
    ['1', []],
    ['0,5', ['DECIMAL_COMMA']],
    ['100', ['PERCENTAGE']],
    ['28,5 %', ['DECIMAL_COMMA', 'PERCENTAGE']],
  ])('tells by which rules %j was read: %j', (text, rules) => {
    const repairs: RepairRule[] = [];

    share(text, (rule) => repairs.push(rule));

    expect(repairs).toEqual(rules);
  });

  it.each(['0', '150', '-1', 'tout', '101 %'])('is not read from %j', (text) => {
    const refusal = refusalOf(() => share(text));

    expect(refusal).toBe('BAD_SHARE');
  });

  it('takes its part exactly where a float would lose a cent', () => {
    const part = partOf(1_00, share('0.285'));

    expect(1_00 * 0.285).toBeLessThan(28.5);
    expect(part).toBe(29);
  });

  it('leaves nothing over when two beneficiaries have a half each of even cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (half) => {
        const total = half * 2;

        expect(partOf(total, share('50')) + partOf(total, share('0,5'))).toBe(total);
      }),
    );
  });
});
