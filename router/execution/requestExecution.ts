import type { JsonObject } from './jsonObject.ts';

/** One request to a subgraph. Equal requests have equal bodies. */
export interface SubgraphRequest {
  /** JSON text of a GraphQL request: `query`, `operationName` where there is one, `variables`. */
  readonly body: string;
  /** False for a mutation: it must not be shared or sent again. */
  readonly isQuery: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** What a subgraph answered. The engine changes and keeps `data`: nobody else may hold it. */
export interface SubgraphResponse {
  data?: JsonObject | null;
  errors?: readonly SubgraphError[] | null;
}

export interface SubgraphError {
  message?: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Record<string, unknown> | undefined;
}

/** The transport. A rejection becomes an error of the answer; the rest of the answer stands. */
export type SubgraphFetch = (
  subgraph: string,
  request: SubgraphRequest,
) => Promise<SubgraphResponse>;

/** The state of one request while its plan runs. */
export interface RequestExecution {
  /** The response so far, merged from all subgraphs, keyed by response name. */
  readonly data: JsonObject;
  readonly errors: Error[];
  /** Lists of representations that were sent, by what is in them: see `knownOrder.ts`. */
  readonly sent: Map<string, readonly string[]>;
  /** Whether an object or a list of the data may be part of several others. */
  sharesParts: boolean;
  /** Variables as the client sent them: subgraphs apply defaults and coercion themselves. */
  readonly variables: JsonObject;
  readonly fetch: SubgraphFetch;
  readonly signal: AbortSignal | undefined;
}
