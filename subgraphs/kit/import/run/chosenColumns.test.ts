import fc from 'fast-check';
import { lineFormat } from '../fixtures/chosenFormat.ts';
import { checkHeaders, columnNamed, formatsWith, renamed } from './chosenColumns.ts';
import { findTableFormat, matchTable } from './matchFormat.ts';

const formats = [lineFormat];

describe('columns that a person chooses', () => {
  it('are read as their fields, and others as they are known', () => {
    const header = ['Asso', 'Montant subv.', 'objet'];
    const chosen = { Asso: 'nom', 'Montant subv.': 'montant' };

    const found = findTableFormat(header, formats, chosen);

    expect(found?.columns).toEqual(
      new Map([
        ['nom', 0],
        ['montant', 1],
        ['objet', 2],
      ]),
    );
    expect(found?.ignored).toEqual([]);
  });

  it('go before a column that has the name of the field', () => {
    const found = findTableFormat(['nom', 'montant', 'Versé'], formats, { Versé: 'montant' });

    expect(found?.columns.get('montant')).toBe(2);
    expect(found?.ignored).toEqual(['montant']);
  });

  it('may be left out though they are known', () => {
    const found = findTableFormat(['nom', 'montant', 'objet'], formats, { objet: null });

    expect(found?.columns.has('objet')).toBe(false);
    expect(found?.ignored).toEqual(['objet']);
  });

  it('tell the header from the titles above it: all of them are there', () => {
    expect(renamed(['Subventions 2024'], { Asso: 'nom' })).toBeNull();
  });

  it.each([
    [
      { Mt: 'montent' },
      'UNKNOWN_FIELD',
      '"montent" is no field: choose one of lines: nom, montant, objet.',
    ],
    [{ Mt: '__proto__' }, 'UNKNOWN_FIELD', '"__proto__" is no field'],
    [{ Mt: 'constructor' }, 'UNKNOWN_FIELD', '"constructor" is no field'],
    [{ Mt: 'montant', Somme: 'montant' }, 'BAD_READING', 'takes two columns for "montant"'],
  ])('are of fields that there are: %j', (chosen, code, told) => {
    expect(() => formatsWith(formats, chosen)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(told) as string }) as Error,
    );
  });

  it.each([
    [{ Mt: 'montant' }, 'UNKNOWN_HEADER', 'No column is called "Mt". Found: nom | montant.'],
    [
      JSON.parse('{"__proto__":"montant"}') as Record<string, string>,
      'UNKNOWN_HEADER',
      '__proto__',
    ],
    [{ nom: 'nom', NOM: null }, 'BAD_READING', 'names one column twice: "nom", "NOM"'],
  ])('are of headers that there are: %j', (chosen, code, told) => {
    expect(() => checkHeaders(['nom', 'montant'], chosen)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(told) as string }) as Error,
    );
  });

  it('still need the fields that the format can’t do without', () => {
    expect(() => matchTable(['nom', 'Mt'], formats, { nom: null, Mt: 'montant' })).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_FORMAT',
        message: expect.stringContaining('lines wants nom as well') as string,
      }) as Error,
    );
  });

  it('are each the one field that is chosen for them, whatever the columns are called', () => {
    const label = fc.oneof(fc.constantFrom('nom', 'montant', 'objet', 'Asso'), fc.string());
    fc.assert(
      fc.property(fc.uniqueArray(label, { minLength: 2, maxLength: 8 }), (labels) => {
        const [one = '', other = ''] = labels;
        const places = [columnNamed(labels, one), columnNamed(labels, other)];
        fc.pre(places[0] === 0 && places[1] === 1);

        const found = findTableFormat(labels, formats, { [one]: 'nom', [other]: 'montant' });

        expect([found?.columns.get('nom'), found?.columns.get('montant')]).toEqual([0, 1]);
      }),
    );
  });
});
