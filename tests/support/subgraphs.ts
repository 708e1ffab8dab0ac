import type { GraphQLFormattedError } from 'graphql';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import { serveSubgraph, type RunningSubgraph } from '@relance/kit/serve.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { createOwnerDatabase } from './databases.ts';

export interface Answer<Data> {
  data: Data | null;
  errors?: GraphQLFormattedError[];
}

export interface ServedSubgraph extends RunningSubgraph {
  databaseUrl: string;
  /** Sends a document over HTTP, as the router does. */
  query: <Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
  ) => Promise<Answer<Data>>;
  /** SQL statements since the list was last emptied. */
  statements: string[];
}

/** One owner on a free port and a database of its own; `close` drops that database. */
export async function serveForTest<Context extends RecordContext>(
  subgraph: Subgraph<Context>,
  options: { demo?: boolean } = {},
): Promise<ServedSubgraph> {
  const { demo = false } = options;
  const database = await createOwnerDatabase(subgraph, demo ? 'demo' : 'reference');
  const running = await serveSubgraph(subgraph, { databaseUrl: database.url, port: 0, demo });
  const statements: string[] = [];
  const { logger } = running.dataSource;
  logger.logQuery = (statement) => {
    statements.push(statement);
  };
  return {
    ...running,
    databaseUrl: database.url,
    statements,
    query: (document, variables) => postQuery(`${running.url}/graphql`, document, variables),
    close: async () => {
      await running.close();
      await database.drop();
    },
  };
}

/** A GraphQL request over HTTP. */
export async function postQuery<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}
