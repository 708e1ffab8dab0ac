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
  /** Each as JSON without a line break, its document at the end. */
  events: string[];
}

/** Where the newest version of a kind of record stands, and what everybody may see of it. */
export interface PublishedTable {
  kind: string;
  table: string;
  columns: string[];
}

// Names as SQL writes them, quoted where they have to be.
const headSql = `
SELECT (SELECT epoch FROM feed_state) AS epoch,
       (SELECT coalesce(max(position), 0) FROM feed_transaction) AS head,
       (SELECT coalesce(json_agg(json_build_object(
          'kind', quote_literal(kind), 'table', record_table::text, 'columns', ARRAY(
            SELECT quote_ident(attname) FROM pg_attribute
            WHERE attrelid = record_table AND attnum > 0 AND NOT attisdropped
              AND attname <> ALL (coalesce(feed_private_columns(record_table), '{}'))))), '[]')
        FROM feed_kind) AS tables`;

/**
 * Two parts so that each is one index range: the rest of a long transaction, then what follows it; of
 * what follows, no more of a transaction than the page may hold. The first one is read on beyond its transaction: asked
 * for the events of one alone, PostgreSQL gathers and sorts all that are left of it for each page, where it takes them for few.
 * One statement, so that a version is either still the newest or has been stored.
 */
export function readFeedSql(tables: readonly PublishedTable[]): string {
  const newest = tables.map(
    ({ kind, table, columns }) => `
      WHEN ${kind} THEN (
        SELECT row_to_json(row)::text FROM (SELECT ${columns.join(', ')} FROM ${table}) AS row
        WHERE row.id = page.record_id AND row.version = page.version)`,
  );
  return `
WITH rest AS MATERIALIZED (
  SELECT t.position, e.*
  FROM (SELECT id, position FROM feed_transaction WHERE position = $1) AS t
  CROSS JOIN LATERAL (
    SELECT * FROM feed_event WHERE (transaction_id, id) > (t.id, $2)
    ORDER BY transaction_id, id LIMIT $3) AS e
  WHERE e.transaction_id = t.id
), page AS MATERIALIZED (
  SELECT * FROM rest
  UNION ALL
  (SELECT t.position, e.*
   FROM feed_transaction AS t
   CROSS JOIN LATERAL (
     SELECT * FROM feed_event WHERE transaction_id = t.id
     ORDER BY transaction_id, id LIMIT $3) AS e
   WHERE t.position > $1
   ORDER BY t.position, e.id LIMIT greatest(0, $3 - (SELECT count(*) FROM rest)))
)
SELECT position, concat('{"position":', position, ',"event":', id, ',"kind":', to_json(kind),
    ',"recordId":"', record_id, '","version":', version,
    ',"occurredAt":', to_json(date_trunc('milliseconds', occurred_at)), ',"document":',
    coalesce(document::text, CASE WHEN NOT deleted THEN CASE kind${newest.join('')} END END, 'null'),
    '}') AS line
FROM page ORDER BY position, id`;
}

// A page is held in memory by both sides; a single larger event is a page of its own.
const pageLength = 8_000_000;

/** Up to `limit` committed events after the cursor, oldest first; fewer when they are very large. */
export async function readFeed(
  dataSource: DataSource,
  after: FeedCursor,
  limit: number,
): Promise<FeedPageText> {
  await dataSource.query('SELECT feed_sequence()');
  const [state] =
    await dataSource.query<[{ epoch: string; head: number; tables: PublishedTable[] }]>(headSql);
  const found = await dataSource.query<{ position: number; line: string }[]>(
    readFeedSql(state.tables),
    [after.position, after.event, limit + 1],
  );
  let length = 0;
  const events: string[] = [];
  for (const { line } of found.slice(0, limit)) {
    length += line.length;
    if (events.length > 0 && length > pageLength) break;
    events.push(line);
  }
  // A transaction may have been given its position between the two statements.
  const head = Math.max(state.head, found[events.length - 1]?.position ?? 0);
  return { epoch: state.epoch, head, complete: found.length === events.length, events };
}

/** The page as JSON in UTF-8, in which every event has a line of its own. */
// Line by line into bytes: one string of a page costs ten times as much to make and to send.
export function pageJson({ events, ...page }: FeedPageText): Buffer {
  const head = `${JSON.stringify(page).slice(0, -1)},"events":[\n`;
  const lines = events.flatMap((event) => [separator, Buffer.from(event)]).slice(1);
  return Buffer.concat([Buffer.from(head), ...lines, Buffer.from('\n]}')]);
}

const separator = Buffer.from(',\n');
