import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compose, type SubgraphSdls } from '@relance/schema/compose.ts';
import type { Services, SubgraphRequest } from '../subject.ts';
import { mockSubgraph, type MockRules } from './mock.ts';

/** Several subgraphs and the one graph that they make; all of it made up from the rules. */
export interface Federation {
  name: string;
  supergraphSdl: string;
  /** What clients see. */
  api: GraphQLSchema;
  sdls: SubgraphSdls;
  rules: MockRules;
}

/** What a subgraph was asked. */
export interface Asked extends SubgraphRequest {
  subgraph: string;
}

/** The subgraphs of a federation, running in this process. */
export interface OpenFederation {
  services: Services;
  /** All that was asked since the last reset. */
  asked: Asked[];
  /** Whether two requests were ever under way at once: then the order of errors is a race. */
  overlapped: () => boolean;
  /** Waits for requests that a router left behind when it answered. */
  settled: () => Promise<void>;
  /** Forgets what was asked, and the mutations; `data` names one of many sets of made-up data. */
  reset: (data: string) => void;
  close: () => Promise<void>;
}

const composed = new Map<string, Federation>();

/** The federation of the files `<name>/<subgraph>.graphql`. */
export function composedOnce(
  name: string,
  subgraphs: readonly string[],
  rules: MockRules,
): Federation {
  const read = (subgraph: string) =>
    readFileSync(join(import.meta.dirname, name, `${subgraph}.graphql`), 'utf8');
  const known = composed.get(name);
  if (known) return known;
  const sdls = Object.fromEntries(subgraphs.map((subgraph) => [subgraph, read(subgraph)]));
  const federation = composedOf(name, sdls, rules);
  composed.set(name, federation);
  return federation;
}

/** Composes a federation of published SDL. */
export function composedOf(name: string, sdls: SubgraphSdls, rules: MockRules): Federation {
  const { supergraph, api } = compose(sdls, {});
  return { name, supergraphSdl: supergraph, api: buildSchema(api), sdls, rules };
}

/** Starts subgraphs of its own: two routers that are compared must not share mutations. */
export function openFederation({ sdls, rules }: Federation): OpenFederation {
  const asked: Asked[] = [];
  const underWay = { now: 0, overlapped: false };
  const subgraphs = Object.entries(sdls).map(([name, sdl]) => ({
    name,
    ...mockSubgraph(sdl, rules),
  }));
  const services = subgraphs.map(({ name, execute }) => {
    const recorded = async (request: SubgraphRequest) => {
      asked.push({ subgraph: name, ...request });
      underWay.now += 1;
      underWay.overlapped ||= underWay.now > 1;
      try {
        return await execute(request);
      } finally {
        underWay.now -= 1;
      }
    };
    return [name, { url: `http://${name}.invalid`, execute: recorded }] as const;
  });
  return {
    services: Object.fromEntries(services),
    asked,
    overlapped: () => underWay.overlapped,
    settled: async () => {
      do await setImmediate();
      while (underWay.now > 0);
    },
    reset: (data) => {
      asked.length = 0;
      underWay.overlapped = false;
      for (const subgraph of subgraphs) subgraph.reset(data);
    },
    close: () => Promise.resolve(),
  };
}
