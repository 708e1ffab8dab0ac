import { type Cores, twoCores, bindTo } from './cores.ts';
import { type Addresses, composed } from './federation.ts';
import { Served } from './served.ts';
import type { ServeOptions } from './servers/serveOptions.ts';

const modules = {
  own: 'router/servers/own.ts',
  stock: 'router/servers/stock.ts',
  hive: 'peers/hiveStitching.mjs',
  hive_native: 'peers/hiveNative.mjs',
  handwritten: 'router/servers/handwritten.ts',
  static_bytes: 'router/servers/staticBytes.ts',
};

export type Peer = keyof typeof modules;
export type Servers = Readonly<Record<Peer, Served>>;

export interface StartPeer {
  options?: Partial<ServeOptions>;
  flags?: readonly string[];
  /** Bound to no core of its own. */
  free?: boolean;
}

export type Start = (peer: Peer, start?: StartPeer) => Promise<Served>;

/** Starts the subgraphs; gives what starts servers over them. */
export async function besideSubgraphs(): Promise<Start> {
  const cores = twoCores();
  if (cores) bindTo(cores.others);
  else console.error('Servers have no core of their own here: the numbers are less even.');
  const { answer: subgraphs } = await Served.start<Addresses>({
    ...{ module: 'router/subgraphs.ts', core: cores?.others },
  });
  const supergraphSdl = composed(subgraphs);
  return (peer, { options, flags = [], free = false } = {}) =>
    Served.start({
      module: modules[peer],
      options: { supergraphSdl, subgraphs, answers: {}, ...options } satisfies ServeOptions,
      core: coreFor(cores, free),
      flags,
    });
}

// A process inherits what its parent is bound to: to be free has to be said.
function coreFor(cores: Cores | undefined, free: boolean): string | undefined {
  return free && cores ? `${cores.others},${cores.server}` : cores?.server;
}
