import type { PartnerName } from '@relance/schema/partners.ts';
import { Opened } from '../../platform/opened.ts';
import { startPlatform } from '../../platform/startPlatform.ts';
import { subgraphs } from '../../platform/subgraphs.ts';
import { createOwnerDatabase } from './databases.ts';

/**
 * All owners and the router, each owner on a database of its own. Prints the router's address, and ends
 * when nobody holds its standard input any more: it never outlives the test that asked for it.
 */
const demo = process.argv.includes('--demo');
const left = new Promise<void>((resolve) => void process.stdin.once('close', resolve).resume());
const opened = new Opened();
const databases = await Promise.all(
  Object.values(subgraphs).map(async (subgraph) => ({
    name: subgraph.name,
    ...(await createOwnerDatabase(subgraph, demo ? 'demo' : 'reference')),
  })),
);
try {
  const urls = Object.fromEntries(databases.map(({ name, url }) => [name, url]));
  const url = await startPlatform(
    // Explains as a demonstration does.
    { port: 0, host: '127.0.0.1', demo, demoLogin: true, explain: demo },
    urls as Record<PartnerName, string>,
    opened,
  );
  console.log(url);
  await left;
} finally {
  await opened.close();
  await Promise.all(databases.map(({ drop }) => drop()));
}
