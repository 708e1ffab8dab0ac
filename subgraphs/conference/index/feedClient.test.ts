import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageJson } from '@relance/kit/feed/feed.sql.ts';
import { feedEpoch, recordId } from '../../../tests/support/index.ts';
import { until } from '../../../tests/support/processes.ts';
import { fetchPages, type OwnerFeed } from './feedClient.ts';
import { feedOf } from '../../../tests/support/signing.ts';

/** An owner whose feed is one transaction of three pages; it remembers what it was asked. */
let owner: Server;
let url: string;
let feed: OwnerFeed;
let asked: string[];
const events = [1, 2, 3].map((number) => ({
  ...{ position: 7, event: number, kind: 'Aid', recordId: recordId(number), version: 1 },
  ...{ occurredAt: '2021-03-01T09:00:00Z', document: { title: `Aide ${number}` } },
}));

beforeAll(async () => {
  owner = createServer((request, response) => {
    const query = new URL(request.url ?? '', url).searchParams;
    asked.push(`after ${query.get('position')}/${query.get('event')}, wait ${query.get('wait')}`);
    const event = events[Number(query.get('event'))];
    if (!event) return response.writeHead(500).end();
    const complete = event === events.at(-1);
    const page = { epoch: feedEpoch, head: 7, complete, events: [JSON.stringify(event)] };
    return response.end(pageJson(page));
  });
  await new Promise<void>((resolve) => owner.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(owner.address() as AddressInfo).port}`;
  feed = { owner: 'department', ...feedOf('department', url) };
});
afterAll(() => owner.close());

beforeEach(() => {
  asked = [];
});

const nobody = new AbortController().signal;

describe('the pages of a feed', () => {
  it('come one after the other up to its end, and only the first is waited for', async () => {
    const cursors: unknown[] = [];

    for await (const { after } of fetchPages(feed, null, 5, nobody)) cursors.push(after);

    expect(cursors).toEqual([
      null,
      { epoch: feedEpoch, position: 7, event: 1 },
      { epoch: feedEpoch, position: 7, event: 2 },
    ]);
    expect(asked).toEqual(['after 0/0, wait 5', 'after 7/1, wait 0', 'after 7/2, wait 0']);
  });

  it('are asked for while the one before is applied', async () => {
    const pages = fetchPages(feed, null, 0, nobody);

    await pages.next();
    await until(() => Promise.resolve(asked.length === 2));
    await pages.return(undefined);

    expect(asked).toEqual(['after 0/0, wait 0', 'after 7/1, wait 0']);
  });

  it('fail where the owner fails, not before', async () => {
    const pages = fetchPages(feed, { epoch: feedEpoch, position: 7, event: 9 }, 0, nobody);

    await expect(pages.next()).rejects.toThrow(`the feed of ${url} answered 500`);
  });
});
