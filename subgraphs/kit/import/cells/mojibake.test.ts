import fc from 'fast-check';
import { withoutMojibake } from './mojibake.ts';

/** What a text becomes when its UTF-8 is read as Windows-1252. */
function mangled(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text), { stream: true });
}

const letters = [...'abcxyzABC àâçéèêëîïôùûüÿœæÀÉÈÇŒ’“”–…€«»°¼'];
const french = fc.array(fc.constantFrom(...letters)).map((characters) => characters.join(''));

describe('a text that was decoded twice', () => {
  it.each([
    ['Conseil DÃ©partemental de la VendÃ©e', 'Conseil Départemental de la Vendée'],
    ['LES RESTAURANTS DU CÅ’UR', 'LES RESTAURANTS DU CŒUR'],
    ['LES RESTAURANTS DU CÃƒâ€¦Ã¢â‚¬â„¢UR', 'LES RESTAURANTS DU CŒUR'],
    ['68Â\u00a0602,00', '68\u00a0602,00'],
    ['minimum de 1 500 â‚¬', 'minimum de 1 500 €'],
    ['BÃ©nÃ©ficiaire né', 'Bénéficiaire né'],
  ])('is read from %j', (text, expected) => {
    const mended = withoutMojibake(text);

    expect(mended).toBe(expected);
  });

  it.each(['', 'Théâtre', 'CAFÉ»', 'À l’œuvre', 'Âge d’or', 'pâté – 2 €', '10 £ à Ålesund'])(
    'is not seen in %j',
    (text) => {
      const mended = withoutMojibake(text);

      expect(mended).toBe(text);
    },
  );

  it('is put right whatever French it was, and however often', () => {
    fc.assert(
      fc.property(french, fc.integer({ min: 1, max: 3 }), (text, times) => {
        fc.pre(withoutMojibake(text) === text);
        const wrong = Array.from({ length: times }).reduce<string>(mangled, text);

        expect(withoutMojibake(wrong)).toBe(text);
      }),
    );
  });
});
