import { Feed } from 'feed';
import { licence } from '@relance/sdk/licence.ts';
import { escapeAttribute } from '@relance/sdk/export/escape.ts';
import { spaced } from '../http/typography.ts';
import type { Entry, Kind } from '../kinds/kind.ts';
import { printable } from '@relance/sdk/export/xlsxCells.ts';

export interface FeedAddresses {
  /** Where the feed is. */
  self: string;
  /** Where people read the list. */
  list: string;
  linkOf: (id: string) => string;
}

/** Records as Atom 1.0, in the order given. */
export function atom(
  kind: Kind<unknown>,
  entries: readonly Entry[],
  addresses: FeedAddresses,
): string {
  // The library marks texts as HTML: what is none has to be written so.
  const asHtml = (text: string) => escapeAttribute(printable(text));
  return feedOf(kind, entries, { ...addresses, written: asHtml }).atom1();
}

interface JsonItem {
  author?: unknown;
  content_html?: string;
  summary?: string;
}

/** Records as JSON Feed 1.1: the library writes version 1, which calls authors otherwise. */
export function jsonFeed(
  kind: Kind<unknown>,
  entries: readonly Entry[],
  addresses: FeedAddresses,
): string {
  const feed = feedOf(kind, entries, { ...addresses, written: (text) => text }).json1();
  const { items, author, ...rest } = JSON.parse(feed) as { items: JsonItem[]; author?: unknown };
  return JSON.stringify({
    ...rest,
    ...{ version: 'https://jsonfeed.org/version/1.1', language: 'fr', authors: [author] },
    items: items.map(({ author: wrote, content_html: text, ...item }) => ({
      ...item,
      content_text: text ?? '',
      ...(wrote === undefined ? {} : { authors: [wrote] }),
    })),
  });
}

function feedOf(
  kind: Kind<unknown>,
  entries: readonly Entry[],
  { self, list, linkOf, written }: FeedAddresses & { written: (text: string) => string },
): Feed {
  const newest = entries[0]?.updated;
  const feed = new Feed({
    ...{ id: self, title: `${kind.title} – Relance 47`, description: spaced(kind.description) },
    ...{ language: 'fr', link: list, copyright: licence.title, generator: 'Relance 47' },
    // Without an entry there is no change: the same answer for ever, rather than the time of asking.
    updated: new Date(newest ?? 0),
    feedLinks: { atom: self, json: self },
    author: { name: 'Conférence des Territoires de Lot-et-Garonne' },
  });
  for (const { id, demo, title, text, published, updated, author } of entries) {
    feed.addItem({
      // Of the record alone: an entry stays the same, wherever it is served from.
      ...{ id: `urn:uuid:${id}`, link: linkOf(id) },
      title: written(title),
      description: written(demo ? `Donnée de démonstration. ${text}` : text),
      ...{ published: new Date(published), date: new Date(updated) },
      ...(author === null ? {} : { author: [{ name: printable(author) }] }),
    });
  }
  return feed;
}
