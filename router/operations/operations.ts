import { OperationTypeNode, parse } from 'graphql';
import { type Source, sourcesOf } from '../cache/sources.ts';
import type { ResponseCache } from '../cache/responseCache.ts';
import type { Answer, FormatError } from '../engine/answer.ts';
import type { Engine } from '../engine/engine.ts';
import { LiveEngine } from '../engine/liveEngine.ts';
import type { PreparedOperation } from '../engine/preparedOperation.ts';
import { chosenOperation } from '../engine/readDocument.ts';
import { OperationRefused } from '../engine/refusal.ts';
import type { SubgraphFetch } from '../execution/requestExecution.ts';
import { BadRequest } from '../http/badRequest.ts';
import { SingleFlight } from '../transport/singleFlight.ts';
import type { Transport } from '../transport/transport.ts';

export interface OperationRequest {
  document: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  /** GET carries queries alone. */
  queriesOnly: boolean;
  /** Names all of the caller that can change an answer. */
  identity: string;
  /** Sent on to every subgraph. */
  headers: Readonly<Record<string, string>>;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
}

export interface OperationsOptions {
  engine: Engine;
  transport: Transport;
  formatError: FormatError;
  /** Absent: every query is asked of the subgraphs. */
  cache?: ResponseCache | undefined;
  /** Milliseconds for one request; what has not come by then is null, with an error. */
  deadline?: number | undefined;
  /** Equal queries at the same time are answered once. */
  sharing?: boolean | undefined;
}

/** Answers operations: from the cache, together with equal ones, or by asking the subgraphs. */
export class Operations {
  readonly #live: LiveEngine;
  readonly #editions = new WeakMap<Engine, number>();
  #edition = 0;
  readonly #flights = new SingleFlight<Answer>();
  readonly #sources = new WeakMap<PreparedOperation, readonly Source[] | null>();

  constructor(readonly options: OperationsOptions) {
    this.#live = new LiveEngine(options.engine);
  }

  get engine(): Engine {
    return this.#live.current;
  }

  /** Queries that were answered together with another that asked the same. */
  get spared(): number {
    return this.#flights.spared;
  }

  /** Takes another supergraph into use; what is being answered goes on with the one before. */
  async replaceEngine(engine: Engine): Promise<void> {
    await this.#live.replace(engine);
  }

  /** Rejects with BadRequest, or when `signal` is aborted. */
  async answer(request: OperationRequest): Promise<Answer> {
    const { document, operationName, signal } = request;
    const engine = this.#live.current;
    const named = operationName === undefined ? { document } : { document, operationName };
    let prepared: PreparedOperation;
    try {
      prepared = engine.known(named) ?? (await engine.prepare(named));
    } catch (error) {
      if (error instanceof OperationRefused) return error.answer(this.options.formatError);
      throw error;
    }
    if (prepared.kind !== OperationTypeNode.QUERY) return this.#write(prepared, request);
    const { cache, sharing = true } = this.options;
    const question = () =>
      [
        ...[this.#editionOf(engine), request.identity, operationName],
        ...[JSON.stringify(request.variables), document],
      ].join('\n');
    const ask = () => {
      if (!sharing) return this.#execute(prepared, request, signal);
      return this.#flights.share(question(), signal, (landing) =>
        this.#execute(prepared, request, landing),
      );
    };
    if (!cache) return ask();
    return cache.answer(question(), this.#sourcesOf(prepared, engine), ask);
  }

  /** Something changed: what was asked before answers nobody who asks from now on. */
  startAnew(): void {
    this.#flights.startAnew();
    this.options.transport.startAnew();
  }

  /** Owners have written for a client: whoever asks from now on sees it. */
  written(subgraphs: Iterable<string>): void {
    for (const name of subgraphs) this.options.cache?.generations.written(name.toUpperCase());
    this.startAnew();
  }

  async #write(prepared: PreparedOperation, request: OperationRequest): Promise<Answer> {
    if (request.queriesOnly) {
      throw new BadRequest(
        `GET requests only support query operations, not ${prepared.kind} operations`,
        405,
        { allow: 'POST', 'cache-control': 'no-store' },
      );
    }
    const wrote = new Set<string>();
    try {
      // A client that goes away does not call back what it has sent.
      return await this.#execute(prepared, request, undefined, (subgraph) => wrote.add(subgraph));
    } finally {
      this.written(wrote);
    }
  }

  #execute(
    prepared: PreparedOperation,
    { variables, identity, headers }: OperationRequest,
    signal: AbortSignal | undefined,
    onWrite?: (subgraph: string) => void,
  ): Promise<Answer> {
    const { transport, formatError, deadline = 30_000 } = this.options;
    const ask = transport.for({ identity, headers, until: performance.now() + deadline });
    const fetch: SubgraphFetch = onWrite
      ? (subgraph, request) => {
          if (!request.isQuery) onWrite(subgraph);
          return ask(subgraph, request);
        }
      : ask;
    return prepared.execute({ variables, fetch, formatError, signal });
  }

  // Two supergraphs may answer the same question differently.
  #editionOf(engine: Engine): number {
    const known = this.#editions.get(engine);
    if (known !== undefined) return known;
    this.#edition += 1;
    this.#editions.set(engine, this.#edition);
    return this.#edition;
  }

  #sourcesOf(prepared: PreparedOperation, engine: Engine): readonly Source[] | null {
    const known = this.#sources.get(prepared);
    if (known !== undefined) return known;
    const { document, operationName } = prepared.named;
    const parsed = parse(document, { noLocation: true });
    const { apiSchema } = engine.supergraph;
    const sources = sourcesOf(apiSchema, chosenOperation(parsed, operationName), parsed);
    this.#sources.set(prepared, sources);
    return sources;
  }
}
