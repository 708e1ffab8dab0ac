import { Gauge, type Registry } from 'prom-client';
import { anonymous } from '@relance/schema/access/identity.ts';
import type { Transport } from '../transport/transport.ts';

interface FeedStatus {
  owner: string;
  behind: number;
  indexLag: number | null;
}

const body = JSON.stringify({ query: '{ indexStatus { feeds { owner behind indexLag } } }' });

/** How current the lists are, as the conference says; answers how to ask it again. */
export function watchIndexLag(registers: Registry[], transport: Transport): () => Promise<void> {
  const behind = new Gauge({
    ...{ name: 'relance_index_behind_transactions', labelNames: ['owner'], registers },
    help: 'Transactions of the owner that the lists do not show yet.',
  });
  const lag = new Gauge({
    ...{ name: 'relance_index_lag_seconds', labelNames: ['owner'], registers },
    help: 'Seconds for which the lists may have missed something of the owner; 0 while its feed is heard.',
  });
  return async () => {
    const feeds = await readFeeds(transport);
    behind.reset();
    lag.reset();
    for (const { owner, ...feed } of feeds) {
      behind.set({ owner }, feed.behind);
      if (feed.indexLag !== null) lag.set({ owner }, feed.indexLag);
    }
  };
}

// While the conference does not answer, nothing is told.
async function readFeeds(transport: Transport): Promise<FeedStatus[]> {
  if (!transport.clients.has('conference')) return [];
  const ask = transport.for({
    identity: anonymous,
    access: '',
    headers: {},
    until: performance.now() + 2_000,
  });
  try {
    const { data } = await ask('conference', { body, isQuery: true });
    return (data as { indexStatus: { feeds: FeedStatus[] } } | null)?.indexStatus.feeds ?? [];
  } catch {
    return [];
  }
}
