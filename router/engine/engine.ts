import { setImmediate as turn } from 'node:timers/promises';
import type { QueryPlan } from '@apollo/query-planner';
import {
  GraphQLError,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  type ValidationRule,
} from 'graphql';
import type { FieldRule } from '@relance/schema/access/fieldRules.ts';
import type { Identity } from '@relance/schema/access/identity.ts';
import { unmet } from '../access/accessRules.ts';
import { permittedDocument } from '../access/permittedDocument.ts';
import type { DocumentRules } from '../demand/checkDocument.ts';
import { mostErrors } from '../demand/limits.ts';
import { OperationCost } from '../demand/operationCost.ts';
import { inTurns, oneAfterTheOther } from '../planning/planInTurns.ts';
import { type Planner, PlanningRefused } from '../planning/planner.ts';
import type { FallbackReason } from '../projection/operationProjection.ts';
import { Supergraph } from '../supergraph/supergraph.ts';
import { BoundedCache, type CacheBounds } from './boundedCache.ts';
import { CompiledOperation } from './compiledOperation.ts';
import { type NamedDocument, type Preparation, PreparedOperation } from './preparedOperation.ts';
import { chosenOperation, readDocument } from './readDocument.ts';
import { OperationRefused } from './refusal.ts';

export interface EngineOptions {
  /** Taken over: `close` ends it. */
  planner: Planner;
  /** Room for texts of documents, and for what was compiled from them. */
  room?: CacheBounds;
  /** Validation rules beyond the specification's. */
  rules?: readonly ValidationRule[] | undefined;
  /** Which documents are taken; with it the cost of every operation is known. Any, at any cost, without. */
  documents?: DocumentRules | undefined;
}

/** Looks at what a valid operation costs before it is planned; throws `OperationRefused` where it may not be. */
export type Admit = (cost: OperationCost) => void;

/** A valid operation before it is planned. */
export interface WeighedOperation
  extends Pick<PreparedOperation, 'cost' | 'guards'>, Pick<Preparation, 'told'> {
  operation: OperationDefinitionNode;
}

const defaultRoom: CacheBounds = { entries: 2_000, bytes: 64 * 2 ** 20 };

/** Answers operations over one supergraph. A new supergraph is a new engine. */
export class Engine {
  readonly supergraph: Supergraph;
  readonly #planner: Planner;
  readonly #rules: readonly ValidationRule[] | undefined;
  readonly #documents: DocumentRules | undefined;
  // By the client's own text, then by the text without its layout.
  readonly #prepared: BoundedCache<PreparedOperation>;
  readonly #compiled: BoundedCache<CompiledOperation>;
  readonly #compiling = new Map<string, Promise<CompiledOperation>>();
  readonly #preparing = new Set<Promise<PreparedOperation>>();
  readonly #fallbacks = new Map<FallbackReason, number>();
  #successor: Engine | undefined;

  /** An engine beside requests that are being answered: they come in between. */
  static async beside(options: EngineOptions): Promise<Engine> {
    return new Engine(options, await Supergraph.read(options.planner.digest));
  }

  constructor(
    { planner, room = defaultRoom, rules, documents }: EngineOptions,
    supergraph = new Supergraph(planner.digest),
  ) {
    this.supergraph = supergraph;
    this.#planner = planner;
    this.#rules = rules;
    this.#documents = documents;
    this.#prepared = new BoundedCache(room);
    this.#compiled = new BoundedCache(room);
  }

  /** How many answers took the slow path, by reason. */
  get fallbacks(): ReadonlyMap<FallbackReason, number> {
    return this.#fallbacks;
  }

  /** What is prepared now, last used last: what a next engine should be warmed with. */
  preparedDocuments(): NamedDocument[] {
    return this.#prepared.values().map(({ named }) => named);
  }

  /** An operation that was prepared before; the fast way for those that come again. */
  known(named: NamedDocument): PreparedOperation | undefined {
    return this.#prepared.get(textKey(named));
  }

  /** Validates, plans and compiles, or finds it done. Rejects with `OperationRefused`. */
  async prepare(named: NamedDocument, admit?: Admit): Promise<PreparedOperation> {
    const known = this.known(named);
    if (known) return known;
    if (this.#successor) return this.#successor.prepare(named, admit);
    const preparing = this.#prepare(named, admit);
    this.#preparing.add(preparing);
    try {
      return await preparing;
    } finally {
      this.#preparing.delete(preparing);
    }
  }

  async #prepare(named: NamedDocument, admit?: Admit): Promise<PreparedOperation> {
    const { cost, guards, told } = this.weigh(named);
    if (cost) admit?.(cost);
    const compiled = await this.#compiledFrom(named);
    const { apiSchema: schema } = this.supergraph;
    const prepared = new PreparedOperation({ named, schema, guards, compiled, cost, told });
    this.#prepared.put(textKey(named), prepared, 2 * named.document.length);
    return prepared;
  }

  /** Reads and validates an operation, and says what it costs; nothing is planned. Throws `OperationRefused`. */
  weigh({ document, operationName }: NamedDocument): WeighedOperation {
    const { apiSchema: schema, access, costs } = this.supergraph;
    const [rules, documents] = [this.#rules, this.#documents];
    const read = readDocument(schema, document, { operationName, rules, documents });
    return {
      operation: read.operation,
      cost: documents && new OperationCost(schema, costs, read.document, read.operation),
      guards: access.in(read.document),
      told: documents && { maxErrors: mostErrors, hideSuggestions: !documents.introspection },
    };
  }

  /** The operation as a caller may ask it: the fields that its scopes do not open are null, with an error each. */
  async permitted(prepared: PreparedOperation, identity: Identity): Promise<PreparedOperation> {
    const closed = unmet(prepared.guards, identity);
    if (closed.length === 0) return prepared;
    const { named } = prepared;
    if (this.#successor) {
      return this.#successor.permitted(await this.#successor.prepare(named), identity);
    }
    const compiled = await this.#compiledFrom(named, closed);
    return new PreparedOperation({ ...prepared.preparation, compiled });
  }

  /**
   * Prepares documents ahead of their first request, others' requests in between; one that is refused
   * is left out and told.
   */
  async warm(documents: Iterable<NamedDocument>): Promise<OperationRefused[]> {
    const refused: OperationRefused[] = [];
    for (const named of documents) {
      await turn();
      try {
        await this.prepare(named);
      } catch (error) {
        if (!(error instanceof OperationRefused)) throw error;
        refused.push(error);
      }
    }
    return refused;
  }

  /**
   * Leaves the field to another engine: what is being prepared ends here, what comes later goes to it.
   * Operations that are prepared go on.
   */
  async handOver(successor: Engine): Promise<void> {
    this.#successor = successor;
    await Promise.allSettled(this.#preparing);
    await this.close();
  }

  /** Operations that are prepared go on; no other can be. */
  async close(): Promise<void> {
    await this.#planner.close();
  }

  async #compiledFrom(
    named: NamedDocument,
    closed: readonly FieldRule[] = [],
  ): Promise<CompiledOperation> {
    const document = stripIgnoredCharacters(named.document);
    const key = [
      ...closed.map(({ coordinate }) => coordinate),
      textKey({ ...named, document }),
    ].join('\0');
    const known = this.#compiled.get(key) ?? this.#compiling.get(key);
    if (known) return known;
    const compiling = this.#compile({ ...named, document }, key, closed);
    this.#compiling.set(key, compiling);
    try {
      return await compiling;
    } finally {
      this.#compiling.delete(key);
    }
  }

  async #compile(
    { document, operationName }: NamedDocument,
    key: string,
    rules: readonly FieldRule[],
  ): Promise<CompiledOperation> {
    const { access, clientNames, turns } = this.supergraph;
    const parsed = parse(document, { noLocation: true });
    const operation = chosenOperation(parsed, operationName);
    const { document: open, closed } =
      rules.length === 0
        ? { document: parsed, closed: [] }
        : permittedDocument(parsed, operation, access, new Set(rules));
    const names = open && clientNames.outOfTheWay(open);
    const toPlan = names?.document ?? open;
    const plans: QueryPlan[] = [];
    for (const part of toPlan ? inTurns(toPlan, operationName, turns) : []) {
      const text = part === parsed ? document : stripIgnoredCharacters(print(part));
      plans.push(await this.#plan(text, operationName));
    }
    const plan = oneAfterTheOther(plans);
    const compiled = refusedAsServerError(
      () =>
        new CompiledOperation({
          supergraph: this.supergraph,
          document: parsed,
          ...{ operation, plan, names, closed, inTurns: plans.length > 1 },
          onFallback: (reason) => {
            this.#fallbacks.set(reason, (this.#fallbacks.get(reason) ?? 0) + 1);
          },
        }),
    );
    // Closures and generated code take about as much as the plan and the document, several times.
    this.#compiled.put(key, compiled, 8 * (document.length + JSON.stringify(plan).length));
    return compiled;
  }

  async #plan(document: string, operationName: string | undefined): Promise<QueryPlan> {
    try {
      return await this.#planner.plan(document, operationName);
    } catch (error) {
      if (!(error instanceof PlanningRefused)) throw error;
      const { message, code } = error;
      throw new OperationRefused(
        [new GraphQLError(message, code ? { extensions: { code } } : {})],
        500,
      );
    }
  }
}

// A plan of a kind that is not executed (a subscription) is refused when it is asked for, as stock does.
function refusedAsServerError<Value>(compile: () => Value): Value {
  try {
    return compile();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new OperationRefused([new GraphQLError(message)], 500);
  }
}

// A document holds no NUL, so no name makes one text look like another; without a name nothing is copied.
function textKey({ document, operationName }: NamedDocument): string {
  if (operationName === undefined) return document;
  return `\0${operationName}\n${document}`;
}
