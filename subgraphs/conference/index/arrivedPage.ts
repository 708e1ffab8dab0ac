import type { FeedEvent, FeedPage } from '@relance/kit/feed/feed.sql.ts';

/** An event whose document is still JSON text: PostgreSQL alone reads it. */
export interface ArrivedEvent extends Omit<FeedEvent, 'document'> {
  document: string;
}

export interface ArrivedPage extends Omit<FeedPage, 'events'> {
  events: ArrivedEvent[];
}

const documentFollows = ',"document":';

/**
 * Reads a page as a feed writes it: JSON with a line for each event, its document at the end. An Error
 * when it is anything else.
 */
export function readPage(text: string): ArrivedPage {
  const [head = '', ...lines] = text.split('\n');
  lines.pop();
  // `…,"events":[` and `]}` are the first line and the last.
  const page = JSON.parse(`${head}]}`) as FeedPage;
  return { ...page, events: lines.map(readEvent) };
}

// A page is mostly documents: parsed here, they would only be written down again for the database.
function readEvent(line: string): ArrivedEvent {
  const cut = line.indexOf(documentFollows);
  if (cut < 0) throw new Error(`not an event of a feed: ${line.slice(0, 80)}`);
  const event = JSON.parse(`${line.slice(0, cut)}}`) as Omit<FeedEvent, 'document'>;
  const document = line.slice(cut + documentFollows.length, line.lastIndexOf('}'));
  return { ...event, document };
}
