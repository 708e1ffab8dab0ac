import { anonymous } from '@relance/schema/access/identity.ts';
import { signatureHeader, signed } from '@relance/schema/access/signature.ts';
import type { FeedAddress, Feeds } from '@relance/kit/subgraph.ts';
import { type PartnerName, partners } from '@relance/schema/partners.ts';
import type { IndexCursor } from './apply.sql.ts';
import { type ArrivedPage, readPage } from './arrivedPage.ts';

const pageSize = 2_000;

/** The feed of one owner. */
export interface OwnerFeed extends FeedAddress {
  owner: PartnerName;
}

/** The feeds with the names of their owners. */
export function feedsOf(feeds: Feeds): OwnerFeed[] {
  return partners.flatMap(({ name }) => {
    const feed = feeds[name];
    return feed ? [{ ...feed, owner: name }] : [];
  });
}

/** A page, and the cursor after which it was asked for. */
export interface FetchedPage {
  after: IndexCursor | null;
  page: ArrivedPage;
}

/** The pages after a cursor up to the feed's end; while one is applied, the next is on its way. */
export async function* fetchPages(
  feed: OwnerFeed,
  cursor: IndexCursor | null,
  wait: number,
  signal: AbortSignal,
): AsyncGenerator<FetchedPage> {
  let after = cursor;
  let fetched = fetchPage(feed, after, wait, signal);
  for (;;) {
    const page = await fetched;
    const next = endOf(page);
    if (next) {
      fetched = fetchPage(feed, next, 0, signal);
      // Who stops early never asks for it: then its failure is nobody's.
      fetched.catch(() => undefined);
    }
    yield { after, page };
    if (!next) return;
    after = next;
  }
}

function endOf({ epoch, complete, events }: ArrivedPage): IndexCursor | null {
  const last = events.at(-1);
  return complete || !last ? null : { epoch, position: last.position, event: last.event };
}

/** One page of an owner's feed after the cursor, waiting up to `wait` seconds for something new. */
async function fetchPage(
  { owner, url: baseUrl, key }: OwnerFeed,
  cursor: IndexCursor | null,
  wait: number,
  signal: AbortSignal,
): Promise<ArrivedPage> {
  const url = new URL('/feed', baseUrl);
  url.searchParams.set('position', String(cursor?.position ?? 0));
  url.searchParams.set('event', String(cursor?.event ?? 0));
  url.searchParams.set('limit', String(pageSize));
  url.searchParams.set('wait', String(wait));
  // A half-open connection must not stop the index for longer than a poll and a bit.
  const patience = AbortSignal.any([signal, AbortSignal.timeout((wait + 10) * 1_000)]);
  const response = await fetch(url, {
    headers: {
      [signatureHeader]: signed(key, {
        ...{ by: 'conference', owner, method: 'GET', path: url.pathname + url.search },
        ...{ body: '', identity: anonymous },
      }),
    },
    signal: patience,
  });
  if (!response.ok) throw new Error(`the feed of ${baseUrl} answered ${response.status}`);
  return readPage(Buffer.from(await response.arrayBuffer()));
}
