import fc from 'fast-check';
import { Email } from './email.ts';
import { PhoneNumber, phoneNumberOf } from './phoneNumber.ts';
import { Url } from './url.ts';

describe('a telephone number', () => {
  it.each([
    ['0553694000', '05 53 69 40 00'],
    ['05.53.69.40.00', '05 53 69 40 00'],
    ['+33 5 53 69 40 00', '05 53 69 40 00'],
    ['+33 (0)5 53 69 40 00', '05 53 69 40 00'],
    ['0033553694000', '05 53 69 40 00'],
    ['0892123456', '0 892 12 34 56'],
    ['+32 25551212', '+32 2 555 12 12'],
    ['3919', '3919'],
    ['115', '115'],
    ['116006', '116 006'],
  ])('written %s reads %s', (written, printed) => {
    expect(PhoneNumber.parseValue(written)).toBe(printed);
  });

  it.each(['05 53 69 40 0', '05 53 69 40 00 00', 'Tél 05 53 69 40 00', '4919', '', 553694000])(
    'is refused as %p',
    (value) => {
      expect(() => PhoneNumber.parseValue(value)).toThrow(
        'a number like 05 53 69 40 00, 3919 or +32 2 555 12 12 is expected.',
      );
    },
  );

  it('is printed once and for all: its printed form reads as itself', () => {
    const digits = fc.integer({ min: 100_000_000, max: 999_999_999 });

    fc.assert(
      fc.property(digits, (nine) => {
        const printed = phoneNumberOf(`0${nine}`);
        fc.pre(printed !== undefined);

        expect(phoneNumberOf(printed)).toBe(printed);
      }),
    );
  });
});

describe('an e-mail address', () => {
  it('is kept as it was written', () => {
    expect(Email.parseValue('Cellule.Relance@lotetgaronne.fr')).toBe(
      'Cellule.Relance@lotetgaronne.fr',
    );
  });

  it.each([
    'accueil',
    'accueil@',
    'accueil@lotetgaronne',
    'Accueil <a@lotetgaronne.fr>',
    ' a@b.fr',
  ])('is refused as %p', (text) => {
    expect(() => Email.parseValue(text)).toThrow(
      `Email "${text}" is not valid: an address like accueil@lotetgaronne.fr is expected.`,
    );
  });
});

describe('a web address', () => {
  it.each([
    'https://www.lotetgaronne.fr/aides?theme=tourisme#contact',
    'http://www.agen.fr',
    'https://www.villeneuve-sur-lot.fr/marché',
  ])('is kept as it was written: %s', (address) => {
    expect(Url.parseValue(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://lotetgaronne.fr',
    '//lotetgaronne.fr',
    '/aides',
    'www.lotetgaronne.fr',
    'https:lotetgaronne.fr',
    'https://',
    'https://agent:secret@lotetgaronne.fr',
    'https://lotetgaronne.fr\\@elsewhere.example',
    'https://lotetgaronne.fr/deux mots',
    ' https://lotetgaronne.fr',
    'https://lotet\ngaronne.fr',
    'java\tscript:alert(1)',
    `https://lotetgaronne.fr/${'a'.repeat(2048)}`,
  ])('is refused as %p', (text) => {
    expect(() => Url.parseValue(text)).toThrow(
      'an absolute http or https address without user name or password is expected',
    );
  });
});
