import fc from 'fast-check';
import { wrap } from './wrap.ts';

describe('a label in a drawing', () => {
  it.each([
    ['Chambres consulaires', ['Chambres consulaires']],
    ['Communes et intercommunalités', ['Communes et', 'intercommunalités']],
    [
      'Comité départemental du tourisme de Lot-et-Garonne',
      ['Comité départemental', 'du tourisme de…'],
    ],
    ['Anticonstitutionnellement', ['Anticonstitutionnell', 'ement']],
    ['', ['']],
  ])('%j is written in two lines at most', (label, lines) => {
    expect(wrap(label, 20)).toEqual(lines);
  });

  it('never stands out of its width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (label) => {
        for (const line of wrap(label, 20)) expect([...line].length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
