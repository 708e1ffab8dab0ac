import fc from 'fast-check';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { foldedName } from './foldedName.ts';

describe('a folded name', () => {
  it.each([
    ['Saint-Étienne-de-Fougères', 'saint etienne de fougeres'],
    ['ST ETIENNE DE FOUGERES', 'saint etienne de fougeres'],
    ['Ste. Livrade', 'sainte livrade'],
    ['Tombebœuf', 'tombeboeuf'],
    ["Castelnau-sur-Gupie, l'église", 'castelnau sur gupie l eglise'],
    ['Estillac', 'estillac'],
    ['  ', ''],
  ])('of "%s" is "%s"', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });

  it('is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldedName(foldedName(name))).toBe(foldedName(name));
      }),
    );
  });

  it('holds letters, digits and single spaces only, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(foldedName(name)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });

  it('tells the 319 communes apart', () => {
    const { communes } = loadTerritory();

    expect(new Set(communes.map(({ name }) => foldedName(name))).size).toBe(319);
  });
});
