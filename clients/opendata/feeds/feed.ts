import { Feed } from 'feed';
import { licence } from '../catalogue/licence.ts';
import type { Entry, Kind } from '../kinds/kind.ts';
import { printable } from '../writers/xlsxCells.ts';

interface Addresses {
  /** Where the feed is. */
  self: string;
  /** Where the list is. */
  list: string;
  linkOf: (id: string) => string;
}

/** Records as a feed, in the order given. */
export function feedOf(
  kind: Kind<unknown>,
  entries: readonly Entry[],
  { self, list, linkOf }: Addresses,
): Feed {
  const newest = entries[0]?.updated;
  const feed = new Feed({
    ...{ id: self, title: `${kind.title} – Relance 47`, description: kind.description },
    ...{ language: 'fr', link: list, copyright: licence.title, generator: 'Relance 47' },
    // Without an entry there is no change: the same answer for ever, rather than the time of asking.
    updated: new Date(newest ?? 0),
    feedLinks: { atom: self, json: self },
    author: { name: 'Conférence des Territoires de Lot-et-Garonne' },
  });
  for (const { id, title, text, published, updated, author } of entries) {
    feed.addItem({
      // Of the record alone: an entry stays the same, wherever it is served from.
      ...{ id: `urn:uuid:${id}`, guid: `urn:uuid:${id}`, link: linkOf(id) },
      ...{ title: printable(title), description: printable(text) },
      ...{ published: new Date(published), date: new Date(updated) },
      ...(author === null ? {} : { author: [{ name: printable(author) }] }),
    });
  }
  return feed;
}

/** Atom 1.0. */
export function atom(feed: Feed): string {
  return feed.atom1();
}

interface JsonFeed {
  items: (Record<string, unknown> & { author?: unknown; summary?: unknown })[];
  author?: unknown;
}

/** JSON Feed 1.1: the library writes 1.0, which calls authors otherwise and asks for no content. */
export function jsonFeed(feed: Feed, path: string, base: string): string {
  const { items, author, ...rest } = JSON.parse(feed.json1()) as JsonFeed;
  const body = {
    ...rest,
    ...{ version: 'https://jsonfeed.org/version/1.1', language: 'fr', feed_url: `${base}${path}` },
    authors: [author],
    items: items.map(({ author: wrote, ...item }) => ({
      ...item,
      content_text: item.summary,
      ...(wrote === undefined ? {} : { authors: [wrote] }),
    })),
  };
  return JSON.stringify(body);
}
