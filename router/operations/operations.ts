import type { Context } from '@opentelemetry/api';
import { OperationTypeNode } from 'graphql';
import { accessOf, type Identity } from '@relance/schema/access/identity.ts';
import type { ResponseCache } from '../cache/responseCache.ts';
import type { Changes } from '../changes/changes.ts';
import type { DemandControl } from '../demand/demandControl.ts';
import type { OperationCost } from '../demand/operationCost.ts';
import type { Answer, FormatError } from '../engine/answer.ts';
import type { ExecuteOptions } from '../engine/compiledOperation.ts';
import type { Engine } from '../engine/engine.ts';
import { LiveEngine } from '../engine/liveEngine.ts';
import type { NamedDocument, PreparedOperation } from '../engine/preparedOperation.ts';
import { OperationRefused } from '../engine/refusal.ts';
import { inSpan } from '../observability/spans.ts';
import { BadRequest } from '../http/badRequest.ts';
import { SingleFlight } from '../transport/singleFlight.ts';
import type { Transport } from '../transport/transport.ts';
import { explained } from './explained.ts';
import { priced, type PricedRequest } from './priced.ts';

export interface OperationRequest {
  document: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  /** GET carries queries alone. */
  queriesOnly: boolean;
  /** Who asks. */
  identity: Identity;
  /** Sent on to every subgraph. */
  headers: Readonly<Record<string, string>>;
  /** Names the request in logs. */
  requestId?: string;
  /** Undefined where no trace is recorded. */
  trace?: Context | undefined;
  /** Its signal is aborted when the client has gone; a kept answer does not ask for it. */
  departure: { readonly signal: AbortSignal };
  /** Says in `extensions.explain` how it was answered. */
  explain?: boolean;
}

/** A request within its bounds. */
interface AdmittedRequest extends OperationRequest {
  /** Told in the answer. */
  extensions: string | undefined;
}

export interface OperationsOptions {
  engine: Engine;
  transport: Transport;
  formatError: FormatError;
  /** Milliseconds for one request; what has not come by then is null, with an error. */
  deadline?: number | undefined;
  /** Equal queries at the same time are answered once. */
  sharing?: boolean | undefined;
  /** Told by the owners, and told here of what is written through this router. */
  changes?: Changes | undefined;
  cache?: ResponseCache | undefined;
  /** Bounds what one request may ask for, and says in every answer what it cost. */
  demand?: DemandControl | undefined;
  /** Documents that every new supergraph is prepared for. */
  warmed?: readonly NamedDocument[] | undefined;
}

/** Answers operations: from what is kept, or equal queries at the same time together. */
export class Operations {
  readonly #live: LiveEngine;
  readonly #names = new WeakMap<PreparedOperation, number>();
  #named = 0;
  readonly #flights = new SingleFlight<Answer>();

  constructor(readonly options: OperationsOptions) {
    this.#live = new LiveEngine(options.engine);
    options.changes?.on('stamped', () => this.#startAnew());
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
    await this.#live.replace(engine, this.options.warmed);
  }

  /** Rejects with BadRequest, or when the client has gone. */
  async answer(request: OperationRequest): Promise<Answer> {
    const { document, operationName } = request;
    const engine = this.#live.current;
    const named = operationName === undefined ? { document } : { document, operationName };
    const { budgets } = engine.supergraph.costs;
    const { demand } = this.options;
    const admit = (cost: OperationCost) => demand?.admit(cost, request, budgets);
    let prepared: PreparedOperation;
    let extensions: string | undefined;
    try {
      demand?.check(document, request.variables);
      prepared =
        engine.known(named) ??
        (await inSpan('prepare', request.trace, () => engine.prepare(named, admit)));
      extensions = prepared.cost && admit(prepared.cost);
      const { guards } = prepared;
      if (guards.length > 0) prepared = await engine.permitted(prepared, request.identity);
    } catch (error) {
      if (error instanceof OperationRefused) {
        return error.answer(this.#formatErrorFor(request.requestId));
      }
      throw error;
    }
    const admitted = { ...request, extensions };
    if (prepared.kind !== OperationTypeNode.QUERY) return this.#write(prepared, admitted);
    return this.#read(prepared, admitted);
  }

  /** What an operation may cost its caller, and whether it would be answered: nothing is planned, or asked of owners. */
  price(request: PricedRequest): Answer {
    const format = this.#formatErrorFor(request.requestId);
    try {
      this.options.demand?.check(request.document, request.variables);
      return priced(this.#live.current, this.options.demand, request, format);
    } catch (error) {
      if (error instanceof OperationRefused) return error.answer(format);
      throw error;
    }
  }

  /** Something may have been written: what was asked before answers nobody who asks from now on. */
  written(): void {
    const { changes } = this.options;
    if (changes) changes.written();
    else this.#startAnew();
  }

  #startAnew(): void {
    this.#flights.startAnew();
    this.options.transport.startAnew();
  }

  async #read(prepared: PreparedOperation, request: AdmittedRequest): Promise<Answer> {
    const { sharing = true, cache } = this.options;
    const { identity, variables } = request;
    const access = accessFor(prepared, identity);
    const question = `${this.#nameOf(prepared)}\n${access}\n${JSON.stringify(variables)}`;
    const place = isOpen(prepared) ? cache?.placeOf(prepared, question) : undefined;
    const kept = place === undefined ? undefined : cache?.find(place);
    if (request.explain) {
      const found = place === undefined ? 'pass' : kept ? 'hit' : 'miss';
      const options = this.#executionOf(prepared, request, request.departure.signal);
      return explained(prepared, options, found);
    }
    if (kept) return kept;
    const { signal } = request.departure;
    const answer = sharing
      ? await this.#flights.share(question, signal, (landing) =>
          this.#execute(prepared, request, landing),
        )
      : await this.#execute(prepared, request, signal);
    if (place !== undefined) cache?.keep(place, answer);
    return answer;
  }

  async #write(prepared: PreparedOperation, request: AdmittedRequest): Promise<Answer> {
    if (request.queriesOnly) {
      throw new BadRequest(
        `GET requests only support query operations, not ${prepared.kind} operations`,
        405,
        { allow: 'POST', 'cache-control': 'no-store' },
      );
    }
    try {
      // A client that goes away does not call back what it has sent.
      return await this.#execute(prepared, request, undefined);
    } finally {
      this.written();
    }
  }

  #execute(
    prepared: PreparedOperation,
    request: AdmittedRequest,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    return prepared.execute(this.#executionOf(prepared, request, signal));
  }

  #executionOf(
    prepared: PreparedOperation,
    { variables, identity, headers, requestId, trace, extensions }: AdmittedRequest,
    signal: AbortSignal | undefined,
  ): ExecuteOptions {
    const { transport, deadline = 30_000 } = this.options;
    const until = performance.now() + deadline;
    const access = accessFor(prepared, identity);
    const fetch = transport.for({ identity, access, headers, until, trace });
    return { variables, fetch, formatError: this.#formatErrorFor(requestId), signal, extensions };
  }

  #formatErrorFor(requestId: string | undefined): FormatError {
    const { formatError } = this.options;
    return (formatted, error) => formatError(formatted, error, requestId);
  }

  // Shorter than its text, and another one for every supergraph.
  #nameOf(prepared: PreparedOperation): number {
    const known = this.#names.get(prepared);
    if (known !== undefined) return known;
    this.#named += 1;
    this.#names.set(prepared, this.#named);
    return this.#named;
  }
}

/** Nothing in it is kept for some: only such answers may be, and shared. */
function isOpen({ guards }: PreparedOperation): boolean {
  return guards.length === 0;
}

// Owners keep a trail of who has read a guarded field: there everybody asks for themselves.
function accessFor(prepared: PreparedOperation, identity: Identity): string {
  const access = accessOf(identity);
  return isOpen(prepared) ? access : `${access} ${identity.subject ?? ''}`;
}
