import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { ImportLook } from './importLook.ts';
import type { ImportFormatNote, ImportReport, ImportSettings } from './imports.ts';

/** A document of a known client: it goes by the SHA-256 of its text. */
export interface TrustedDocument<Data, Variables> {
  __meta__?: Record<string, unknown> | undefined;
  __apiType?: ((variables: Variables) => Data) | undefined;
}

/** What the graph answered: `data` is null, or has holes, where `errors` say why. */
export interface GraphAnswer<Data> {
  data: Data | null;
  errors: readonly GraphQLFormattedError[];
}

/** Somebody who has sent a request to a server beside the graph, and the graph as it answers them. */
export interface Visitor {
  /** The person or program that has logged in; null for the public. */
  readonly subject: string | null;
  /** What it may be, such as `committee` or `partner:tourism`; empty for the public. */
  readonly scopes: readonly string[];
  /** Asks the graph as this visitor. Rejects only where it cannot be asked at all. */
  ask<Data, Variables>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<GraphAnswer<Data>>;
  /** Asks a query that somebody has written; rejects with an error that has `status` and a code where it may not be. */
  query(asked: FreeQuery): Promise<GraphAnswer<Record<string, unknown>>>;
  /** What such a query may cost; `errors` say what would have it refused. */
  price(asked: Omit<FreeQuery, 'signal'>): Promise<QueryPrice>;
  /**
   * The lines of a whole list (`POST /exports/:list`), as this visitor sees it, until the signal is aborted, at a pace that
   * nobody else notices. Rejects with an error that has `status` and a code where it may not be asked, or not now.
   */
  exportList(
    list: string,
    args: Record<string, unknown>,
    signal: AbortSignal,
  ): Promise<AsyncIterable<Uint8Array>>;
  /** Sends a file to the importer of an owner, as this visitor. Rejects with ImportRefused where nothing of it is written. */
  importFile(file: SentFile | KeptFile): Promise<ImportReport>;
  /** What an importer would read a file as. Rejects with ImportRefused where it can't be read. */
  lookAtFile(file: SentFile | KeptFile): Promise<ImportLook>;
  /** What files an owner takes; none where it does not answer. */
  importFormats(owner: string): Promise<readonly ImportFormatNote[]>;
}

/** A query in somebody's own words. */
export interface FreeQuery {
  query: string;
  variables: Record<string, unknown> | undefined;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/** What the graph says of a query without answering it. */
export interface QueryPrice {
  errors: readonly GraphQLFormattedError[];
  /** Undefined where the query cannot be read, or nothing is bounded. */
  cost: QueryCost | undefined;
}

export interface QueryCost {
  estimated: number;
  budget: number;
  /** The dearest parts, each with all that is within it. */
  parts: readonly { field: string; cost: number }[];
  /** Fields that are closed to the caller; all scopes of one of the lists open them. */
  closed: readonly { field: string; anyOf: readonly (readonly string[])[] }[];
}

/** A file on its way to the importer of an owner. */
export interface SentFile extends ImportSettings {
  /** Name of the partner, as in the registry: `department`, `communes`, … */
  owner: string;
  content: Readable;
}

/** A file that its owner keeps since it was looked at or checked. */
export interface KeptFile extends ImportSettings {
  owner: string;
  /** SHA-256 of its bytes. */
  kept: string;
}

/**
 * Who has sent a request, counted once as the visit of a page. Rejects with an error that has `status`
 * (401, 403, 429) and `headers` where it may not ask, or not so often.
 */
export type VisitorOf = (request: IncomingMessage) => Promise<Visitor>;

/** The hash by which a document is known; an Error for one that was not generated. */
export function hashOf({ __meta__: meta }: TrustedDocument<unknown, never>): string {
  const hash = meta?.['hash'];
  if (typeof hash === 'string') return hash;
  throw new Error('This document has no hash: write it with graphql(`…`) and run npm run compose.');
}

/** The answer in the text of a response; an Error where it is none. */
export function readAnswer<Data>(text: string): GraphAnswer<Data> {
  const { data = null, errors = [] } = JSON.parse(text) as FormattedExecutionResult<Data>;
  return { data, errors };
}

/** The price in the text of a response; an Error where it is none. */
export function readPrice(text: string): QueryPrice {
  const { errors = [], extensions } = JSON.parse(text) as FormattedExecutionResult;
  return { errors, cost: extensions?.['cost'] as QueryCost | undefined };
}
