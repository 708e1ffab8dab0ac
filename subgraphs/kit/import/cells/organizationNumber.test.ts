import fc from 'fast-check';
import { isRna, isSiren, isSiret } from '@relance/schema/scalars/identifiers.ts';
import type { RepairRule } from '../errors.ts';
import { associationNumber, organizationNumber } from './organizationNumber.ts';

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`), { maxLength: length });
// One in a hundred numbers is a SIRET by chance: the last digits of both parts are made to fit.
const sirets = fc
  .tuple(digits(8), digits(4))
  .map(([siren, establishment]) => {
    const whole = [...'0123456789'].map((check) => siren + check).find(isSiren) ?? '';
    return [...'0123456789'].map((check) => whole + establishment + check).find(isSiret) ?? '';
  })
  .filter(isSiret);

describe('the number of an organization', () => {
  it.each([
    ['22470001300010', '224700013', '22470001300010', []],
    ["224 900 019 000 15'", '224900019', '22490001900015', ['PUNCTUATED_IDENTIFIER']],
    ['22470001300010.0', '224700013', '22470001300010', ['PUNCTUATED_IDENTIFIER']],
    ['224\u00a0700\u00a0013', '224700013', null, ['SIREN_FOR_SIRET', 'PUNCTUATED_IDENTIFIER']],
    ['07220086800072', '072200868', '07220086800072', []],
    ['7220086800072', '072200868', '07220086800072', ['LEADING_ZEROS']],
    ['72200868', '072200868', null, ['SIREN_FOR_SIRET', 'LEADING_ZEROS']],
    // La Poste: its head office passes Luhn, its post offices have a digit sum divisible by five.
    ['35600000000048', '356000000', '35600000000048', []],
    ['35600000049837', '356000000', '35600000049837', []],
    ['35600000012346', '356000000', '35600000012346', []],
  ])('is read from %j: SIREN %s, SIRET %s, by %j', (text, siren, siret, rules) => {
    const repairs: RepairRule[] = [];

    const number = organizationNumber(text, (rule) => repairs.push(rule));

    expect(number).toEqual({ siren, siret, rna: null });
    expect(repairs).toEqual(rules);
  });

  it('may be that of the national directory of associations', () => {
    const number = organizationNumber('W471001234');

    expect(number).toEqual({ siren: null, siret: null, rna: 'W471001234' });
  });

  it.each(['', 'sans objet', 'N/A', '-', '00000000000000'])('is not given as %j', (text) => {
    const number = organizationNumber(text);

    expect(number).toEqual({ siren: null, siret: null, rna: null });
  });

  it.each(['7,86E+13', '7.17E+13', '2E13', '35181600000000', '35181600000000.0', '3518160000000'])(
    'is not guessed from what a spreadsheet left of it: %j',
    (text) => {
      const read = () => organizationNumber(text);

      expect(read).toThrow(
        `"${text}" was rounded by a spreadsheet: export the column as text, its digits are lost here.`,
      );
    },
  );

  it.each(['22470001300011', '224700014', '4700013', '7220086800073', '35600000012347', 'AGEN'])(
    'is refused as %j',
    (text) => {
      const read = () => organizationNumber(text);

      expect(read).toThrow(
        `"${text}" is no SIRET (14 digits), SIREN (9 digits) or RNA (W and 9 characters) whose check digit is right.`,
      );
    },
  );

  it('is never altered where it is right', () => {
    fc.assert(
      fc.property(sirets, (siret) => {
        const repairs: RepairRule[] = [];

        const number = organizationNumber(siret, (rule) => repairs.push(rule));

        expect(number).toEqual({ siren: siret.slice(0, 9), siret, rna: null });
        expect(repairs).toEqual([]);
      }),
    );
  });

  it('is right whatever it was read from', () => {
    const numbers = fc.oneof(digits(8), digits(9), digits(13), digits(14), sirets);
    const spoilt = fc
      .tuple(numbers, fc.constantFrom('', ' ', '.', '’', '\u00a0'), fc.constantFrom('', "'", '.0'))
      .map(([number, sign, end]) => number.replace(/(\d{3})(?=\d)/g, `$1${sign}`) + end);

    fc.assert(
      fc.property(spoilt, (text) => {
        const { siren, siret } = readOrNone(text);

        expect(siren === null || isSiren(siren)).toBe(true);
        expect(siret === null || (isSiret(siret) && siret.startsWith(siren ?? ''))).toBe(true);
      }),
    );
  });
});

describe('the number of an association', () => {
  it.each([
    ['W471001234', 'W471001234', []],
    ['w 471 001 234', 'W471001234', ['PUNCTUATED_IDENTIFIER']],
    // Overseas registries have a letter, though SCDL asks for nine digits.
    ['W9G2001932', 'W9G2001932', []],
    ['', null, []],
  ])('is read from %j: %s, by %j', (text, expected, rules) => {
    const repairs: RepairRule[] = [];

    const number = associationNumber(text, (rule) => repairs.push(rule));

    expect(number).toBe(expected);
    expect(number === null || isRna(number)).toBe(true);
    expect(repairs).toEqual(rules);
  });

  it.each(['W3222', '22470001300010', 'W47100123A'])('is refused as %j', (text) => {
    const read = () => associationNumber(text);

    expect(read).toThrow(`"${text}" is no RNA: W and nine digits are expected.`);
  });
});

function readOrNone(text: string): { siren: string | null; siret: string | null } {
  try {
    return organizationNumber(text);
  } catch {
    return { siren: null, siret: null };
  }
}
