import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { type CommitListener, feedChannel } from './commitListener.ts';
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
export function serveFeed(
  server: FastifyInstance,
  dataSource: DataSource,
  commits: CommitListener,
): void {
  let closing = false;
  server.addHook('preClose', (done) => {
    closing = true;
    done();
  });

  server.get('/feed', async (request, reply) => {
    const asked = parameters.safeParse(request.query);
    if (!asked.success) {
      return reply.code(400).send({ error: z.prettifyError(asked.error) });
    }
    const { position, event, limit, wait } = asked.data;
    const deadline = Date.now() + wait * 1_000;
    let page: FeedPageText;
    do {
      const bell = new Bell(commits);
      try {
        page = await readFeed(dataSource, { position, event }, limit);
        const left = deadline - Date.now();
        if (page.events.length > 0 || left <= 0 || closing) break;
        await bell.rung(Math.min(patience, left));
      } finally {
        bell.remove();
      }
    } while (!request.raw.destroyed);
    return reply.type('application/json').send(pageJson(page));
  });
}

/** Rings at the first commit after it was put up: also one that comes before anybody waits. */
class Bell {
  #hasRung = false;
  #wake: () => void = () => undefined;
  readonly #ring = () => {
    this.#hasRung = true;
    this.#wake();
  };

  constructor(readonly commits: CommitListener) {
    commits.once(feedChannel, this.#ring);
    // A server that closes lets nobody wait.
    commits.once('lost', this.#ring);
  }

  /** Resolves when it rings, or has rung, or after so many milliseconds. */
  async rung(patience: number): Promise<void> {
    if (this.#hasRung) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  remove(): void {
    this.commits.off(feedChannel, this.#ring);
    this.commits.off('lost', this.#ring);
  }
}
