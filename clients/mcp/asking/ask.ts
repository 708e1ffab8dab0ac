import { GraphQLRequestError, silentOwners } from '@relance/sdk/answer.ts';
import type { RelanceClient } from '@relance/sdk/client.ts';
import type { TypedDocument } from '@relance/sdk/document.ts';

/** The graph as a tool may ask it. */
export interface Asking {
  /** Where the graph is: links begin with it. */
  endpoint: string;
  /** For each question anew, so that a log-in that was renewed meanwhile counts. */
  client: () => Promise<RelanceClient>;
  /** The API schema in SDL. */
  schema: () => Promise<string>;
  /** Aborted where the assistant cancels the question. */
  signal?: AbortSignal;
}

/** What the graph says, and whom it could not ask. */
export interface Heard<Data> {
  data: Data;
  silent: readonly string[];
}

/** Asks the graph; a GraphQLRequestError where it says no. An owner that is silent leaves holes, no error. */
export async function ask<Data, Variables>(
  { client, signal }: Asking,
  document: TypedDocument<Data, Variables>,
  variables: Variables,
): Promise<Heard<Data>> {
  const { data, errors } = await (await client()).query(document, variables, { signal });
  const silent = silentOwners(errors);
  const refused = errors.some(({ extensions }) => extensions?.['code'] !== 'OWNER_UNAVAILABLE');
  if (data === null || refused) throw new GraphQLRequestError(errors, data);
  return { data, silent };
}

/** The sentence of the graph that says which scope a field needs; undefined for every other error. */
export function closedTo(error: unknown): string | undefined {
  if (!(error instanceof GraphQLRequestError)) return undefined;
  return error.errors.find(
    ({ extensions }) => extensions?.['code'] === 'UNAUTHORIZED_FIELD_OR_TYPE',
  )?.message;
}
