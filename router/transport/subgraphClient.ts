import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '@opentelemetry/api';
import type { Identity } from '@relance/schema/access/identity.ts';
import type { KeyObject } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Pool } from 'undici';
import type { SubgraphRequest, SubgraphResponse } from '../execution/requestExecution.ts';
import { inSpan, traceHeaders } from '../observability/spans.ts';
import { CircuitBreaker, type CircuitState } from './circuitBreaker.ts';
import { DeadlineExceeded, exchange, UnusableAnswer } from './httpExchange.ts';
import { checkAnswer, readAnswer } from './readAnswer.ts';
import { pathBelow, signedHeaders } from './signedHeaders.ts';
import { SingleFlight } from './singleFlight.ts';

/** How the router reaches one subgraph. */
export interface SubgraphAddress {
  /** Base URL: `/graphql` and `/imports` are below it. */
  url: string;
  /** Shared with the owner, who answers nobody else; left out, requests are not signed. */
  key?: KeyObject;
  /** Set when the subgraph lives in this process: HTTP is skipped. */
  execute?: (
    request: SubgraphCall,
    headers: Readonly<Record<string, string>>,
    identity: Identity,
  ) => Promise<unknown>;
}

/** A GraphQL request as JSON has it. */
export interface SubgraphCall {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface TransportOptions {
  /** Milliseconds that a subgraph has for one answer. */
  deadline?: number;
  /** Largest answer of a subgraph, in bytes. */
  limit?: number;
  /** Connections to each subgraph. */
  connections?: number;
  /** Failures in a row after which a subgraph is left alone for a while. */
  failures?: number;
  /** How long, in milliseconds; doubled up to half a minute while it goes on failing. */
  rest?: number;
  /** The clock of that, in milliseconds. */
  now?: () => number;
}

/** What happened to the requests of one subgraph, for `/metrics`. */
export interface TransportCounts {
  sent: number;
  failed: number;
  retried: number;
  /** Not sent since the circuit was open. */
  refused: number;
  /** Answered by a request of somebody else that asked the same. */
  spared: number;
}

/** For whom a subgraph is asked. */
export interface Caller {
  /** Who asks. */
  identity: Identity;
  /** Names all of the caller that can change an answer: whoever has another one shares none. */
  access: string;
  /** Request id and trace, as headers. */
  headers: Readonly<Record<string, string>>;
  /** The trace that the request belongs to; undefined where none is recorded. */
  trace?: Context | undefined;
  /** When the whole request has to be answered, on the clock of `performance.now()`. */
  until: number;
}

// The socket closed or never opened, or a proxy before the owner had nobody to pass the request to.
const passing = new Set([
  ...['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'],
]);
const passingStatus = new Set([502, 503, 504]);

/** Sends requests to one subgraph: shared where they are equal, repeated once, not at all when it is down. */
export class SubgraphClient {
  readonly counts: TransportCounts = { sent: 0, failed: 0, retried: 0, refused: 0, spared: 0 };
  readonly #options: Required<TransportOptions>;
  readonly #breaker: CircuitBreaker;
  readonly #flights = new SingleFlight<string>();
  readonly #path: string;
  #pool: Promise<Pool> | undefined;

  constructor(
    readonly name: string,
    readonly address: SubgraphAddress,
    options: TransportOptions = {},
  ) {
    this.#options = {
      ...{ deadline: 10_000, limit: 32 * 1024 * 1024, connections: 64, failures: 5, rest: 1_000 },
      ...{ now: () => performance.now() },
      ...options,
    };
    const { failures, rest, now } = this.#options;
    this.#breaker = new CircuitBreaker({ failures, rest, now, longestRest: 30_000 });
    this.#path = pathBelow(address, '/graphql');
  }

  get circuit(): CircuitState {
    return this.#breaker.state;
  }

  /** Rejects with OWNER_UNAVAILABLE when no answer came; errors that the owner tells are in the answer. */
  async ask(request: SubgraphRequest, caller: Caller): Promise<SubgraphResponse> {
    try {
      return await inSpan(`ask ${this.name}`, caller.trace, (open) => {
        const headers = open && { ...caller.headers, ...traceHeaders(open) };
        return this.#ask(request, headers ? { ...caller, headers } : caller);
      });
    } catch (error) {
      if (request.signal?.aborted) throw request.signal.reason;
      throw unavailable(this.name, error);
    }
  }

  async #ask(request: SubgraphRequest, caller: Caller): Promise<SubgraphResponse> {
    const { execute } = this.address;
    if (execute) return this.#execute(request, caller, execute);
    return readAnswer(await this.#text(request, caller));
  }

  /** After a write: what was asked before it must not answer what is asked from now on. */
  startAnew(): void {
    this.#flights.startAnew();
  }

  async close(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  // A hundred modules that a subgraph of this process does not need.
  async #connect(): Promise<Pool> {
    const { Pool } = await import('undici');
    const { deadline, connections } = this.#options;
    const connectTimeout = Math.min(deadline, 5_000);
    return new Pool(new URL(this.address.url).origin, { connections, connectTimeout });
  }

  async #execute(
    { body }: SubgraphRequest,
    caller: Caller,
    execute: NonNullable<SubgraphAddress['execute']>,
  ): Promise<SubgraphResponse> {
    const deadline = this.#timeFor(caller);
    this.counts.sent += 1;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      const tooLate = () => reject(new DeadlineExceeded(`no answer within ${deadline} ms`));
      timer = setTimeout(tooLate, deadline);
    });
    try {
      return checkAnswer(
        await Promise.race([
          execute(JSON.parse(body) as SubgraphCall, caller.headers, caller.identity),
          late,
        ]),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** Milliseconds that the subgraph has, of what the whole request has left. */
  #timeFor({ until }: Caller): number {
    const left = until - performance.now();
    if (left <= 0) throw new DeadlineExceeded('the time for the whole request is over');
    return Math.min(this.#options.deadline, Math.ceil(left));
  }

  async #text(request: SubgraphRequest, caller: Caller): Promise<string> {
    const { body, isQuery, signal = never } = request;
    if (!isQuery) return this.#send(body, caller, signal);
    const key = `${caller.access}\n${body}`;
    const { spared } = this.#flights;
    const text = this.#flights.share(key, signal, async (landing) => {
      try {
        return await this.#send(body, caller, landing);
      } catch (error) {
        if (landing.aborted || !isPassing(error)) throw error;
        this.counts.retried += 1;
        await pause(20 + Math.random() * 40, undefined, { signal: landing });
        return this.#send(body, caller, landing);
      }
    });
    this.counts.spared += this.#flights.spared - spared;
    return text;
  }

  // Another one for each attempt: an owner takes none twice.
  #signature(body: string, { identity }: Caller): Record<string, string> {
    const request = { method: 'POST', path: this.#path, body, identity };
    return signedHeaders(this.name, this.address, request);
  }

  async #send(body: string, caller: Caller, signal: AbortSignal): Promise<string> {
    const deadline = this.#timeFor(caller);
    if (!this.#breaker.admits()) {
      this.counts.refused += 1;
      throw new Error('it failed again and again: the next attempt is in a moment');
    }
    this.counts.sent += 1;
    const { limit } = this.#options;
    const headers = { ...json, ...caller.headers, ...this.#signature(body, caller) };
    const asked = { path: this.#path, body, headers, deadline, limit };
    this.#pool ??= this.#connect();
    try {
      const text = await exchange(await this.#pool, asked, signal);
      this.#breaker.succeeded();
      return text;
    } catch (error) {
      if (signal.aborted) this.#breaker.abandoned();
      else {
        this.counts.failed += 1;
        this.#breaker.failed();
      }
      throw error;
    }
  }
}

const never = new AbortController().signal;
const json = { 'content-type': 'application/json', accept: 'application/json' };

function isPassing(error: unknown): boolean {
  if (error instanceof UnusableAnswer) return passingStatus.has(error.status ?? 0);
  return passing.has((error as { code?: string }).code ?? '');
}

function unavailable(name: string, error: unknown): GraphQLError {
  return new GraphQLError(`no answer from ${name}`, {
    originalError: error instanceof Error ? error : new Error(String(error)),
    extensions: { code: 'OWNER_UNAVAILABLE', serviceName: name },
  });
}
