export interface Closable {
  close: () => Promise<void>;
}

/** What a start has opened so far, so that it can be taken back at any moment. */
export class Opened {
  readonly #arrived: (Closable | undefined)[] = [];
  readonly #arrivals: Promise<unknown>[] = [];
  #closed: Promise<void> | undefined;

  /** True from the first call of `close`: whatever fails after that is no news. */
  get closing(): boolean {
    return this.#closed !== undefined;
  }

  /** Opens something and keeps it; once `close` was called nothing is opened any more. */
  async keep<T extends Closable>(open: () => Promise<T>): Promise<T> {
    this.#goOn();
    const place = this.#arrived.push(undefined) - 1;
    const opening = open();
    this.#arrivals.push(opening.catch(() => undefined));
    const closable = await opening;
    this.#arrived[place] = closable;
    this.#goOn();
    return closable;
  }

  /**
   * Closes everything, last kept first; before, lets `starting` and what is being opened come to
   * their end, since they would break when what they stand on goes.
   */
  close(starting?: Promise<unknown>): Promise<void> {
    return (this.#closed ??= this.#closeAll(starting));
  }

  async #closeAll(starting?: Promise<unknown>): Promise<void> {
    await starting?.catch(() => undefined);
    await Promise.all(this.#arrivals);
    const failures: unknown[] = [];
    for (const closable of this.#arrived.reverse()) {
      // One that does not close must not keep the others open.
      await closable?.close().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }

  #goOn(): void {
    if (this.closing) throw new Error('stopped while it was starting');
  }
}
