import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { BadRequest } from '../http/badRequest.ts';

/**
 * Counts what each name takes over a time. Of so many names at most: beyond, the one that has been silent
 * longest is forgotten, so that nobody fills the memory with names, or shuts out others.
 */
export class Meter {
  readonly #counts: RateLimiterMemory;
  readonly #names: LRUCache<string, true>;

  constructor(
    readonly points: number,
    readonly seconds: number,
    names = 100_000,
  ) {
    this.#counts = new RateLimiterMemory({ points, duration: seconds, keyPrefix: '' });
    this.#names = new LRUCache({
      max: names,
      dispose: (_value, name, reason) => {
        if (reason === 'evict') void this.#counts.delete(name);
      },
    });
  }

  /** Takes one; a BadRequest (429) that says when to come again, where there is none left. */
  async take(name: string): Promise<void> {
    this.#names.set(name, true);
    try {
      await this.#counts.consume(name);
    } catch (taken) {
      if (!(taken instanceof RateLimiterRes)) throw taken;
      throw this.#tooMany(taken);
    }
  }

  /** Refuses as `take` does where nothing is left, and takes nothing. */
  async check(name: string): Promise<void> {
    const taken = await this.#counts.get(name);
    if (taken && taken.consumedPoints >= this.points) throw this.#tooMany(taken);
  }

  #tooMany({ msBeforeNext }: RateLimiterRes): BadRequest {
    const wait = Math.max(Math.ceil(msBeforeNext / 1_000), 1);
    return new BadRequest(
      `Too many requests: ${this.points} are answered in ${this.seconds} seconds. Come again in ${wait} s.`,
      ...([429, { 'retry-after': String(wait) }, 'RATE_LIMITED'] as const),
    );
  }
}
