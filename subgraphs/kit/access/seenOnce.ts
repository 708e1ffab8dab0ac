export interface SeenOnceOptions {
  /** Milliseconds for which a value is remembered, at least; twice as long at most. */
  lifetime: number;
  /** The clock, in milliseconds. */
  now: () => number;
}

/** Tells values that come for the first time from those that were there within a while. */
export class SeenOnce {
  #latest = new Set<string>();
  #before = new Set<string>();
  #turned: number;

  constructor(readonly options: SeenOnceOptions) {
    this.#turned = options.now();
  }

  /** True once per value. */
  isNew(value: string): boolean {
    this.#forget();
    if (this.#latest.has(value) || this.#before.has(value)) return false;
    this.#latest.add(value);
    return true;
  }

  // By generations: forgetting costs nothing per value.
  #forget(): void {
    const { lifetime, now } = this.options;
    const since = now() - this.#turned;
    if (since < lifetime) return;
    this.#before = since < 2 * lifetime ? this.#latest : new Set();
    this.#latest = new Set();
    this.#turned = now();
  }
}
