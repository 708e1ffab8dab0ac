import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { SubgraphRequest } from '../subject.ts';
import { type Federation, type OpenFederation, openFederation } from './federation.ts';

/** What a subgraph does instead of answering; nothing where it answers as it should. */
export type Fault = (subgraph: string, answer: SubgraphAnswer) => Reply | 'hang up' | undefined;

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: unknown[];
}

export interface Reply {
  status?: number;
  type?: string;
  body: string;
}

/** The subgraphs of a federation behind one HTTP server; `faultNow` is asked at every request. */
export async function openOverHttp(
  federation: Federation,
  faultNow: () => Fault | undefined,
): Promise<OpenFederation> {
  const inner = openFederation(federation);
  const server = createServer((request, response) => {
    const [, subgraph = ''] = (request.url ?? '').split('/');
    const answering = async () => {
      const asked = (await json(request)) as SubgraphRequest;
      const answer = (await inner.services[subgraph]?.execute?.(asked)) as SubgraphAnswer;
      reply(response, faultNow()?.(subgraph, answer) ?? { body: JSON.stringify(answer) });
    };
    answering().catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const names = Object.keys(inner.services);
  return {
    ...inner,
    services: Object.fromEntries(
      names.map((name) => [name, { url: `http://127.0.0.1:${port}/${name}` }]),
    ),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, what: Reply | 'hang up'): void {
  if (what === 'hang up') {
    response.destroy();
    return;
  }
  const { status = 200, type = 'application/json', body } = what;
  response.writeHead(status, { 'content-type': type }).end(body);
}
