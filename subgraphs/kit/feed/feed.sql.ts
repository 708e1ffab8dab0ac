import type { DataSource } from 'typeorm';

/** A place in a feed: position of a transaction, then id of an event within it. */
export interface FeedCursor {
  position: number;
  event: number;
}

export interface FeedEvent {
  position: number;
  event: number;
  kind: string;
  recordId: string;
  version: number;
  occurredAt: string;
  /** The public row as JSON; null when the record was deleted. */
  document: Record<string, unknown> | null;
}

export interface FeedPage {
  epoch: string;
  /** Position of the newest committed transaction. */
  head: number;
  /** Nothing was left to read after these events. */
  complete: boolean;
  events: FeedEvent[];
}

const columns = `
  t.position, e.id AS event, e.kind, e.record_id, e.version, e.occurred_at, e.deleted, e.document`;

/**
 * Two branches so that each is one index range: the rest of a long transaction, then what follows it.
 * One statement, so that a version is either still the newest or has been stored.
 */
export const readFeedSql = `
WITH page AS MATERIALIZED (
  (SELECT ${columns}
   FROM feed_transaction t JOIN feed_event e ON e.transaction_id = t.id
   WHERE t.position = $1 AND e.id > $2
   ORDER BY e.id LIMIT $3)
  UNION ALL
  (SELECT ${columns}
   FROM feed_transaction t JOIN feed_event e ON e.transaction_id = t.id
   WHERE t.position > $1
   ORDER BY t.position, e.id LIMIT $3)
  ORDER BY 1, 2 LIMIT $3
), newest AS MATERIALIZED (
  SELECT found.* FROM (
    SELECT kind, array_agg(record_id) AS ids FROM page
    WHERE document IS NULL AND NOT deleted GROUP BY kind
  ) AS wanted
  CROSS JOIN LATERAL feed_current(wanted.kind, wanted.ids) AS found
)
SELECT position, event, kind, record_id AS "recordId", page.version, occurred_at AS "occurredAt",
       coalesce(page.document, newest.document) AS document
FROM page LEFT JOIN newest
  ON newest.id = page.record_id AND newest.version = page.version AND NOT page.deleted
ORDER BY position, event`;

const headSql = `
SELECT (SELECT epoch FROM feed_state) AS epoch,
       (SELECT coalesce(max(position), 0) FROM feed_transaction) AS head`;

/** Up to `limit` committed events after the cursor, oldest first. */
export async function readFeed(
  dataSource: DataSource,
  after: FeedCursor,
  limit: number,
): Promise<FeedPage> {
  await dataSource.query('SELECT feed_sequence()');
  const [state] = await dataSource.query<[{ epoch: string; head: number }]>(headSql);
  const found = await dataSource.query<FeedEvent[]>(readFeedSql, [
    after.position,
    after.event,
    limit + 1,
  ]);
  const events = found.slice(0, limit);
  // A transaction may have been given its position between the two statements.
  const head = Math.max(state.head, events.at(-1)?.position ?? 0);
  return { epoch: state.epoch, head, complete: found.length <= limit, events };
}
