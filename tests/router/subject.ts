import type { QueryPlanCache } from '@apollo/query-planner';

/** One HTTP request as a client sends it; `search` is what follows the path, with its `?`. */
export interface Ask {
  method: string;
  search?: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  text: string;
}

/** A router under test: requests go in, answers come out, and nothing else is known of it. */
export interface Subject {
  name: string;
  ask: (request: Ask) => Promise<Answer>;
  close: () => Promise<void>;
}

/** What a router asks of a subgraph. */
export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** How a router reaches one subgraph: by `execute` where there is one, else at `<url>/graphql`. */
export interface Service {
  url: string;
  execute?: (request: SubgraphRequest) => Promise<unknown>;
}

export type Services = Record<string, Service>;

/** How a subject is to run. */
export interface Running {
  /** `http` listens on a free port; `process` hands over the same requests without a socket. */
  transport: 'http' | 'process';
  /** Query plans that several subjects share, for a subject that can: planning costs most of a test. */
  plans?: QueryPlanCache;
}

export type SubjectFactory = (
  supergraphSdl: string,
  services: Services,
  running: Running,
) => Promise<Subject>;

/** A GraphQL operation as a POST of JSON. */
export function post(operation: {
  query: string;
  variables?: Readonly<Record<string, unknown>>;
  operationName?: string;
}): Ask {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  };
}
