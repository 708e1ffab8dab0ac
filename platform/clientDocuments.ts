import { join } from 'node:path';
import { root } from './settings.ts';
import { readTrustedDocuments } from './trustedDocuments.ts';

/** Clients whose documents the router knows, whatever else is trusted. */
const clients = ['web', 'opendata', 'widget'];

/** The documents of our own clients, as graphql-codegen lists them. */
export async function clientDocuments(): Promise<ReadonlyMap<string, string>> {
  const lists = await Promise.all(
    clients.map((client) =>
      readTrustedDocuments(
        join(root, 'clients', client, '__generated__', 'persisted-documents.json'),
      ),
    ),
  );
  return new Map(lists.flatMap((list) => [...list]));
}
