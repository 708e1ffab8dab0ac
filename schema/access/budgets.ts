import type { Identity } from './identity.ts';

/** Whose budget it is: a scope, `partner` for every partner's, `public` for whoever has none. */
export type BudgetScope = 'public' | 'partner' | 'committee' | 'analyst' | 'admin';

/**
 * What one operation may cost, as `@cost` and `@listSize` count it: about the objects of its answer. The largest
 * page of a list with what its records hold is about 4,000.
 */
export const budgets: Readonly<Record<BudgetScope, number>> = {
  public: 10_000,
  partner: 30_000,
  committee: 30_000,
  analyst: 100_000,
  admin: 300_000,
};

/** The highest of a caller's budgets; what a scope is called before its colon counts for it, too. */
export function budgetOf({ scopes }: Identity, by: Readonly<Record<string, number>>): number {
  let highest = by['public'] ?? 0;
  for (const scope of scopes) {
    const [role = scope] = scope.split(':');
    highest = Math.max(highest, by[scope] ?? 0, by[role] ?? 0);
  }
  return highest;
}
