import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { closedErrors } from '../access/closedErrors.ts';
import type { ClosedField } from '../access/permittedDocument.ts';
import { compilePlan } from '../execution/compilePlan.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { Step } from '../execution/planStep.ts';
import type { SubgraphFetch } from '../execution/requestExecution.ts';
import type { PlannedNames } from '../planning/clientNames.ts';
import { type FallbackReason, OperationProjection } from '../projection/operationProjection.ts';
import { type DecidingValues, decidingVariables } from '../projection/selected.ts';
import { responseName } from '../projection/selectionShape.ts';
import type { Supergraph } from '../supergraph/supergraph.ts';
import { type Answer, answerOf, type FormatError } from './answer.ts';
import { fragmentsOf } from './fragmentsOf.ts';
import { booleanDefaults, decidingValues } from './requestVariables.ts';

export interface ExecuteOptions {
  /** As the client sent them. */
  variables?: JsonObject | undefined;
  fetch: SubgraphFetch;
  formatError?: FormatError | undefined;
  /** Aborted when the client has gone: no further fetch is sent, and the answer never comes. */
  signal?: AbortSignal | undefined;
  /** Members of the answer's `extensions`, as JSON text without its braces. */
  extensions?: string | undefined;
}

export interface Compilation {
  supergraph: Supergraph;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  plan: QueryPlan;
  /** Where fields of the client were planned under other names. */
  names: PlannedNames | undefined;
  /** Fields that the plan leaves out, since the caller may not ask for them. */
  closed: readonly ClosedField[];
  /** The plan is several, which may ask for the same and tell the same errors. */
  inTurns: boolean;
  onFallback: (reason: FallbackReason) => void;
}

/** A plan and the form of its answer, compiled once; texts that differ in layout alone share it. */
export class CompiledOperation {
  readonly operation: OperationDefinitionNode;
  readonly plan: QueryPlan;
  readonly #run: Step;
  readonly #projection: OperationProjection;
  readonly #defaults: ReadonlyMap<string, boolean>;
  readonly #deciding: readonly string[];
  readonly #names: PlannedNames | undefined;
  readonly #closed: readonly ClosedField[];
  readonly #schema: GraphQLSchema;
  readonly #inTurns: boolean;

  constructor(compilation: Compilation) {
    const { supergraph, document, operation, plan, names, closed, inTurns, onFallback } =
      compilation;
    const fragments = fragmentsOf(document);
    this.operation = operation;
    this.plan = plan;
    this.#names = names;
    this.#closed = closed;
    this.#schema = supergraph.apiSchema;
    this.#inTurns = inTurns;
    this.#defaults = booleanDefaults(operation);
    this.#deciding = decidingVariables({
      kind: Kind.DOCUMENT,
      definitions: [operation, ...fragments.values()],
    });
    this.#run = compilePlan(plan, supergraph.types, this.#defaults);
    const shaped = {
      ...{ schema: supergraph.apiSchema, operation, fragments },
      dataName: names?.dataName ?? responseName,
    };
    this.#projection = new OperationProjection(shaped, onFallback);
  }

  /** Answers one request, whose variables fit. Rejects only where `signal` is aborted. */
  async execute(options: ExecuteOptions): Promise<Answer> {
    const { fetch, formatError, signal, extensions, variables = {} } = options;
    try {
      const [data, errors]: [JsonObject, Error[]] = [{}, []];
      const sent = new Map<string, readonly string[]>();
      await this.#run({ data, errors, sent, sharesParts: false, variables, fetch, signal });
      const values = decidingValues(this.#deciding, variables, this.#defaults);
      const refused = this.#refused(data, values);
      const projected = this.#projection.project(data, values, variables);
      return 'failure' in projected
        ? answerOf({ data: undefined, errors: [projected.failure] }, formatError)
        : answerOf(
            {
              data: projected.data,
              valueCompletion: projected.valueCompletion,
              errors: [...refused, ...this.#told(errors)],
              extensions,
            },
            formatError,
          );
    } catch (error) {
      signal?.throwIfAborted();
      const fault = error instanceof Error ? error : new Error(String(error));
      return answerOf({ data: undefined, errors: [fault], status: 500 }, formatError);
    }
  }

  #refused(data: JsonObject, values: DecidingValues): readonly Error[] {
    if (this.#closed.length === 0) return [];
    return closedErrors(this.#schema, this.#closed, { data, values, names: this.#names });
  }

  #told(errors: readonly Error[]): readonly Error[] {
    const names = this.#names;
    const told = names ? errors.map((error) => toldAt(error, names)) : errors;
    return this.#inTurns ? onceEach(told) : told;
  }
}

/** An error of a plan, at the place that the client knows. */
function toldAt(error: Error, { clientPath }: PlannedNames): Error {
  if (!(error instanceof GraphQLError) || !error.path) return error;
  const { message, extensions, path, originalError } = error;
  return new GraphQLError(message, { path: clientPath(path), extensions, originalError });
}

function onceEach(errors: readonly Error[]): Error[] {
  const told = new Set<string>();
  return errors.filter((error) => {
    const text = error instanceof GraphQLError ? JSON.stringify(error) : error.message;
    return told.size < told.add(text).size;
  });
}
