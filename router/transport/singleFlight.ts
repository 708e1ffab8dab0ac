/** One request on its way, and how many wait for it. */
interface Flight<T> {
  answer: Promise<T>;
  waiting: number;
  land: AbortController;
}

/**
 * Lets requests that ask the same at the same time share one answer. The key has to name all that can
 * change it. Each waits no longer than it wants; when none waits any more, the request is given up.
 */
export class SingleFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();
  /** Requests that were spared. */
  spared = 0;

  async share(
    key: string,
    signal: AbortSignal | undefined,
    ask: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const found = this.#flights.get(key);
    if (found) this.spared += 1;
    const flight = found ?? this.#start(key, ask);
    flight.waiting += 1;
    if (!signal) return flight.answer;
    return orAborted(flight.answer, signal, () => {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        this.#forget(key, flight);
        flight.land.abort(signal.reason);
      }
    });
  }

  /** Whoever asks from now on shares nothing with what is on its way. */
  startAnew(): void {
    this.#flights.clear();
  }

  #start(key: string, ask: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const land = new AbortController();
    const flight: Flight<T> = { answer: ask(land.signal), waiting: 0, land };
    this.#flights.set(key, flight);
    const forget = () => this.#forget(key, flight);
    flight.answer.then(forget, forget);
    return flight;
  }

  // Whoever comes afterwards starts anew: an answer is never older than its question.
  #forget(key: string, flight: Flight<T>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}

function orAborted<T>(answer: Promise<T>, signal: AbortSignal, leave: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      leave();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    const stay = () => signal.removeEventListener('abort', giveUp);
    answer.then(
      (value) => {
        stay();
        resolve(value);
      },
      (error: Error) => {
        stay();
        reject(error);
      },
    );
  });
}
