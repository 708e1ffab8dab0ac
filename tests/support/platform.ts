import type { PartnerName } from '@relance/schema/partners.ts';
import { inProcessPlanner } from '@relance/router/planning/inProcessPlanner.ts';
import { writeResult } from '@relance/jobs/writing/writeResult.ts';
import { Opened } from '../../platform/opened.ts';
import { startPlatform } from '../../platform/startPlatform.ts';
import { subgraphs } from '../../platform/subgraphs.ts';
import { createOwnerDatabase } from './databases.ts';
import { tokenFrom } from './tokens.ts';
import { type Answer, postQuery } from './subgraphs.ts';

export interface TestPlatform {
  url: string;
  /** Of somebody who may do everything. */
  token: string;
  /** Asks for somebody who may do everything, or for whoever has the token; `null` is the public. */
  query: <Data>(
    document: string,
    variables?: Record<string, unknown>,
    token?: string | null,
  ) => Promise<Answer<Data>>;
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
      ...{ port: 0, host: '127.0.0.1', demo: options.demo, demoLogin: true },
      // As a demonstration tells it.
      explain: options.demo,
      // The tests' own loader does not reach into threads.
      writeJobs: writeResult,
      plan: (supergraphSdl) => Promise.resolve(inProcessPlanner(supergraphSdl)),
    },
    urls as Record<PartnerName, string>,
    opened,
  );
  const token = await tokenFrom(url);
  return {
    url,
    token,
    query: (document, variables, other = token) =>
      postQuery(`${url}/graphql`, document, variables, other ?? undefined),
    close: async () => {
      await opened.close();
      await Promise.all(databases.map(({ drop }) => drop()));
    },
  };
}
