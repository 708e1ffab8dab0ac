import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { changeKinds, type ChangeKind } from '@relance/schema/changeKinds.ts';
import { partnerNamed } from '@relance/schema/partners.ts';
import type { Identity } from '@relance/schema/access/identity.ts';
import { type Changes, publicKinds } from './changes.ts';

/** Milliseconds for which changes are gathered: an import is many commits and one event now and then. */
const gathering = 250;
/** Milliseconds between two comments that keep proxies from closing a silent connection. */
const keepAlive = 15_000;
const mostStreams = 2_000;
/** One client must not take all of them; a town hall's screens share an address. */
const mostPerClient = 200;
/** Bytes that may wait for a screen; one that takes nothing any more is let go, and asks again when it lives. */
const mostWaiting = 64 * 1024;

const parameters = z.object({
  types: z
    .string()
    .transform((text) => text.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(changeKinds)))
    .default([...changeKinds]),
});

export interface EventsOptions {
  /** Tells clients apart, so that none takes every place. */
  clientOf?: ((request: IncomingMessage) => string) | undefined;
  /** Who listens; rejects with a BadRequest. The public where left out. */
  identify?: (request: IncomingMessage) => Promise<Identity>;
}

/**
 * `GET /events?types=Aid,Subsidy`: server-sent events, `{"types":["Aid"],"owners":["TOURISM"]}` whenever
 * records of these types may have changed. A screen that comes again with `Last-Event-ID` (browsers do)
 * is told at once of what it has missed. The public hears of what it can see; whoever has a scope, of everything.
 */
export function serveEvents(
  server: FastifyInstance,
  changes: Changes,
  { clientOf, identify }: EventsOptions = {},
): void {
  const logs = {
    all: new ChangeLog(changes, 'changed', changeKinds),
    public: new ChangeLog(changes, 'shown', publicKinds),
  };
  const streams = new Map<ServerResponse, string | undefined>();
  server.addHook('preClose', (done) => {
    for (const stream of streams.keys()) stream.end();
    done();
  });

  server.get('/events', { exposeHeadRoute: false }, async (request, reply) => {
    const identity = await identify?.(request.raw);
    const log = identity?.scopes.length ? logs.all : logs.public;
    const asked = parameters.safeParse(request.query);
    if (!asked.success) {
      const message = `types: names of ${changeKinds.join(', ')}, with commas between.`;
      return reply.code(400).send({ error: { code: 'BAD_USER_INPUT', message } });
    }
    const client = clientOf?.(request.raw);
    if (streams.size >= mostStreams || isGreedy(streams, client)) {
      const message = 'Too many screens are listening here: come again later.';
      void reply.header('retry-after', '30');
      return reply.code(503).send({ error: { code: 'TOO_MANY_LISTENERS', message } });
    }
    reply.hijack();
    const stream = reply.raw;
    streams.set(stream, client);
    stream.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      // Proxies that gather answers would keep events back.
      'x-accel-buffering': 'no',
    });
    stream.write('retry: 2000\n\n');
    const last = request.headers['last-event-id'];
    const stop = follow(stream, log, asked.data.types, typeof last === 'string' ? last : undefined);
    stream.on('close', () => {
      stop();
      streams.delete(stream);
    });
    return reply;
  });
}

function isGreedy(
  streams: ReadonlyMap<ServerResponse, string | undefined>,
  client: string | undefined,
): boolean {
  if (client === undefined || streams.size < mostPerClient) return false;
  const own = [...streams.values()].filter((each) => each === client);
  return own.length >= mostPerClient;
}

/** Writes what changes to one screen; answers how to stop. */
function follow(
  stream: ServerResponse,
  log: ChangeLog,
  types: readonly ChangeKind[],
  last: string | undefined,
): () => void {
  const gathered = { types: new Set<ChangeKind>(), owners: new Set<string>() };
  let timer: NodeJS.Timeout | undefined;
  const write = (text: string) => {
    if (stream.writableLength > mostWaiting) stream.destroy();
    else if (!stream.writableEnded) stream.write(text);
  };
  const send = () => {
    timer = undefined;
    const data = { types: [...gathered.types], owners: [...gathered.owners] };
    gathered.types.clear();
    gathered.owners.clear();
    write(`id: ${log.place}\nevent: change\ndata: ${JSON.stringify(data)}\n\n`);
  };
  const take = ({ kinds, owner }: { kinds: readonly ChangeKind[]; owner?: string }) => {
    const asked = kinds.filter((kind) => types.includes(kind));
    if (asked.length === 0) return;
    for (const kind of asked) gathered.types.add(kind);
    const named = owner === undefined ? undefined : partnerNamed(owner)?.owner;
    if (named) gathered.owners.add(named);
    timer ??= setTimeout(send, gathering);
  };
  if (last === undefined || last === log.place) write(`id: ${log.place}\n\n`);
  else {
    take({ kinds: log.kinds });
    clearTimeout(timer);
    send();
  }
  const alive = setInterval(() => write(':\n\n'), keepAlive);
  log.changes.on(log.heard, take);
  return () => {
    clearTimeout(timer);
    clearInterval(alive);
    log.changes.off(log.heard, take);
  };
}

/** Names how far the changes that one audience hears of have come since this process started. */
class ChangeLog {
  readonly #start = randomUUID();
  #told = 0;

  constructor(
    readonly changes: Changes,
    readonly heard: 'changed' | 'shown',
    readonly kinds: readonly ChangeKind[],
  ) {
    changes.on(heard, () => {
      this.#told += 1;
    });
  }

  get place(): string {
    return `${this.#start}/${this.#told}`;
  }
}
