import { synonyms } from './synonyms.ts';

describe('the synonyms of a search', () => {
  it.each(synonyms.map(({ terms }) => ({ terms })))(
    'are unaccented lower-case words, two at least: $terms',
    ({ terms }) => {
      expect(terms.length).toBeGreaterThan(1);
      expect(new Set(terms).size).toBe(terms.length);
      for (const term of terms) expect(term).toMatch(/^[a-z]+( [a-z]+)*$/);
    },
  );

  it('are dated, each with who calls it so', () => {
    for (const { validFrom, validTo, source } of synonyms) {
      expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(validTo === null || validTo > validFrom).toBe(true);
      expect(source).toMatch(/.{8,}/);
    }
  });

  it('know the acronyms of the law', () => {
    const standsFor = (acronym: string) =>
      synonyms.find(({ terms }) => terms[0] === acronym)?.terms.slice(1);

    expect(standsFor('rsa')).toEqual(['revenu de solidarite active']);
    expect(standsFor('detr')).toEqual(['dotation d equipement des territoires ruraux']);
    expect(standsFor('mna')).toEqual(['mineur non accompagne']);
  });
});
