import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tellPartial } from '../http/partial.ts';
import { readingOnly } from '../http/readingOnly.ts';
import { isUnchanged, weakTag } from '../http/validators.ts';
import { visit } from '../http/visit.ts';
import type { Kind } from '../kinds/kind.ts';
import { aids } from '../kinds/aids.ts';
import { kinds } from '../kinds/kinds.ts';
import { linksTo, type OpenDataOptions } from '../options.ts';
import { type Query, readQuestion } from '../parameters/question.ts';
import { calendarOf, openUntil, readReminder } from './calendar.ts';
import { atom, jsonFeed } from './feed.ts';

/** Serves what changes to feed readers and calendars, with the filters of the list. */
export function serveFeeds(routes: FastifyInstance, options: OpenDataOptions): void {
  for (const kind of kinds) {
    if (!kind.entry) continue;
    readingOnly(routes, `/${kind.slug}.atom`, (request, reply) =>
      answerFeed(kind, 'atom', request, reply, options),
    );
    readingOnly(routes, `/${kind.slug}.feed.json`, (request, reply) =>
      answerFeed(kind, 'json', request, reply, options),
    );
  }
  readingOnly(routes, `/${aids.slug}.ics`, (request, reply) =>
    answerCalendar(request, reply, options),
  );
}

async function answerFeed(
  kind: Kind<unknown>,
  form: 'atom' | 'json',
  request: FastifyRequest,
  reply: FastifyReply,
  options: OpenDataOptions,
): Promise<unknown> {
  const { visitor, base } = await visit(request, reply, options);
  const question = readQuestion(kind, request.query as Query, { extras: ['limite'] });
  const { nodes, partial } = await kind.page(visitor, { ...question, orderBy: 'UPDATED_AT_DESC' });
  tellPartial(reply, partial);
  const entries = nodes.flatMap((node) => kind.entry?.(node) ?? []);
  const changed = entries[0]?.updated ?? null;
  if (isUnchanged(request, reply, { tag: weakTag(form, base, entries), changed }))
    return reply.send();
  const addresses = {
    ...{ self: base + request.url, list: `${base}/opendata#${kind.slug}` },
    linkOf: linksTo(options, base, kind.slug),
  };
  if (form === 'atom') {
    reply.type('application/atom+xml; charset=utf-8');
    return reply.send(atom(kind, entries, addresses));
  }
  reply.type('application/feed+json; charset=utf-8');
  return reply.send(jsonFeed(kind, entries, addresses));
}

async function answerCalendar(
  request: FastifyRequest,
  reply: FastifyReply,
  options: OpenDataOptions,
): Promise<unknown> {
  const { visitor, base } = await visit(request, reply, options);
  const query = request.query as Query;
  const now = new Date();
  const reminder = readReminder(query);
  const question = openUntil(
    readQuestion(aids, query, { extras: ['limite'], more: ['rappel'] }),
    now,
  );
  const { nodes, partial } = await aids.page(visitor, question);
  tellPartial(reply, partial);
  if (isUnchanged(request, reply, { tag: weakTag('ics', base, reminder, nodes) }))
    return reply.send();
  const text = calendarOf(nodes, { reminder, linkOf: linksTo(options, base, aids.slug) });
  return reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', 'inline; filename="aides.ics"')
    .send(text);
}
