import { bounded, longestAnswer, short } from './bounds.ts';
import { missingIn, missingLines } from './currency.ts';

describe('an answer', () => {
  it('that is small stays as it is', () => {
    const record = { title: 'Une aide', rate: 0.4, closesOn: null, audiences: ['FARM'] };

    expect(bounded(record)).toEqual({ value: record, cut: [] });
  });

  it('is cut where it is long, and tells where', () => {
    const { value, cut } = bounded({
      text: 'x'.repeat(3_000),
      lists: [{ days: Array(30).fill(1) }],
    });

    expect(value.text).toHaveLength(2_000);
    expect(value.text.endsWith('…')).toBe(true);
    expect(cut).toEqual(['text: 2000 of 3000 characters', 'lists[0].days: 20 of 30 items']);
  });

  it('is cut until it is no longer than an answer may be', () => {
    const rows = Array.from({ length: 50 }, () => ({ texts: Array(50).fill('x'.repeat(5_000)) }));

    const { value, cut } = bounded({ rows });

    expect(JSON.stringify(value).length).toBeLessThanOrEqual(longestAnswer);
    expect(cut).toContain('rows: 5 of 50 items');
  });

  it('in words ends with a mark where there is more', () => {
    expect(short('trois mots', 20)).toBe('trois mots');
    expect(short('trois mots', 7)).toBe('trois…');
  });
});

describe('an answer with holes', () => {
  it('names every owner that was not heard once, and since when', () => {
    const freshness = {
      ...{ asOf: '2026-11-30T10:00:00.000Z', isPartial: true },
      silent: [{ owner: 'TOURISM' as const, caughtUpAt: '2026-11-30T09:00:00.000Z' }],
    };

    const missing = missingIn(['TOURISM', 'CHAMBERS'], freshness);

    expect(missing.map(({ owner }) => owner)).toEqual(['TOURISM', 'CHAMBERS']);
    expect(missingLines(missing)).toEqual([
      'Réponse partielle\u00A0: Comité départemental du tourisme ne répond pas. Ses fiches sont celles connues le 30 novembre 2026 à\u00A010:00.',
      'Réponse partielle\u00A0: Chambres consulaires ne répond pas.',
    ]);
  });
});
