import { createHash } from 'node:crypto';

/** Numbers that look random and are the same at every run: the name of a stream is its seed. */
export class Random {
  #state: number;

  constructor(stream: string) {
    this.#state = createHash('sha256').update(stream).digest().readUInt32LE();
  }

  /** At least 0, below 1 (mulberry32). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  between(least: number, most: number): number {
    return least + this.fraction() * (most - least);
  }

  chance(share: number): boolean {
    return this.fraction() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.fraction() * items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from an empty list.');
    return item;
  }

  /** An item as often as its weight says; the weights need not add up to 1. */
  weighted<Item extends { weight: number }>(items: readonly Item[]): Item {
    const total = items.reduce((sum, { weight }) => sum + weight, 0);
    let rest = this.fraction() * total;
    return items.find(({ weight }) => (rest -= weight) < 0) ?? this.pick(items.slice(-1));
  }

  /** Half of the numbers are below the median; a spread of 1 has a long tail. */
  logNormal(median: number, spread: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.fraction()));
    return median * Math.exp(spread * radius * Math.cos(2 * Math.PI * this.fraction()));
  }
}
