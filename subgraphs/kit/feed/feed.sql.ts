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

/** A page as it is read and sent: nobody has to take its events apart on the way. */
export interface FeedPageText extends Omit<FeedPage, 'events'> {
  /** The events as JSON, a line for each, with a comma between them; the document comes last. */
  events: string;
}

const columns = `
  t.position, e.id AS event, e.kind, e.record_id, e.version, e.occurred_at, e.deleted, e.document`;

/**
 * Two parts so that each is one index range: the rest of a long transaction, then what follows it; of
 * what follows, no more of a transaction than the page may hold.
 * One statement, so that a version is either still the newest or has been stored.
 */
export const readFeedSql = `
WITH rest AS MATERIALIZED (
  SELECT ${columns}
  FROM (SELECT id, position FROM feed_transaction WHERE position = $1) AS t
  CROSS JOIN LATERAL (
    SELECT * FROM feed_event AS e WHERE e.transaction_id = t.id AND e.id > $2
    ORDER BY e.transaction_id, e.id LIMIT $3) AS e
), page AS MATERIALIZED (
  SELECT * FROM rest
  UNION ALL
  (SELECT ${columns}
   FROM feed_transaction AS t
   CROSS JOIN LATERAL (
     SELECT * FROM feed_event AS e WHERE e.transaction_id = t.id
     ORDER BY e.transaction_id, e.id LIMIT $3) AS e
   WHERE t.position > $1
   ORDER BY t.position, e.id LIMIT greatest(0, $3 - (SELECT count(*) FROM rest)))
), newest AS MATERIALIZED (
  SELECT found.* FROM (
    SELECT kind, array_agg(record_id) AS ids FROM page
    WHERE document IS NULL AND NOT deleted GROUP BY kind
  ) AS wanted
  CROSS JOIN LATERAL feed_current(wanted.kind, wanted.ids) AS found
), published AS (
  SELECT position, event, kind, record_id AS "recordId", page.version,
         date_trunc('milliseconds', occurred_at) AS "occurredAt",
         coalesce(page.document, newest.document) AS document
  FROM page LEFT JOIN newest
    ON newest.id = page.record_id AND newest.version = page.version AND NOT page.deleted
), lines AS (
  SELECT position, event, line, row_number() OVER in_order < $3
           AND sum(octet_length(line)) OVER in_order - octet_length(line) < $4 AS fits
  FROM (SELECT position, event, row_to_json(published)::text AS line FROM published) AS written
  WINDOW in_order AS (ORDER BY position, event)
)
SELECT coalesce(string_agg(line, E',\n' ORDER BY position, event) FILTER (WHERE fits), '') AS events,
       max(position) FILTER (WHERE fits) AS last,
       coalesce(bool_and(fits), true) AS complete
FROM lines`;

const headSql = `
SELECT (SELECT epoch FROM feed_state) AS epoch,
       (SELECT coalesce(max(position), 0) FROM feed_transaction) AS head`;

// A page is held in memory by both sides; a single larger event is a page of its own.
const pageBytes = 8_000_000;

/** Up to `limit` committed events after the cursor, oldest first; fewer when they are very large. */
export async function readFeed(
  dataSource: DataSource,
  after: FeedCursor,
  limit: number,
): Promise<FeedPageText> {
  await dataSource.query('SELECT feed_sequence()');
  const [state] = await dataSource.query<[{ epoch: string; head: number }]>(headSql);
  const [page] = await dataSource.query<[FoundPage]>(readFeedSql, [
    after.position,
    after.event,
    limit + 1,
    pageBytes,
  ]);
  // A transaction may have been given its position between the two statements.
  const head = Math.max(state.head, page.last ?? 0);
  return { epoch: state.epoch, head, complete: page.complete, events: page.events };
}

/** The page as JSON, in which every event has a line of its own. */
export function pageJson({ events, ...page }: FeedPageText): string {
  return `${JSON.stringify(page).slice(0, -1)},"events":[\n${events}${events && '\n'}]}`;
}

interface FoundPage {
  events: string;
  last: number | null;
  complete: boolean;
}
