import type { Engine } from './engine.ts';
import type { NamedDocument } from './preparedOperation.ts';

/** The engine that answers now. A new supergraph takes over between two requests, never within one. */
export class LiveEngine {
  #current: Engine;

  constructor(first: Engine) {
    this.#current = first;
  }

  /** What a request should prepare with; it keeps what it prepared, whatever comes next. */
  get current(): Engine {
    return this.#current;
  }

  /**
   * Warms the next engine with the persisted documents and with all that the current one has
   * prepared, then puts it in place. Requests under way finish on the old one.
   */
  async replace(next: Engine, persisted: readonly NamedDocument[] = []): Promise<void> {
    await next.warm([...persisted, ...this.#current.preparedDocuments()]);
    const old = this.#current;
    this.#current = next;
    await old.settled();
    await old.close();
  }
}
