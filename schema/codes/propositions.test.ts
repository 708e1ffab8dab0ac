import { propositions } from './propositions.ts';
import { themes } from './themes.ts';

describe('the propositions of the plan', () => {
  it('are twenty, numbered from 1', () => {
    expect(propositions.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
    ]);
    expect(new Set(propositions.map(({ title }) => title)).size).toBe(20);
  });

  it('have a lead that is not its own partner', () => {
    const doubled = propositions.filter(({ lead, partners }) =>
      partners.some((partner: string) => partner === lead),
    );

    expect(doubled).toEqual([]);
    expect(propositions.find(({ number }) => number === 16)?.lead).toBe('tourism');
  });

  it('have themes, and together leave only housing and environment untouched', () => {
    const touched = new Set<string>(propositions.flatMap((each) => each.themes));

    expect(propositions.filter((each) => new Set(each.themes).size < each.themes.length)).toEqual(
      [],
    );
    expect(themes.map(({ code }) => code).filter((code) => !touched.has(code))).toEqual([
      'HOUSING',
      'ENVIRONMENT',
    ]);
  });

  it('fit a heading and a paragraph', () => {
    expect(propositions.filter(({ title }) => title.length > 80)).toEqual([]);
    expect(propositions.filter(({ description }) => description.length > 240)).toEqual([]);
  });
});
