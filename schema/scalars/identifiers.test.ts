import fc from 'fast-check';
import { isInseeCode, isNaf, isRna, isSiren, isSiret, sirenOf } from './identifiers.ts';

const agen = '214700015';
const department = '224700013';
const laPoste = '356000000';
const laPosteHeadOffice = '35600000000048';

describe('a SIREN', () => {
  it.each([agen, department, laPoste])('is accepted when its check digit is right: %s', (siren) => {
    expect(isSiren(siren)).toBe(true);
  });

  it.each([
    '214700016',
    '000000000',
    '21470001',
    '2147000150',
    '214 700 015',
    ' 214700015',
    '',
    '21470001A',
  ])('is refused as %p', (text) => {
    expect(isSiren(text)).toBe(false);
  });

  it('is refused after any change of one digit', () => {
    fc.assert(
      fc.property(validDigits(9), place(9), digit(), (siren, at, other) => {
        fc.pre(siren[at] !== other && siren !== '000000000');

        expect(isSiren(siren)).toBe(true);
        expect(isSiren(withDigit(siren, at, other))).toBe(false);
      }),
    );
  });
});

describe('a SIRET', () => {
  it('is accepted when it and the SIREN inside it have a right check digit', () => {
    expect(isSiret('21470001500016')).toBe(true);
    expect(isSiret('21470001500017')).toBe(false);
  });

  it('is refused when only the whole passes, not its SIREN', () => {
    // The check digit of the whole is right; 214700016 is not a SIREN.
    expect(isSiret('21470001600014')).toBe(false);
  });

  it('is accepted for the head office of La Poste, which passes Luhn but not the rule of five', () => {
    expect(isSiret(laPosteHeadOffice)).toBe(true);
  });

  it('is accepted for a post office whose digits add up to a multiple of five', () => {
    // 3+5+6+1 = 15 and 3+5+6+4+7+5 = 30; neither passes Luhn.
    expect(isSiret('35600000000001')).toBe(true);
    expect(isSiret('35600000000475')).toBe(true);
    expect(isSiret('35600000000476')).toBe(false);
  });

  it('has the rule of five for La Poste only', () => {
    // 2+1+4+7+1+5 = 20, a multiple of five that does not pass Luhn.
    expect(isSiret('21470001500005')).toBe(false);
  });

  it.each(['35181600000000', '35100700000000', '00000000000000'])(
    'is refused as %s, a number that a spreadsheet rounded, even if it passes Luhn',
    (text) => {
      expect(isSiret(text)).toBe(false);
    },
  );

  it.each(['2147000150001', '214700015000160', '214 700 015 00016', '3.5E+13', ''])(
    'is refused as %p',
    (text) => {
      expect(isSiret(text)).toBe(false);
    },
  );

  it('is refused after any change of one digit', () => {
    fc.assert(
      fc.property(validSiret(), place(14), digit(), (siret, at, other) => {
        fc.pre(siret[at] !== other && !siret.startsWith(laPoste));

        expect(isSiret(siret)).toBe(true);
        expect(isSiret(withDigit(siret, at, other))).toBe(false);
      }),
    );
  });

  it('names its SIREN', () => {
    expect(sirenOf('21470001500016')).toBe(agen);
    expect(() => sirenOf('21470001500017')).toThrow('"21470001500017" is not a SIRET');
  });
});

describe('an RNA number', () => {
  it.each(['W472001234', 'W9G2001932'])('is accepted as %s', (rna) => {
    expect(isRna(rna)).toBe(true);
  });

  it.each(['W47200123', 'W4720012345', 'w472001234', '472001234', 'WEYERSHEIM', 'W472 01234'])(
    'is refused as %s',
    (text) => {
      expect(isRna(text)).toBe(false);
    },
  );
});

describe('a commune code', () => {
  it.each(['47001', '01004', '2A004', '2B033', '97105', '98735'])('is accepted as %s', (code) => {
    expect(isInseeCode(code)).toBe(true);
  });

  it.each(['1004', '2a004', '2C004', '00001', '20004', '99100', '470010', '4700A'])(
    'is refused as %s',
    (text) => {
      expect(isInseeCode(text)).toBe(false);
    },
  );
});

describe('an activity code', () => {
  it('has its dot and its letter', () => {
    expect(isNaf('56.10A')).toBe(true);
    expect(['5610A', '56.10', '56.10a', '56.1A'].filter(isNaf)).toEqual([]);
  });
});

function place(length: number) {
  return fc.integer({ min: 0, max: length - 1 });
}

function digit() {
  return fc.integer({ min: 0, max: 9 }).map(String);
}

/** Digits whose last one is found by trying all ten, so the test shares no arithmetic with Luhn. */
function validDigits(length: number) {
  return fc
    .array(digit(), { minLength: length - 1, maxLength: length - 1 })
    .map((digits) => withCheckDigit(digits.join(''), isSiren))
    .filter((text) => text.length === length);
}

function validSiret() {
  return fc
    .tuple(validDigits(9), fc.integer({ min: 1, max: 9_999 }))
    .map(([siren, establishment]) =>
      withCheckDigit(siren + String(establishment).padStart(4, '0'), isSiret),
    );
}

function withCheckDigit(body: string, test: (text: string) => boolean) {
  return body + ([...'0123456789'].find((last) => test(body + last)) ?? '');
}

function withDigit(text: string, at: number, other: string) {
  return text.slice(0, at) + other + text.slice(at + 1);
}
