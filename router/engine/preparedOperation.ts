import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema, OperationTypeNode } from 'graphql';
import type { FieldRule } from '@relance/schema/access/fieldRules.ts';
import type { OperationCost } from '../demand/operationCost.ts';
import { type Answer, answerOf } from './answer.ts';
import type { CompiledOperation, ExecuteOptions } from './compiledOperation.ts';
import { chosenOperation, parsed } from './readDocument.ts';
import { variableErrors, type VariableErrors } from './requestVariables.ts';

/** A document with the name of the operation in it that is meant. */
export interface NamedDocument {
  document: string;
  operationName?: string | undefined;
}

export interface Preparation {
  named: NamedDocument;
  schema: GraphQLSchema;
  /** What a caller must hold to be answered in full. */
  guards: readonly FieldRule[];
  compiled: CompiledOperation;
  /** Undefined where nobody asks what operations cost. */
  cost: OperationCost | undefined;
  told: VariableErrors | undefined;
}

/** An operation that is validated, planned and compiled: executed as often as one likes. */
export class PreparedOperation {
  readonly named: NamedDocument;
  readonly schema: GraphQLSchema;
  /** What a caller must hold to be answered in full. */
  readonly guards: readonly FieldRule[];
  readonly cost: OperationCost | undefined;
  readonly #compiled: CompiledOperation;
  readonly #told: VariableErrors | undefined;

  constructor(readonly preparation: Preparation) {
    const { named, schema, guards, compiled, cost, told } = preparation;
    this.named = named;
    this.guards = guards;
    this.schema = schema;
    this.cost = cost;
    this.#compiled = compiled;
    this.#told = told;
  }

  /** `query` or `mutation`. */
  get kind(): OperationTypeNode {
    return this.#compiled.operation.operation;
  }

  get plan(): QueryPlan {
    return this.#compiled.plan;
  }

  /** Answers one request. Rejects only where `signal` is aborted. */
  async execute(options: ExecuteOptions): Promise<Answer> {
    const { variables = {}, formatError } = options;
    const { operation } = this.#compiled;
    if (operation.variableDefinitions?.length) {
      if (variableErrors(this.schema, operation, variables, this.#told).length > 0) {
        // Told again from the client's own text: errors say where in it they are.
        const { document, operationName } = this.named;
        const located = chosenOperation(parsed(document), operationName);
        const errors = variableErrors(this.schema, located, variables, this.#told);
        return answerOf({ data: undefined, errors }, formatError);
      }
    }
    return this.#compiled.execute(options);
  }
}
