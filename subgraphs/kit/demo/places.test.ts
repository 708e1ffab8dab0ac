import { ofPlace, placeNamed } from './places.ts';

describe('a commune in a French text', () => {
  it.each([
    ['Marmande', 'de Marmande'],
    ['Agen', 'd’Agen'],
    ['Estillac', 'd’Estillac'],
    ['Le Passage', 'du Passage'],
    ['La Croix-Blanche', 'de La Croix-Blanche'],
  ])('%s takes its preposition: %s', (name, expected) => {
    expect(ofPlace(name)).toBe(expected);
  });

  it('is found by its name', () => {
    const nerac = placeNamed('Nérac');

    expect(nerac.inseeCode).toBe('47195');
  });

  it('is refused when the département has none of that name', () => {
    const find = () => placeNamed('Bordeaux');

    expect(find).toThrow('No commune of Lot-et-Garonne is called "Bordeaux".');
  });
});
