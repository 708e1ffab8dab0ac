import type { RequestExecution, SubgraphRequest, SubgraphResponse } from './requestExecution.ts';

/** Hands a request to the transport, unless the client has gone. */
export function send(
  execution: RequestExecution,
  subgraph: string,
  request: SubgraphRequest,
): Promise<SubgraphResponse> {
  const { fetch, signal } = execution;
  signal?.throwIfAborted();
  return fetch(subgraph, signal ? { ...request, signal } : request);
}
