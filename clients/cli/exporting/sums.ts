import type { PathColumn } from '@relance/sdk/asking/columns.ts';
import { rowOf } from '@relance/sdk/asking/columns.ts';

/** Sums in cents by the keys of their columns. */
export type Cents = Record<string, number>;

/** Adds up the columns of euros, in whole cents. */
export class Sums {
  readonly #columns: readonly PathColumn[];
  readonly cents: Cents;
  rows = 0;

  constructor(columns: readonly PathColumn[]) {
    this.#columns = columns.filter(({ type }) => type === 'euro');
    this.cents = Object.fromEntries(this.#columns.map(({ key }) => [key, 0]));
  }

  add(record: unknown): void {
    this.rows += 1;
    for (const [at, cell] of rowOf(this.#columns, record).entries()) {
      const key = this.#columns[at]?.key;
      if (key !== undefined && typeof cell === 'number')
        this.cents[key] = (this.cents[key] ?? 0) + centsOf(cell);
    }
  }
}

/** The graph’s euros have two decimals at most: the nearest cent is the one that was meant. */
export function centsOf(euros: number): number {
  return Math.round(euros * 100);
}

/** `2848845000` cents as `28488450.00`: no number of JSON that a reader could round. */
export function decimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
