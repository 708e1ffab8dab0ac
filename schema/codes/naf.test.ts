import { nafSections, sectionOfNaf } from './naf.ts';

describe('the sections of NAF rév. 2', () => {
  it('are 21, from A to U', () => {
    expect(nafSections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
  });

  it('hold the 88 divisions, none of them twice', () => {
    const divisions = nafSections.flatMap(({ divisions: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, place) => first + place),
    );

    expect(divisions).toHaveLength(88);
    expect(new Set(divisions).size).toBe(88);
  });
});

describe('the section of an activity', () => {
  it.each([
    ['01.13Z', 'A'],
    ['10.71C', 'C'],
    ['35.11Z', 'D'],
    ['47.11B', 'G'],
    ['55.30Z', 'I'],
    ['56.10A', 'I'],
    ['84.11Z', 'O'],
    ['94.99Z', 'S'],
    ['99.00Z', 'U'],
  ])('of %s is %s', (naf, section) => {
    expect(sectionOfNaf(naf)).toBe(section);
  });

  it('is known from the division or the group alone', () => {
    expect(sectionOfNaf('56')).toBe('I');
    expect(sectionOfNaf('56.1')).toBe('I');
    expect(sectionOfNaf('56.10')).toBe('I');
  });

  it.each(['04.00Z', '34.10Z', '00.00Z', '5610A', '56.1A', '56.10a', '', 'I'])(
    'is unknown for %p, which is no code of the nomenclature',
    (text) => {
      expect(sectionOfNaf(text)).toBeNull();
    },
  );
});
