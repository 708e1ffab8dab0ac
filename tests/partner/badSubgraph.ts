import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BadSubgraph {
  url: string;
  close: () => Promise<void>;
}

const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
interface Aid { id: ID! version: Int! }
type TourismAid implements Aid @key(fields: "id") { id: ID! version: Int! }
type Mutation { deleteTourismAid(id: ID!, version: Int!): TourismAid }`;

// The second stands before the first, and the third tells what it should not.
const events = [2, 1, 3].map((number) => ({
  ...{ position: number, event: number, kind: 'Aid', version: 1 },
  recordId: `0000000${number}-0000-4000-8000-000000000000`,
  occurredAt: '2021-03-01T10:00:00Z',
  document: number === 3 ? { private_name: 'Jeanne' } : { title: `Aide ${number}` },
}));

interface Asked {
  query: string;
  variables: { representations: { __typename: string; id: string }[] };
}

/**
 * A subgraph as somebody may write one: it answers everybody, sorts entities and leaves out those that it does not
 * know, tells its feed out of order and from the beginning, and waits for nothing.
 */
export async function serveBadSubgraph(): Promise<BadSubgraph> {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(request.url ?? '', body)));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

function answer(url: string, body: string): unknown {
  if (url.startsWith('/feed')) return { epoch: 'one', head: 3, complete: true, events };
  if (url !== '/graphql') return { status: 'ok' };
  const { query, variables } = JSON.parse(body) as Asked;
  if (query.includes('_service')) return { data: { _service: { sdl } } };
  if (!query.includes('_entities')) return { data: {} };
  const known = variables.representations.filter(({ id }) =>
    events.some(({ recordId }) => recordId === id),
  );
  const found = known.map((each) => ({ ...each, version: 1 }));
  return { data: { _entities: found.sort((one, other) => (one.id < other.id ? -1 : 1)) } };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
