import { EventEmitter } from 'node:events';
import pg from 'pg';

/** Told at every commit with events in the feed. */
export const feedChannel = 'relance_feed';
/** Told at every commit that changed a table the graph shows; the payload is its kind. */
export const changesChannel = 'relance_changes';
/** Begins what is told on it where everybody sees a difference: the kind follows, and whose record it is. */
export const shownWord = 'shown';

const retryAfter = 500;

interface Heard {
  [feedChannel]: [];
  [changesChannel]: [kind: string];
  /** Commits may be missed from here on. */
  lost: [];
}

/** One connection that hears the commits of a database, for all who wait for them. */
export class CommitListener extends EventEmitter<Heard> {
  #client: pg.Client | undefined;
  #closed = false;
  listening = false;

  constructor(readonly url: string) {
    super();
    // Every reader that waits is a listener.
    this.setMaxListeners(0);
  }

  /** Connects, again and again until it is closed. */
  async listen(): Promise<void> {
    if (this.#closed) return;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'relance commits',
    });
    // A lost connection is opened again. It is reported twice (the server's word, then the closed
    // socket), and an error that nobody listens to would end the process.
    client.on('error', () => this.#lost(client));
    this.#client = client;
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === feedChannel) this.emit(feedChannel);
      else this.emit(changesChannel, payload);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${changesChannel}; LISTEN ${feedChannel}`);
      this.listening = true;
    } catch {
      this.#lost(client);
    }
  }

  /** Resolves once all that was committed before has been told; rejects when the connection is lost. */
  async heardAll(): Promise<void> {
    // Notifications come on this connection before the answer.
    await this.#client?.query('SELECT');
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.listening = false;
    this.emit('lost');
    await this.#client?.end().catch(() => undefined);
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    client.end().catch(() => undefined);
    if (this.listening) {
      this.listening = false;
      this.emit('lost');
    }
    if (!this.#closed) setTimeout(() => void this.listen(), retryAfter).unref();
  }
}
