import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';
import { changesChannel, type CommitListener, shownWord } from './commitListener.ts';

/** Milliseconds between two signs of life. */
export const beat = 400;

/**
 * `GET /changes`: a line of JSON, `{"changed":["Aid"]}`, for each commit that changed something, be it hidden;
 * `{"shown":["Aid"],"owner":"tourism"}` where everybody sees a difference in a list; and `{}` now and then. A line says that all that was committed before has been told. The stream ends when
 * that cannot be said any more; whoever comes again has to take everything for changed.
 */
export function serveChanges(server: FastifyInstance, commits: CommitListener): void {
  const streams = new Set<ServerResponse>();
  // `close` waits for requests, and this one has no end of its own.
  server.addHook('preClose', (done) => {
    for (const stream of streams) stream.end();
    done();
  });

  server.get('/changes', { exposeHeadRoute: false }, (_request, reply) => {
    if (!commits.listening) {
      return reply.code(503).send({ error: 'the commits of the database are not heard now' });
    }
    reply.hijack();
    const stream = reply.raw;
    streams.add(stream);
    stream.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    // An answer of the database may come after the end, and to write then is an error that nobody takes.
    const say = (line: object) => {
      if (!stream.writableEnded) stream.write(`${JSON.stringify(line)}\n`);
    };
    say({});
    const end = () => stream.end();
    const tell = (told: string) => say(lineOf(told));
    const alive = () => void commits.heardAll().then(() => say({}), end);
    const beating = setInterval(alive, beat);
    commits.on(changesChannel, tell).once('lost', end);
    stream.on('close', () => {
      clearInterval(beating);
      commits.off(changesChannel, tell).off('lost', end);
      streams.delete(stream);
    });
    return reply;
  });
}

function lineOf(told: string): object {
  const [word, kind, owner] = told.split(' ');
  if (word !== shownWord) return { changed: [told] };
  return { shown: [kind], ...(owner && { owner }) };
}
