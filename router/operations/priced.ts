import type { FieldRule } from '@relance/schema/access/fieldRules.ts';
import type { Identity } from '@relance/schema/access/identity.ts';
import { unmet } from '../access/accessRules.ts';
import type { DemandControl } from '../demand/demandControl.ts';
import type { PartCost } from '../demand/operationCost.ts';
import { type Answer, answerOf, type FormatError } from '../engine/answer.ts';
import type { Engine } from '../engine/engine.ts';
import type { NamedDocument } from '../engine/preparedOperation.ts';
import { variableErrors } from '../engine/requestVariables.ts';
import { OperationRefused } from '../engine/refusal.ts';

export interface PricedRequest extends NamedDocument {
  variables: Record<string, unknown> | undefined;
  /** Who asks. */
  identity: Identity;
  /** Names the request in logs. */
  requestId?: string;
}

/** What `extensions.cost` tells where nothing but the cost is asked for. */
interface PricedCost {
  estimated: number;
  budget: number;
  /** The dearest parts, each with all that is within it. */
  parts: readonly PartCost[];
  /** Fields that are closed to the caller; all scopes of one of the lists open them. */
  closed: readonly { field: string; anyOf: FieldRule['anyOf'] }[];
}

/** Says what an operation may cost, which fields are closed to its caller, and what would have it refused. */
export function priced(
  engine: Engine,
  demand: DemandControl | undefined,
  request: PricedRequest,
  formatError: FormatError,
): Answer {
  const { variables = {}, identity } = request;
  const { apiSchema, costs } = engine.supergraph;
  const { operation, cost, guards, told } = engine.weigh(request);
  const errors: Error[] = [...variableErrors(apiSchema, operation, variables, told)];
  let extensions: string | undefined;
  if (cost && demand) {
    const closed = unmet(guards, identity).map(({ coordinate, anyOf }) => ({
      field: coordinate,
      anyOf,
    }));
    const estimate = demand.estimate(cost, request, costs.budgets);
    const all: PricedCost = { ...estimate, parts: cost.parts(variables), closed };
    extensions = `"cost":${JSON.stringify(all)}`;
    errors.push(...refusals(() => demand.admit(cost, request, costs.budgets)));
  }
  const data = errors.length === 0 ? Buffer.from('null') : undefined;
  return answerOf({ data, errors, extensions }, formatError);
}

function refusals(act: () => unknown): readonly Error[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof OperationRefused) return error.errors;
    throw error;
  }
}
