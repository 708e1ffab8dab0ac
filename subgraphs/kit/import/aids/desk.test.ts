import { AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { culture } from './culture.ts';
import { desk } from './desk.ts';

function deskOf(contact: string) {
  const line = lineOf(culture(AnyAid, ofDepartment), { contact });
  return { contact: desk(line, 'contact', contact), flags: line.flags.map(({ code }) => code) };
}

describe('the contact of an aid', () => {
  it('is an office with its mailbox, phone and page', () => {
    expect(
      deskOf(
        'DAC Mayotte\ndac-mayotte@culture.gouv.fr ; 02 69 63 00 48\nhttps://www.culture.gouv.fr/dac',
      ),
    ).toEqual({
      contact: {
        service: 'DAC Mayotte',
        phone: '02 69 63 00 48',
        email: 'dac-mayotte@culture.gouv.fr',
        url: 'https://www.culture.gouv.fr/dac',
      },
      flags: [],
    });
  });

  it.each([
    ['a mailbox with a first and a last name', 'Service jeunesse\nclaire.martin@iledefrance.fr'],
    [
      'a line about somebody',
      'Service jeunesse\nClaire Martin : claire.martin@a.fr - 01 53 85 51 53',
    ],
    ['a civility', 'Mme Martin, 01 53 85 51 53\nService jeunesse'],
    ['a mobile number', 'Service jeunesse\n06 49 87 89 15'],
  ])('never keeps %s', (_what, text) => {
    expect(deskOf(text)).toEqual({
      contact: { service: 'Service jeunesse', phone: null, email: null, url: null },
      flags: ['NOT_KEPT'],
    });
  });

  it('tells that a postal address is left out', () => {
    expect(deskOf('Pôle commande\n62 rue Beaubourg, 75003 Paris').flags).toEqual(['NOT_KEPT']);
  });

  it.each([
    ['nobody', 'claire.martin@iledefrance.fr'],
    ['too much', 'Écrire '.repeat(40)],
  ])('is left out where it names %s', (_what, text) => {
    expect(deskOf(text)).toEqual({ contact: null, flags: ['NOT_KEPT'] });
  });
});
