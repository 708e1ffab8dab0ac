import type { FastifyInstance } from 'fastify';
import type { SupergraphState } from './supergraph/supergraphUpdates.ts';
import type { SubgraphAddresses } from './transport/transport.ts';

/** `/health`: the process lives. `/ready`: every owner answers, or 503 with who does not; what is served. */
export function serveHealth(
  server: FastifyInstance,
  subgraphs: SubgraphAddresses,
  supergraph: () => SupergraphState,
): void {
  server.get('/health', () => ({ status: 'ok' }));
  // However many want to know, an owner is asked once at a time.
  let asking: Promise<Record<string, boolean>> | undefined;
  server.get('/ready', async (_request, reply) => {
    asking ??= askOwners(subgraphs).finally(() => {
      asking = undefined;
    });
    const owners = await asking;
    const ready = Object.values(owners).every(Boolean);
    const status = ready ? 'ok' : 'partial';
    return reply.code(ready ? 200 : 503).send({ status, owners, supergraph: supergraph() });
  });
}

async function askOwners(subgraphs: SubgraphAddresses): Promise<Record<string, boolean>> {
  const answers = Object.entries(subgraphs).map(
    async ([name, { url }]) => [name, await isReady(url)] as const,
  );
  return Object.fromEntries(await Promise.all(answers));
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { status, body } = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2_000) });
    await body?.cancel();
    return status === 200;
  } catch {
    return false;
  }
}
