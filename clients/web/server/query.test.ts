import * as fc from 'fast-check';
import { Failure } from './failures.ts';
import { Query } from './query.ts';

const query = (text: string) => new Query(new URLSearchParams(text));
const failing = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure && error.status === 400) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('an address', () => {
  it('says nothing by an empty field', () => {
    expect(query('q=&q2=%20').text('q')).toBeUndefined();
    expect(query('q=%20').text('q')).toBeUndefined();
  });

  it('names several values by commas or one by one, each once', () => {
    expect(query('public=association,commune&public=commune').list('public')).toEqual([
      ...['association', 'commune'],
    ]);
  });

  it.each([
    ['a value that is none of the list', () => query('tri=prix').choice('tri', ['titre']), 'titre'],
    ['a number that is none', () => query('page=1e3').whole('page', [1, 50]), 'de 1 à 50'],
    ['a number out of bounds', () => query('page=51').whole('page', [1, 50]), 'de 1 à 50'],
    ['a day that no calendar has', () => query('au=2026-02-30').day('au'), '2026-11-30'],
    ['a text with a NUL', () => query('q=a%00b').text('q'), 'q='],
    ['a text without end', () => query(`q=${'a'.repeat(201)}`).text('q'), 'q='],
    [
      'a code of another form',
      () => query('commune=75056').matching('commune', /^47\d{3}$/, '47323'),
      '47323',
    ],
  ] as [string, () => unknown, string][])(
    'is refused with %s, and told why',
    (_what, act, told) => {
      expect(failing(act)).toContain(told);
    },
  );

  it('keeps the rest when one value changes', () => {
    expect(query('q=ferme&apres=x&vide=').with('/aides', { apres: undefined, tri: 'titre' })).toBe(
      '/aides?q=ferme&tri=titre',
    );
  });

  it('never answers anything but a value or a refusal in French', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const asked = new Query(new URLSearchParams({ x: text }));
        for (const read of [
          () => asked.text('x'),
          () => asked.day('x'),
          () => asked.whole('x', [0, 9]),
          () => asked.choices('x', ['a', 'b']),
        ]) {
          try {
            read();
          } catch (error) {
            expect(error).toBeInstanceOf(Failure);
          }
        }
      }),
    );
  });
});
