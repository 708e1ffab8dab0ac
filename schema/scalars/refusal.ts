import { GraphQLError, type ValueNode } from 'graphql';

const QUOTED_LENGTH = 60;

/**
 * The caller sent a value that the scalar does not hold. `expected` is a clause of its own:
 * `refuse('Naf', '5610A', 'a code like 56.10A is expected')`.
 */
export function refuse(scalar: string, value: unknown, expected: string, node?: ValueNode): never {
  throw new GraphQLError(`${scalar} ${quote(value)} is not valid: ${expected}.`, {
    nodes: node ?? null,
    extensions: { code: 'BAD_USER_INPUT', scalar },
  });
}

/**
 * A resolver returned a value that the scalar does not hold. That is no fault of the caller, so it
 * carries no code of theirs: the router masks it and logs this text.
 */
export function broken(scalar: string, value: unknown, expected: string): never {
  throw new TypeError(`A resolver returned ${quote(value)} as ${scalar}: ${expected}.`);
}

function quote(value: unknown): string {
  if (typeof value === 'string') {
    const cut = value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value;
    return JSON.stringify(cut);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) {
    return value instanceof Date ? `Date(${String(value.getTime())})` : 'an object';
  }
  return String(value);
}
