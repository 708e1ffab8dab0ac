import { contrast, tooClose } from './contrast.ts';

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
  ])('%s on %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('the colours of a widget', () => {
  it('of our own can be read in both appearances', () => {
    expect(tooClose({}, 'auto')).toEqual([]);
  });

  it('are refused below 4.5 for 1, with the ratio that they have', () => {
    const [close] = tooClose({ accent: '#777777' }, 'clair');

    expect(close).toMatchObject({ parametre: 'accent' });
    expect(close?.message).toContain('contraste de 4,4 pour 1, il en faut 4,5');
  });

  it('have to be read on the dark ground too, where readers choose', () => {
    const dark = { accent: '#003366' };

    expect(tooClose(dark, 'clair')).toEqual([]);
    expect(tooClose(dark, 'auto').map(({ message }) => message)).toEqual([
      expect.stringContaining('en apparence sombre'),
    ]);
  });

  it('are told one by one', () => {
    const names = tooClose({ fond: '#ffffff', encre: '#fefefe', accent: '#ffff00' }, 'clair');

    expect(names.map(({ parametre }) => parametre)).toEqual(['encre', 'accent']);
  });
});
