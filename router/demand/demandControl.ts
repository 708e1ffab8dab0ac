import { GraphQLError } from 'graphql';
import { budgetOf, budgets } from '@relance/schema/access/budgets.ts';
import type { Identity } from '@relance/schema/access/identity.ts';
import { OperationRefused } from '../engine/refusal.ts';
import type { DocumentRules } from './checkDocument.ts';
import { checkVariables } from './checkVariables.ts';
import {
  checkLimit,
  type DocumentLimits,
  documentLimits,
  type VariableLimits,
  variableLimits,
} from './limits.ts';
import type { OperationCost, Variables } from './operationCost.ts';

export interface DemandOptions {
  /** Whether the schema itself may be asked for; it may where this is left out. */
  introspection?: boolean | undefined;
  /** In place of the usual ones. */
  documents?: Partial<DocumentLimits>;
  variables?: Partial<VariableLimits>;
}

/** Who asks what. */
export interface Asked {
  identity: Identity;
  variables: Variables | undefined;
}

/** Keeps what one request may ask for within bounds, before it is planned. */
export class DemandControl {
  readonly documents: DocumentRules;
  readonly #variables: VariableLimits;

  constructor({ introspection = true, documents, variables }: DemandOptions = {}) {
    this.documents = { limits: { ...documentLimits, ...documents }, introspection };
    this.#variables = { ...variableLimits, ...variables };
  }

  /** Throws `OperationRefused` for what is too large even to be looked for among what is known. */
  check(document: string, variables: Variables | undefined): void {
    checkLimit(this.documents.limits, 'characters', document.length);
    if (variables) checkVariables(variables, this.#variables);
  }

  /**
   * What the answer tells in its `extensions`; throws `OperationRefused` beyond the caller's budget. A supergraph
   * without budgets has ours.
   */
  admit(cost: OperationCost, asked: Asked, published: Readonly<Record<string, number>>): string {
    const { estimated, budget } = this.estimate(cost, asked, published);
    if (estimated > budget) {
      throw tooExpensive(cost.dearest(asked.variables ?? {}), { estimated, budget });
    }
    return `"cost":{"estimated":${estimated},"budget":${budget}}`;
  }

  /** What an operation may cost, and what it might for this caller. */
  estimate(
    cost: OperationCost,
    { identity, variables = {} }: Asked,
    published: Readonly<Record<string, number>>,
  ): { estimated: number; budget: number } {
    const budget = budgetOf(identity, published['public'] === undefined ? budgets : published);
    return { estimated: cost.of(variables), budget };
  }
}

function tooExpensive(
  field: string,
  cost: { estimated: number; budget: number },
): OperationRefused {
  const { estimated, budget } = cost;
  const message = `This operation may cost ${estimated}, and ${budget} is the budget; most of it is "${field}": ask for smaller pages or less within it.`;
  const extensions = { code: 'OPERATION_TOO_EXPENSIVE', cost, field };
  return new OperationRefused([new GraphQLError(message, { extensions })], 400);
}
