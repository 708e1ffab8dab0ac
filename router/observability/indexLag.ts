import { Gauge, type Registry } from 'prom-client';
import type { Transport } from '../transport/transport.ts';

interface FeedStatus {
  owner: string;
  behind: number;
  indexLag: number | null;
}

const body = JSON.stringify({ query: '{ indexStatus { feeds { owner behind indexLag } } }' });

/** How current the lists are, as the conference says when it is asked; nothing while it does not answer. */
export function watchIndexLag(registers: Registry[], transport: Transport): void {
  if (!transport.clients.has('conference')) return;
  watch('relance_index_behind_transactions', {
    help: 'Transactions of the owner that the lists do not show yet.',
    read: ({ behind }) => behind,
  });
  watch('relance_index_lag_seconds', {
    help: 'Seconds for which the lists may have missed something of the owner; 0 while its feed is heard.',
    read: ({ indexLag }) => indexLag,
  });

  function watch(
    name: string,
    { help, read }: { help: string; read: (feed: FeedStatus) => number | null },
  ): void {
    new Gauge({
      ...{ name, help, labelNames: ['owner'], registers },
      async collect() {
        this.reset();
        for (const feed of await readFeeds(transport)) {
          const value = read(feed);
          if (value !== null) this.set({ owner: feed.owner }, value);
        }
      },
    });
  }
}

async function readFeeds(transport: Transport): Promise<FeedStatus[]> {
  const ask = transport.for({ identity: 'metrics', headers: {}, until: performance.now() + 2_000 });
  try {
    const { data } = await ask('conference', { body, isQuery: true });
    return (data as { indexStatus: { feeds: FeedStatus[] } } | null)?.indexStatus.feeds ?? [];
  } catch {
    return [];
  }
}
