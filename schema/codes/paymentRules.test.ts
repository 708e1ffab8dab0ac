import { isCivilDate } from '../scalars/civilDate.ts';
import { followUpRows, followUpRules } from './paymentRules.ts';

describe('the follow-up rules', () => {
  it.each(['PAYMENT', 'DECISION', 'FIRST_REQUEST'] as const)(
    'of %s are one on any day, the last one in force',
    (what) => {
      const rows = followUpRules.filter((rule) => rule.what === what);
      const inOrder = rows.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1));

      expect(inOrder.at(-1)?.validTo).toBeNull();
      for (const [at, { validFrom }] of inOrder.entries()) {
        expect(isCivilDate(validFrom)).toBe(true);
        const before = inOrder[at - 1];
        if (before) expect((before.validTo ?? '9999') < validFrom).toBe(true);
      }
    },
  );

  it('say whose they are, and that nobody confirmed them', () => {
    for (const { source, confirmed, days } of followUpRules) {
      expect(source).toContain('à confirmer en comité');
      expect(confirmed).toBe(false);
      expect(days).toBeGreaterThan(0);
    }
  });

  it('are read by SQL as rows of their kind alone', () => {
    expect(JSON.parse(followUpRows('PAYMENT'))).toEqual([
      { valid_from: '2000-01-01', valid_to: null, days: 60 },
    ]);
  });
});
