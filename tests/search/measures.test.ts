import { ndcgAt10, recallAt50 } from './measures.ts';

describe('the measure of an order', () => {
  it('is 1 for the best one, whatever is of no use after it', () => {
    expect(ndcgAt10([3, 2, 1, 0], [0, 1, 2, 3])).toBe(1);
  });

  it('is less for a good record in a later place', () => {
    // 7 / log2(3) of 7 / log2(2).
    expect(ndcgAt10([0, 3], [3, 0])).toBeCloseTo(0.631, 3);
    expect(ndcgAt10([], [3])).toBe(0);
  });

  it('looks at the first ten', () => {
    expect(ndcgAt10([...Array<number>(10).fill(0), 3], [3])).toBe(0);
  });

  it('of recall counts what helps, of fifty where there is more', () => {
    expect(recallAt50([3, 1, 0], [3, 2, 1])).toBe(0.5);
    expect(recallAt50(Array<number>(50).fill(2), Array<number>(80).fill(2))).toBe(1);
  });
});
