import type { Engine } from './engine.ts';
import type { NamedDocument } from './preparedOperation.ts';

// Those used last. A plan takes tens of milliseconds: thousands would keep a new supergraph waiting for minutes.
const warmed = 100;

/** The engine that answers now. A new supergraph takes over between two requests, never within one. */
export class LiveEngine {
  #current: Engine;
  #replaced: Promise<unknown> = Promise.resolve();

  constructor(first: Engine) {
    this.#current = first;
  }

  /** What a request should prepare with; it keeps what it prepared, whatever comes next. */
  get current(): Engine {
    return this.#current;
  }

  /**
   * Warms the next engine with the persisted documents and with what the current one was asked last,
   * then puts it in place. Requests under way finish on the old one. Engines follow each
   * other in the order in which they were given. Rejects, the next engine closed, where it cannot be warmed.
   */
  replace(next: Engine, persisted: readonly NamedDocument[] = []): Promise<void> {
    const replaced = this.#replaced.then(() => this.#replace(next, persisted));
    this.#replaced = replaced.catch(() => undefined);
    return replaced;
  }

  async #replace(next: Engine, persisted: readonly NamedDocument[]): Promise<void> {
    const old = this.#current;
    try {
      await next.warm([...persisted, ...old.preparedDocuments().slice(-warmed)]);
    } catch (error) {
      await next.close();
      throw error;
    }
    this.#current = next;
    // A request may have taken the old engine and not asked it yet.
    await old.handOver(next);
  }
}
