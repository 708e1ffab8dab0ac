import { nearest } from './nearest.ts';

describe('the nearest allowed value', () => {
  it.each([
    ['numerik', ['agriculture', 'numerique', 'sport'], 'numerique'],
    ['CARTE', ['cartes', 'liste'], 'cartes'],
    ['', ['auto', 'clair'], 'auto'],
    ['x', [], ''],
  ])('to %p among %p is %p', (value, allowed, expected) => {
    expect(nearest(value, allowed)).toBe(expected);
  });
});
