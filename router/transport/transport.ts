import type { SubgraphFetch } from '../execution/requestExecution.ts';
import {
  type Caller,
  type SubgraphAddress,
  SubgraphClient,
  type TransportOptions,
} from './subgraphClient.ts';

/** How the router reaches every subgraph, by name. */
export type SubgraphAddresses = Readonly<Record<string, SubgraphAddress>>;

/** The way to all subgraphs. */
export class Transport {
  readonly clients: ReadonlyMap<string, SubgraphClient>;

  constructor(addresses: SubgraphAddresses, options: TransportOptions = {}) {
    this.clients = new Map(
      Object.entries(addresses).map(([name, address]) => [
        name,
        new SubgraphClient(name, address, options),
      ]),
    );
  }

  /** Asks subgraphs for one caller. */
  for(caller: Caller): SubgraphFetch {
    return (subgraph, request) => {
      const client = this.clients.get(subgraph);
      if (!client) throw new Error(`no address for the subgraph ${subgraph}`);
      return client.ask(request, caller);
    };
  }

  /** After a write: nothing that was asked before it answers what is asked from now on. */
  startAnew(): void {
    for (const client of this.clients.values()) client.startAnew();
  }

  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }
}
