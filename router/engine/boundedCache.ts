export interface CacheBounds {
  entries: number;
  /** As `put` is told them. */
  bytes: number;
}

/** Keeps what was used last, within a number of entries and of bytes. */
export class BoundedCache<Value> {
  readonly #bounds: CacheBounds;
  // A Map keeps the order of insertion: what is read is put back at the end.
  readonly #entries = new Map<string, { value: Value; bytes: number }>();
  #bytes = 0;

  constructor(bounds: CacheBounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** An entry that is larger than all the room is not kept. */
  put(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.#bounds.bytes) return;
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      const fits = this.#entries.size <= this.#bounds.entries && this.#bytes <= this.#bounds.bytes;
      if (fits) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }

  /** What is kept, last used last. */
  values(): Value[] {
    return [...this.#entries.values()].map(({ value }) => value);
  }
}
