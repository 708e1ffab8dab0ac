import { createServer, type ServerResponse } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Addresses } from './federation.ts';
import { graphs } from './graphs.ts';
import { listening } from './servers/listening.ts';
import { readText } from './servers/readText.ts';

/** All subgraphs in one process; each a port of its own, so that connections are kept per subgraph. */
export async function serve(): Promise<Addresses> {
  const served = Object.entries(graphs).map(async ([name, { sdl, resolvers }]) => {
    const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
    return [name, await serveRecorded((body) => answered(schema, body))] as const;
  });
  return Object.fromEntries(await Promise.all(served));
}

/** Each request is answered by GraphQL once; from then on by the bytes of that answer. */
function serveRecorded(answer: (body: string) => Promise<string>): Promise<string> {
  const recorded = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    if (request.url === '/changes') {
      sayNothingChanged(response);
      return;
    }
    void readText(request).then(async (body) => {
      let bytes = recorded.get(body);
      if (!bytes) recorded.set(body, (bytes = Buffer.from(await answer(body))));
      const headers = { 'content-type': 'application/json', 'content-length': bytes.length };
      response.writeHead(200, headers).end(bytes);
    });
  });
  return listening(server);
}

/** What a router that keeps answers has to hear, over and over. */
function sayNothingChanged(response: ServerResponse): void {
  const say = () => response.write('{}\n');
  const saying = setInterval(say, 400);
  response.on('close', () => clearInterval(saying));
  say();
}

async function answered(
  schema: ReturnType<typeof buildSubgraphSchema>,
  body: string,
): Promise<string> {
  const { query, variables, operationName } = JSON.parse(body) as {
    query: string;
    variables?: Record<string, unknown>;
    operationName?: string;
  };
  const result = await graphql({
    ...{ schema, source: query },
    ...{ variableValues: variables ?? null, operationName: operationName ?? null },
  });
  if (result.errors) throw new Error(`${result.errors.join('\n')}\n${body}`);
  return JSON.stringify(result);
}
