export interface CircuitBreakerOptions {
  /** Failures in a row after which nothing is sent for a while. */
  failures: number;
  /** How long nothing is sent, in milliseconds; doubled each time the probe fails, up to `longestRest`. */
  rest: number;
  longestRest: number;
  /** The clock, in milliseconds. */
  now: () => number;
}

export type CircuitState = 'closed' | 'open' | 'half-open';

/**
 * Keeps requests from waiting for an owner that does not answer: after a few failures in a row the
 * circuit opens and they fail at once; then one probe is let through, and its end decides.
 */
export class CircuitBreaker {
  #failed = 0;
  #restsUntil = 0;
  #rest: number;
  #probing = false;

  constructor(readonly options: CircuitBreakerOptions) {
    this.#rest = options.rest;
  }

  get state(): CircuitState {
    if (this.#failed < this.options.failures) return 'closed';
    return this.#probing || this.options.now() >= this.#restsUntil ? 'half-open' : 'open';
  }

  /** Whether a request may be sent now; whoever sends one tells how it ended. */
  admits(): boolean {
    if (this.#failed < this.options.failures) return true;
    if (this.#probing || this.options.now() < this.#restsUntil) return false;
    this.#probing = true;
    return true;
  }

  succeeded(): void {
    this.#failed = 0;
    this.#probing = false;
    this.#rest = this.options.rest;
  }

  failed(): void {
    const { failures, longestRest, now } = this.options;
    this.#failed += 1;
    if (this.#failed < failures) return;
    if (this.#probing) this.#rest = Math.min(this.#rest * 2, longestRest);
    this.#probing = false;
    this.#restsUntil = now() + this.#rest;
  }

  /** The client went away before the end was known: nothing is learned, the next may probe. */
  abandoned(): void {
    this.#probing = false;
  }
}
