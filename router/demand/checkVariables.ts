import { GraphQLError } from 'graphql';
import { OperationRefused } from '../engine/refusal.ts';
import { checkVariableLimit, type VariableLimits } from './limits.ts';

/** Throws `OperationRefused` where variables hold more than they may, or a name that is no name. */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: VariableLimits,
): void {
  let values = 0;
  const count = (more: number) => checkVariableLimit(limits, 'values', (values += more));
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    checkVariableLimit(limits, 'depth', depth);
    if (Array.isArray(value)) {
      count(value.length);
      for (const item of value) look(item, depth + 1);
      return;
    }
    // Objects of JSON: what they inherit is not enumerable.
    for (const name in value) {
      if (name === '__proto__') throw noName(name);
      count(1);
      look((value as Record<string, unknown>)[name], depth + 1);
    }
  };
  look(variables, 0);
}

function noName(argument: string): OperationRefused {
  const message = `Variables hold a field named "${argument}": nothing is called so here, leave it out.`;
  const extensions = { code: 'BAD_USER_INPUT', argument };
  return new OperationRefused([new GraphQLError(message, { extensions })], 400);
}
