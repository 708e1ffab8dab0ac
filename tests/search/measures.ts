/**
 * Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002): how near the
 * order is to the best one, 1 at most. `grades` are those of the hits, in order; `all` those of everything.
 */
export function ndcgAt10(grades: readonly number[], all: readonly number[]): number {
  const best = gain([...all].sort((one, other) => other - one));
  return best === 0 ? 1 : gain(grades) / best;
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, 10)
    .reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/** Share of what helps (grade 2 and 3) that is among the first fifty; of fifty, where there is more. */
export function recallAt50(grades: readonly number[], all: readonly number[]): number {
  const wanted = Math.min(50, all.filter(helps).length);
  return wanted === 0 ? 1 : grades.slice(0, 50).filter(helps).length / wanted;
}

const helps = (grade: number) => grade >= 2;
