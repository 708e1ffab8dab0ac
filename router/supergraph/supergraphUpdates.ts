import type { Logger } from 'pino';
import type { Planner, SupergraphDigest } from '../planning/planner.ts';

/** What is told of the supergraph that is served. */
export interface SupergraphState {
  /** SHA-256 of its text, as `sha256sum` prints it. */
  hash: string;
  /** When it was taken into use. */
  since: string;
  /** Why the last update was not taken; absent once one was. */
  refused?: string;
}

export interface SupergraphUpdatesOptions {
  first: SupergraphDigest;
  /** Subgraphs that the router has an address for. */
  reachable: readonly string[];
  /** Answers with another planner from now on; rejects where it cannot. */
  serve: (planner: Planner) => Promise<void>;
  log: Logger;
}

/** Takes new supergraphs in the order in which they come; one that cannot be served changes nothing. */
export class SupergraphUpdates {
  readonly #options: SupergraphUpdatesOptions;
  #state: SupergraphState;
  #turn: Promise<unknown> = Promise.resolve();

  /** Throws where the first one cannot be served. */
  constructor(options: SupergraphUpdatesOptions) {
    checkReachable(options.first, options.reachable);
    this.#options = options;
    this.#state = taken(options.first);
  }

  get state(): SupergraphState {
    return this.#state;
  }

  /** Rejects where the supergraph is refused; that is logged, and told by `state`, by then. */
  update(planner: Planner | Promise<Planner>): Promise<void> {
    // It is read at once, beside the one before.
    const read = Promise.resolve(planner);
    read.catch(() => undefined);
    const updated = this.#turn.then(() => this.#take(read));
    this.#turn = updated.catch(() => undefined);
    return updated;
  }

  async #take(read: Promise<Planner>): Promise<void> {
    const { reachable, serve, log } = this.#options;
    try {
      const planner = await read;
      try {
        checkReachable(planner.digest, reachable);
        await serve(planner);
      } catch (error) {
        await planner.close();
        throw error;
      }
      this.#state = taken(planner.digest);
      log.info({ hash: this.#state.hash }, 'another supergraph is served');
    } catch (error) {
      const refused = inOneLine(error);
      this.#state = { ...this.#state, refused };
      log.error(`A supergraph is refused, the one before is kept: ${refused}`);
      throw error;
    }
  }
}

function taken({ hash }: SupergraphDigest): SupergraphState {
  return { hash, since: new Date().toISOString() };
}

function checkReachable({ subgraphs }: SupergraphDigest, reachable: readonly string[]): void {
  const unknown = subgraphs.map(({ name }) => name).filter((name) => !reachable.includes(name));
  if (unknown.length === 0) return;
  throw new Error(
    `The supergraph names ${unknown.join(', ')}, which this router has no address for; it has ${reachable.join(', ')}.`,
  );
}

function inOneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*\n\s*/g, ' ').trim();
}
