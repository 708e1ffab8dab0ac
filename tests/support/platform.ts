import type { PartnerName } from '@relance/schema/partners.ts';
import { inProcessPlanner } from '@relance/router/planning/inProcessPlanner.ts';
import { Opened } from '../../platform/opened.ts';
import { startPlatform } from '../../platform/startPlatform.ts';
import { subgraphs } from '../../platform/subgraphs.ts';
import { createOwnerDatabase } from './databases.ts';
import { type Answer, postQuery } from './subgraphs.ts';

export interface TestPlatform {
  url: string;
  query: <Data>(document: string, variables?: Record<string, unknown>) => Promise<Answer<Data>>;
  close: () => Promise<void>;
}

/** All owners and the router in this process, each owner on a database of its own. */
export async function startTestPlatform(options: { demo: boolean }): Promise<TestPlatform> {
  const databases = await Promise.all(
    Object.values(subgraphs).map(async (subgraph) => ({
      name: subgraph.name,
      ...(await createOwnerDatabase(subgraph, options.demo ? 'demo' : 'reference')),
    })),
  );
  const urls = Object.fromEntries(databases.map(({ name, url }) => [name, url]));
  const opened = new Opened();
  const url = await startPlatform(
    {
      ...{ port: 0, host: '127.0.0.1', demo: options.demo },
      // The tests' own loader does not reach into threads.
      plan: (supergraphSdl) => Promise.resolve(inProcessPlanner(supergraphSdl)),
    },
    urls as Record<PartnerName, string>,
    opened,
  );
  return {
    url,
    query: (document, variables) => postQuery(`${url}/graphql`, document, variables),
    close: async () => {
      await opened.close();
      await Promise.all(databases.map(({ drop }) => drop()));
    },
  };
}
