import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Identity } from '@relance/schema/access/identity.ts';
import type { DocumentPolicy, PersistedQueries } from './http/persistedQueries.ts';
import type { ExportAnswer, ExportDoor } from './exportDoor.ts';
import { requestIdOf } from './http/requestId.ts';
import type { ImportAnswer, ImportDoor, ImportRequest } from './importDoor.ts';
import type { Operations } from './operations/operations.ts';

/** Who has sent a request to a route beside the graph, and the graph as it answers them. */
export interface Caller {
  readonly identity: Identity;
  /** The text of the answer to a trusted document, by the hash of it. */
  ask(hash: string, variables: Record<string, unknown> | undefined): Promise<string>;
  /** The text of the answer to any query, counted once as a question to the graph; rejects with a BadRequest. */
  query(asked: FreeQuery): Promise<string>;
  /** The text that says what a query may cost, as `x-relance-cost: only` does; counted with it. */
  price(asked: Omit<FreeQuery, 'signal'>): Promise<string>;
  /** A whole list, row after row, at a pace that others do not notice; counted as an export. `args` is JSON; rejects with a BadRequest. */
  exportList(list: string, args: string, signal: AbortSignal): Promise<ExportAnswer>;
  /** Sends a file to an owner's importer, or reads from it, with the rights and limits of `/owners/:owner/imports`. */
  toImporter(request: ImportRequest): Promise<ImportAnswer>;
}

/** A query that somebody has written. */
export interface FreeQuery {
  query: string;
  variables: Record<string, unknown> | undefined;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/**
 * Routes that stand beside the graph on the same port: pages, files, feeds. They ask the graph without HTTP in
 * between, for whoever sent the request, under the same limits and rules as everybody.
 */
export type Beside = (server: FastifyInstance, callerOf: CallerOf) => Promise<void>;

/** Counts a request as the visit of a page; rejects with a BadRequest (401, 403, 429). */
export type CallerOf = (request: IncomingMessage) => Promise<Caller>;

export interface BesideOptions {
  operations: Operations;
  persisted: PersistedQueries;
  /** Who asks; rejects where it may not, or not so often. */
  admit: (request: IncomingMessage) => Promise<Identity>;
  policy: DocumentPolicy;
  /** Who writes a query of its own; rejects as `admit` does, and counts it as any question to the graph. */
  admitQuery: (request: IncomingMessage) => Promise<Identity>;
  exports: ExportDoor;
  /** Who asks for a whole list; rejects as `admit` does, and counts it as one. */
  admitExport: (request: IncomingMessage) => Promise<Identity>;
  imports: ImportDoor;
  /** Who sends a file; rejects as `admit` does, and counts it as a file. */
  admitImport: (request: IncomingMessage) => Promise<Identity>;
}

/** Answers who calls, once for each request, however often it is asked. */
export function callersOf({
  operations,
  persisted,
  policy,
  admit,
  admitQuery,
  exports,
  admitExport,
  imports,
  admitImport,
}: BesideOptions): CallerOf {
  const known = new WeakMap<IncomingMessage, Promise<Caller>>();
  const make = async (request: IncomingMessage): Promise<Caller> => {
    const identity = await admit(request);
    const id = requestIdOf(request.headers);
    // Nothing tells here when the browser has gone; the deadline of the operation bounds what is left.
    const departure = { signal: new AbortController().signal };
    let admitted: Promise<Identity> | undefined;
    const freeQuery = async ({ query, variables }: Pick<FreeQuery, 'query' | 'variables'>) => {
      const who = await (admitted ??= admitQuery(request));
      const sent = { query, variables, operationName: undefined, extensions: undefined };
      const { document } = persisted.find(sent, policy);
      return { document, variables, identity: who, operationName: undefined, requestId: id };
    };
    return {
      identity,
      query: async ({ signal, ...asked }) => {
        const { body } = await operations.answer({
          ...(await freeQuery(asked)),
          ...{ departure: { signal }, queriesOnly: true, headers: { 'x-request-id': id } },
        });
        return body.toString();
      },
      price: async (asked) => operations.price(await freeQuery(asked)).body.toString(),
      ask: async (hash, variables) => {
        const document = persisted.trustedAs(hash);
        const { body } = await operations.answer({
          ...{ document, variables, identity, requestId: id, departure },
          ...{ operationName: undefined, queriesOnly: isReading(request) },
          headers: { 'x-request-id': id },
        });
        return body.toString();
      },
      exportList: async (list, args, signal) =>
        exports({ list, args, hurried: false }, await admitExport(request), signal),
      toImporter: async (asked) => imports(asked, await admitImport(request)),
    };
  };
  return (request) => {
    const before = known.get(request);
    if (before) return before;
    const caller = make(request);
    known.set(request, caller);
    return caller;
  };
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}
