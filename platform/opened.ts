export interface Closable {
  close: () => Promise<void>;
}

/** What a start has opened so far, so that it can be taken back at any moment. */
export class Opened {
  readonly #kept: { closable?: Closable; settled: Promise<unknown> }[] = [];
  #closed: Promise<void> | undefined;

  /** True from the first call of `close`: whatever fails after that is no news. */
  get closing(): boolean {
    return this.#closed !== undefined;
  }

  /** Keeps what is being opened; what arrives after `close` is closed at once and refused. */
  keep<T extends Closable>(opening: Promise<T>): Promise<T> {
    const kept: { closable?: Closable; settled: Promise<unknown> } = { settled: opening };
    const arrival = opening.then(async (closable) => {
      kept.closable = closable;
      if (!this.closing) return closable;
      await closable.close();
      throw new Error('stopped while it was starting');
    });
    kept.settled = arrival.catch(() => undefined);
    this.#kept.push(kept);
    return arrival;
  }

  /** Closes everything, last kept first, and waits for what is still being opened. */
  close(): Promise<void> {
    return (this.#closed ??= this.#closeAll());
  }

  async #closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const { closable } of [...this.#kept].reverse()) {
      // One that does not close must not keep the others open.
      await closable?.close().catch((error: unknown) => failures.push(error));
    }
    await Promise.all(this.#kept.map(({ settled }) => settled));
    if (failures.length > 0) throw failures[0];
  }
}
