import type { FeedEvent, FeedPage } from '@relance/kit/feed/feed.sql.ts';

/** An event whose document is still JSON text, in UTF-8: PostgreSQL alone reads it. */
export interface ArrivedEvent extends Omit<FeedEvent, 'document'> {
  document: Buffer;
}

export interface ArrivedPage extends Omit<FeedPage, 'events'> {
  events: ArrivedEvent[];
}

const documentFollows = ',"document":';

/**
 * Reads a page as a feed writes it: JSON with a line for each event, its document at the end. An Error
 * when it is anything else.
 */
export function readPage(text: Buffer): ArrivedPage {
  const lines = linesOf(text);
  const head = lines.shift()?.toString() ?? '';
  // After the first line, which opens the list of events, and before the last, which closes it.
  const page = JSON.parse(`${head}]}`) as FeedPage;
  const events = lines.slice(0, -1).filter(({ length }) => length > 0);
  return { ...page, events: events.map(readEvent) };
}

function linesOf(text: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push(text.subarray(start, end));
    start = end + 1;
  }
  return [...lines, text.subarray(start)];
}

// A page is mostly documents: parsed here, they would only be written down again for the database.
function readEvent(line: Buffer): ArrivedEvent {
  const cut = line.indexOf(documentFollows);
  if (cut < 0) throw new Error(`not an event of a feed: ${line.toString('utf8', 0, 80)}`);
  const event = JSON.parse(`${line.toString('utf8', 0, cut)}}`) as Omit<FeedEvent, 'document'>;
  return { ...event, document: line.subarray(cut + documentFollows.length, line.lastIndexOf('}')) };
}
