import type { Cell, Column, Row } from './table.ts';

/** Counts rows and adds up the columns of euros, in whole cents, on their way into a file. */
export class Tally {
  rows = 0;
  readonly #places: readonly number[];
  readonly #cents: bigint[];

  constructor(readonly columns: readonly Column[]) {
    this.#places = columns.flatMap(({ type }, place) => (type === 'euro' ? [place] : []));
    this.#cents = this.#places.map(() => 0n);
  }

  add(rows: readonly Row[]): void {
    this.rows += rows.length;
    for (const [at, place] of this.#places.entries()) {
      let cents = 0;
      for (const row of rows) cents += centsOf(row[place] ?? null);
      this.#cents[at] = (this.#cents[at] ?? 0n) + BigInt(cents);
    }
  }

  /** By column, as decimals: `1234.50`. */
  get sums(): Record<string, string> {
    return Object.fromEntries(
      this.#places.map((place, at) => [
        this.columns[place]?.key ?? '',
        decimal(this.#cents[at] ?? 0n),
      ]),
    );
  }
}

/** `28488450` euros as `28488450.00`: no number of JSON that a reader could round. */
export function euroDecimal(euros: number): string {
  return decimal(BigInt(centsOf(euros)));
}

// The graph's euros have two decimals at most: the nearest cent is the one that was meant.
function centsOf(cell: Cell): number {
  return typeof cell === 'number' ? Math.round(cell * 100) : 0;
}

function decimal(cents: bigint): string {
  const negative = cents < 0n;
  const digits = String(negative ? -cents : cents).padStart(3, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
