/** What the package gives to programs: a typed client of the graph, in browsers and Node. */
export {
  bearer,
  type ClientOptions,
  type RelanceClient,
  relanceClient,
  type RequestOptions,
  type WalkOptions,
} from './client.ts';
export { type Answer, GraphQLRequestError, NoGraphError, silentOwners } from './answer.ts';
export type { Connection, Page } from './connection.ts';
export type { TypedDocument } from './document.ts';
export type { OnRetry, Retries } from './retries.ts';
