import type { FeedPage } from '@relance/kit/feed/feed.sql.ts';
import type { IndexCursor } from './apply.sql.ts';

const pageSize = 2_000;

/** One page of an owner's feed after the cursor, waiting up to `wait` seconds for something new. */
export async function fetchPage(
  baseUrl: string,
  cursor: IndexCursor | null,
  wait: number,
  signal: AbortSignal,
): Promise<FeedPage> {
  const url = new URL('/feed', baseUrl);
  url.searchParams.set('position', String(cursor?.position ?? 0));
  url.searchParams.set('event', String(cursor?.event ?? 0));
  url.searchParams.set('limit', String(pageSize));
  url.searchParams.set('wait', String(wait));
  // A half-open connection must not stop the index for longer than a poll and a bit.
  const patience = AbortSignal.any([signal, AbortSignal.timeout((wait + 10) * 1_000)]);
  const response = await fetch(url, { signal: patience });
  if (!response.ok) throw new Error(`the feed of ${baseUrl} answered ${response.status}`);
  return (await response.json()) as FeedPage;
}
