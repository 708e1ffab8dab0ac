import fc from 'fast-check';
import { byCharacter } from './byCharacter.ts';

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const folded = byCharacter(fold);

describe('a folding by character', () => {
  it.each([
    ['L’Œuvre  des Éco-gestes', 'l oeuvre des eco gestes'],
    ['  (1 234,50 €) ', '1 234 50'],
    ['', ''],
    ['—', ''],
    ['naïve', 'naive'],
    ['ﬁn de série №7', fold('ﬁn de série №7')],
  ])('makes %p into %p', (text, words) => {
    expect(folded(text)).toBe(words);
  });

  it('makes of any text what the folding itself makes of it', () => {
    const character = fc.oneof(
      fc.constantFrom(...'aÉœ’  -—.,éèàçÀ0129\u00a0\u0301\u2009'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const text = fc.array(character, { maxLength: 60 }).map((parts) => parts.join(''));

    fc.assert(fc.property(text, (each) => folded(each) === fold(each)));
  });

  it('leaves a text that is too long for its table to the folding', () => {
    const long = 'Éà '.repeat(1_000);

    expect(folded(long)).toBe(fold(long));
  });
});
