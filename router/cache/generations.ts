import type { Source } from './sources.ts';

/**
 * How often each kind of record has changed, as far as the router knows. Answers are kept under the
 * generations of all that they depend on: a change makes them unreachable, without a walk.
 */
export class Generations {
  readonly #numbers = new Map<Source, number>();
  readonly #writes = new Map<string, number>();
  readonly #untrusted = new Set<string>();
  #following = false;
  #turn = 0;

  /**
   * The generations of these sources as one text, to be read before anything is fetched; null while
   * what the router knows may be old.
   */
  stamp(sources: readonly Source[]): string | null {
    if (!this.#following) return null;
    let stamp = String(this.#turn);
    for (const source of sources) {
      const owner = ownerOf(source);
      if (this.#untrusted.has(owner)) return null;
      stamp += `.${this.#numbers.get(source) ?? 0}+${this.#writes.get(owner) ?? 0}`;
    }
    return stamp;
  }

  changed(source: Source): void {
    this.#numbers.set(source, (this.#numbers.get(source) ?? 0) + 1);
  }

  /** An owner has written for a client of the router, who must see it: the feed will tell later what. */
  written(owner: string): void {
    this.#writes.set(owner, (this.#writes.get(owner) ?? 0) + 1);
  }

  /** Changes are told from now on; what was missed before may have been anything. */
  follows(): void {
    if (!this.#following) this.#turn += 1;
    this.#following = true;
  }

  /** Nothing is told any more: what is kept may be old. */
  lost(): void {
    this.#following = false;
  }

  get following(): boolean {
    return this.#following;
  }

  /** Owners of whom the index is behind for longer than the freshness promise. */
  distrust(owners: readonly string[]): void {
    this.#untrusted.clear();
    for (const owner of owners) this.#untrusted.add(owner);
  }
}

function ownerOf(source: Source): string {
  return source.slice(0, source.indexOf(' '));
}
