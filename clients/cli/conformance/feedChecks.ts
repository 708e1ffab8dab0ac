import { z } from 'zod';
import { type Check, Skipped, unless } from './check.ts';
import type { FeedEvent, FeedPage, Subject } from './subject.ts';

const event = z.object({
  position: z.number().int(),
  event: z.number().int(),
  kind: z.string(),
  recordId: z.string(),
  version: z.number().int().min(1),
  occurredAt: z.string(),
  document: z.record(z.string(), z.unknown()).nullable(),
});
const page = z.object({
  epoch: z.string().min(1),
  head: z.number().int(),
  complete: z.boolean(),
  events: z.array(event),
});

const largest = 5_000;
const waitSeconds = 1;

/** The contract by which the index follows an owner: nothing lost, nothing twice, in order. */
export const feedChecks: readonly Check[] = [
  {
    name: 'feed.shape',
    expected:
      'GET /feed answers { epoch, head, complete, events: [{ position, event, kind, recordId, version, occurredAt, document }] }',
    run: async (subject) => {
      const read = page.safeParse(await subject.feed({ limit: 100 }));
      return read.success ? undefined : z.prettifyError(read.error).replaceAll('\n', ' ');
    },
  },
  {
    name: 'feed.order',
    expected: 'events come in the order of position, then event, each once',
    run: async (subject) => {
      const events = await someEvents(subject);
      const wrong = events.findIndex((each, place) => {
        const before = events[place - 1];
        return before !== undefined && !isAfter(each, before);
      });
      return unless(
        wrong === -1,
        `${cursorText(events[wrong - 1])}, then ${cursorText(events[wrong])}`,
      );
    },
  },
  {
    name: 'feed.resumable',
    expected:
      'pages of two, each asked for after the cursor of the one before, tell what one page tells',
    run: async (subject) => {
      const whole = (await someEvents(subject)).slice(0, 20);
      const parts: FeedEvent[] = [];
      while (parts.length < whole.length) {
        const { events } = await subject.feed({ ...cursorOf(parts.at(-1)), limit: 2 });
        if (events.length > 2) return `${events.length} events for limit=2`;
        if (events.length === 0) break;
        parts.push(...events);
      }
      const told = parts.slice(0, whole.length).map(cursorText);
      return unless(JSON.stringify(told) === JSON.stringify(whole.map(cursorText)), told);
    },
  },
  {
    name: 'feed.idempotent',
    expected: 'the same cursor answers the same events again',
    run: async (subject) => {
      const read = async () => (await subject.feed({ limit: 50 })).events.map(cursorText);
      const [first, second] = [await read(), await read()];
      return unless(JSON.stringify(first) === JSON.stringify(second), { first, second });
    },
  },
  {
    name: 'feed.versions',
    expected: 'versions of one record ascend',
    run: async (subject) => {
      const newest = new Map<string, number>();
      const wrong = (await someEvents(subject)).filter(({ recordId, version }) => {
        const isLater = version > (newest.get(recordId) ?? 0);
        newest.set(recordId, version);
        return !isLater;
      });
      return unless(wrong.length === 0, wrong.slice(0, 3).map(cursorText));
    },
  },
  {
    name: 'feed.private',
    expected: 'no document has a column named private_…',
    run: async (subject) => {
      const columns = (await someEvents(subject)).flatMap(({ document }) =>
        Object.keys(document ?? {}),
      );
      const leaked = [...new Set(columns.filter((column) => column.startsWith('private_')))];
      return unless(leaked.length === 0, leaked);
    },
  },
  {
    name: 'feed.end',
    expected: 'after the last event an empty page, complete, of the same epoch',
    run: async (subject) => {
      const { last, epoch } = await endOf(subject);
      const after = await subject.feed({ ...cursorOf(last), limit: 10 });
      const isEnd = after.events.length === 0 && after.complete && after.epoch === epoch;
      return unless(isEnd, after);
    },
  },
  {
    name: 'feed.long-poll',
    expected: `after the last event, wait=${waitSeconds} holds the answer back for that long, unless something is written`,
    run: async (subject) => {
      const { last } = await endOf(subject);
      const began = performance.now();
      const { events } = await subject.feed({ ...cursorOf(last), wait: waitSeconds });
      const seconds = (performance.now() - began) / 1_000;
      const held = seconds >= waitSeconds * 0.9 && seconds < waitSeconds + 10;
      return unless(events.length > 0 || held, `an empty page after ${seconds.toFixed(2)} s`);
    },
  },
  {
    name: 'feed.parameters',
    expected: 'a wrong limit, position or wait is refused with 400',
    run: async (subject) => {
      const wrong = ['limit=0', 'position=-1', 'wait=soon'];
      const replies = await Promise.all(wrong.map((query) => subject.ask(`/feed?${query}`)));
      const statuses = replies.map(({ status }) => status);
      return unless(
        statuses.every((status) => status === 400),
        statuses,
      );
    },
  },
];

/** Of each record the newest event, without those of records that were deleted. */
export async function newestRecords(subject: Subject): Promise<FeedEvent[]> {
  const newest = new Map((await someEvents(subject)).map((each) => [each.recordId, each]));
  return [...newest.values()].filter(({ document }) => document !== null);
}

async function someEvents(subject: Subject): Promise<FeedEvent[]> {
  const { events } = await subject.feed({ limit: largest });
  if (events.length === 0) throw new Skipped('its feed tells of nothing');
  return events;
}

/** Where the feed ends now. */
async function endOf(subject: Subject): Promise<{ last: FeedEvent | undefined; epoch: string }> {
  let last: FeedEvent | undefined;
  let read: FeedPage;
  do {
    read = await subject.feed({ ...cursorOf(last), limit: largest });
    last = read.events.at(-1) ?? last;
  } while (!read.complete && read.events.length > 0);
  return { last, epoch: read.epoch };
}

function cursorOf(last: FeedEvent | undefined): { position: number; event: number } {
  return { position: last?.position ?? 0, event: last?.event ?? 0 };
}

function cursorText(of: FeedEvent | undefined): string {
  return of === undefined ? 'nothing' : `${of.position}/${of.event} ${of.recordId} v${of.version}`;
}

function isAfter(one: FeedEvent, other: FeedEvent): boolean {
  return (
    one.position > other.position || (one.position === other.position && one.event > other.event)
  );
}
