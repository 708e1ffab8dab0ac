import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { type FeedPageText, pageJson, readFeed } from './feed.sql.ts';

const parameters = z.object({
  position: z.coerce.number().int().min(0).default(0),
  event: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(5_000).default(1_000),
  /** Seconds to wait for something new before an empty page is answered. */
  wait: z.coerce.number().min(0).max(30).default(0),
});

// The notification is the fast path; a look now and then covers a lost listener.
const patience = 500;

/** `GET /feed?position=&event=&limit=&wait=`: the owner's changes after a cursor, long-polling. */
export function serveFeed(server: FastifyInstance, dataSource: DataSource, url: string): void {
  const bell = new Bell(url);
  server.addHook('onReady', () => bell.listen());
  server.addHook('onClose', () => bell.close());

  server.get('/feed', async (request, reply) => {
    const asked = parameters.safeParse(request.query);
    if (!asked.success) {
      return reply.code(400).send({ error: z.prettifyError(asked.error) });
    }
    const { position, event, limit, wait } = asked.data;
    const deadline = Date.now() + wait * 1_000;
    let page: FeedPageText;
    do {
      const rung = bell.next();
      page = await readFeed(dataSource, { position, event }, limit);
      const left = deadline - Date.now();
      if (page.events.length > 0 || left <= 0 || bell.closed) break;
      await Promise.race([rung, pause(Math.min(patience, left))]);
    } while (!request.raw.destroyed);
    return reply.type('application/json').send(pageJson(page));
  });
}

/** One connection that hears every commit with events, for all waiting readers. */
class Bell {
  closed = false;
  #client: pg.Client | undefined;
  #ring: () => void = () => undefined;
  #rung: Promise<void> = Promise.resolve();

  constructor(readonly url: string) {
    this.#reset();
  }

  next(): Promise<void> {
    return this.#rung;
  }

  async listen(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({ connectionString: this.url });
    // A lost connection only costs `patience`; it is opened again. It is reported twice (the server's
    // word, then the closed socket), and an error that nobody listens to would end the process.
    client.on('error', () => this.#lost(client));
    this.#client = client;
    client.on('notification', () => {
      const ring = this.#ring;
      this.#reset();
      ring();
    });
    try {
      await client.connect();
      await client.query('LISTEN relance_feed');
    } catch {
      this.#lost(client);
    }
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    client.end().catch(() => undefined);
    if (!this.closed) setTimeout(() => void this.listen(), patience).unref();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.#ring();
    await this.#client?.end().catch(() => undefined);
  }

  #reset(): void {
    this.#rung = new Promise((resolve) => {
      this.#ring = resolve;
    });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
