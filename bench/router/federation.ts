import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { graphs } from './graphs.ts';

/** Where each subgraph is, by name. */
export type Addresses = Readonly<Record<string, string>>;

/** The composed graph, with these addresses in it. */
export function composed(addresses: Addresses): string {
  const { supergraphSdl, errors = [] } = composeServices(
    Object.entries(graphs).map(([name, { sdl }]) => ({
      name,
      url: `${addresses[name]}/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (!supergraphSdl) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
