import type { KeyObject } from 'node:crypto';
import type { Identity } from '@relance/schema/access/identity.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import { serveSubgraph, type RunningSubgraph } from '@relance/kit/serve.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { type Answer, askGraph } from './asking.ts';
import { testKey } from './signing.ts';
import { createOwnerDatabase } from './databases.ts';

export interface ServedSubgraph extends RunningSubgraph {
  databaseUrl: string;
  key: KeyObject;
  /** Sends a document over HTTP, as the router does; for somebody who may do everything, unless said. */
  query: <Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
    identity?: Identity,
  ) => Promise<Answer<Data>>;
  /** SQL statements since the list was last emptied. */
  statements: string[];
}

/** One owner on a free port and a database of its own; `close` drops that database. */
export async function serveForTest<Context extends RecordContext>(
  subgraph: Subgraph<Context>,
  options: { demo?: boolean; name?: PartnerName } = {},
): Promise<ServedSubgraph> {
  const { demo = false, name = subgraph.name } = options;
  const database = await createOwnerDatabase(subgraph, demo ? 'demo' : 'reference');
  const key = testKey(name);
  const served = { databaseUrl: database.url, port: 0, demo, key };
  const running = await serveSubgraph({ ...subgraph, name }, served);
  const statements: string[] = [];
  const { logger } = running.dataSource;
  logger.logQuery = (statement) => {
    statements.push(statement);
  };
  return {
    ...running,
    databaseUrl: database.url,
    key,
    statements,
    query: (document, variables, identity) =>
      askGraph(name, `${running.url}/graphql`, document, variables, identity),
    close: async () => {
      await running.close();
      await database.drop();
    },
  };
}
